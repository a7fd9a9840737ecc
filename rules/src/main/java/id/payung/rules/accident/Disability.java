package id.payung.rules.accident;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The lasting losses of one accident.
 *
 * @param wage the monthly wage last reported, or the income base of the self-employed
 * @param losses by lines of the table
 * @param leftHanded left and right are swapped
 * @param limit what several losses add up to at most; null for the law's own 70 %
 */
public record Disability(
        Rupiah wage,
        LocalDate accident,
        List<Loss> losses,
        boolean leftHanded,
        @Nullable Percent limit) {

    public Disability {
        losses = List.copyOf(losses);
    }

    public static Disability of(Rupiah wage, LocalDate accident, Loss... losses) {
        return new Disability(wage, accident, List.of(losses), false, null);
    }

    /** The same of a left-handed person. */
    public Disability ofLeftHanded() {
        return new Disability(wage, accident, losses, true, limit);
    }
}
