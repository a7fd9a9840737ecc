package id.payung.platform.registry;

import id.payung.rules.Programme;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody typed about a newcomer, before it is checked; any part may be missing or wrong.
 *
 * @param nik sixteen digits, empty for a foreigner
 * @param passport for a foreigner, with {@code country}, {@code birth} and {@code sex}
 * @param income rupiah a month, as typed: "1.500.000", "1500000", "1,5 juta" is refused
 */
public record NewcomerForm(
        @Nullable String nik,
        @Nullable String country,
        @Nullable String passport,
        @Nullable LocalDate birth,
        @Nullable String sex,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String village,
        @Nullable Occupation occupation,
        @Nullable String income,
        @Nullable Set<Programme> programmes) {

    /** A citizen, whose birth date and sex stand in the NIK. */
    public static NewcomerForm ofCitizen(
            String nik, String name, String phone, NewcomerForm.Work work) {
        return new NewcomerForm(
                nik,
                null,
                null,
                null,
                null,
                name,
                phone,
                work.village(),
                work.occupation(),
                work.income(),
                work.programmes());
    }

    /** Where and what somebody works, and what they choose. */
    public record Work(
            String village, Occupation occupation, String income, Set<Programme> programmes) {}
}
