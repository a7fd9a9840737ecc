package id.payung.platform.promotion;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed about an employer, kept as it was typed until all of it is right.
 *
 * @param kbli five digits of its main business
 * @param words of the kind of business, to look it up in the law's annex
 * @param risk group, 1 to 5
 * @param voluntary programmes beyond the required ones
 * @param since the day from which the terms hold
 */
record EmployerForm(
        @Nullable String name,
        @Nullable String kbli,
        @Nullable String words,
        @Nullable String risk,
        @Nullable String size,
        List<String> voluntary,
        @Nullable String labourIntensive,
        @Nullable String healthInsurance,
        @Nullable String since,
        @Nullable String channel,
        @Nullable String campaign) {

    /** A form without a tick sends no list at all. */
    EmployerForm {
        voluntary = voluntary == null ? List.of() : List.copyOf(voluntary);
    }

    /** An empty form, for terms that hold from the first of the month. */
    static EmployerForm blank(LocalDate today) {
        return new EmployerForm(
                "",
                "",
                "",
                "",
                "SMALL",
                List.of(),
                null,
                "yes",
                today.withDayOfMonth(1).toString(),
                "LOBBYING",
                "");
    }

    EmployerForm withRisk(int group) {
        return new EmployerForm(
                name,
                kbli,
                words,
                Integer.toString(group),
                size,
                voluntary,
                labourIntensive,
                healthInsurance,
                since,
                channel,
                campaign);
    }
}
