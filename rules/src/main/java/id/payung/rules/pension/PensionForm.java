package id.payung.rules.pension;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Whether a pension is paid each month or as one sum: PP 45/2015 Pasal 19-21, Permenaker 29/2015
 * Pasal 26.
 */
public sealed interface PensionForm {

    /**
     * A pension a month.
     *
     * @param countedMonths of contributions for the formula
     */
    record Monthly(int countedMonths) implements PensionForm {}

    /** Contributions and returns in one sum. */
    record LumpSum() implements PensionForm {}

    /** The pension age is not reached; the pension begins on that day. */
    record NotYet(LocalDate from) implements PensionForm {}

    /** A member of some age who asks for the pension. */
    record OldAge(LocalDate birth, int monthsPaid, LocalDate asked) {}

    /**
     * A member who can no longer work (cacat total tetap).
     *
     * @param density months paid of those since registration
     */
    record Disabled(LocalDate registered, LocalDate event, int monthsPaid, Percent density) {}

    /**
     * A member who died before the pension began.
     *
     * @param membershipMonths since registration
     * @param monthsPaid null when nobody has said; fewer than 15 years are assumed
     */
    record Died(int membershipMonths, @Nullable Integer monthsPaid, Percent density) {}

    /** A pension a month from 180 months of contributions on, else one sum. */
    static Answer<PensionForm> of(OldAge member, Law law) {
        return PensionFormRule.oldAge(member, law);
    }

    /** 15 years are counted if the event lies a month after registration and 80 % are paid. */
    static Answer<PensionForm> of(Disabled member, Law law) {
        return PensionFormRule.disabled(member, law);
    }

    /** 15 years are counted after a year of membership and if 80 % are paid. */
    static Answer<PensionForm> of(Died member, Law law) {
        return PensionFormRule.died(member, law);
    }
}
