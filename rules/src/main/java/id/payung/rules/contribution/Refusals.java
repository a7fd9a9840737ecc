package id.payung.rules.contribution;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.Optional;

/** What no contribution can be computed for, and no benefit that follows the wage. */
public final class Refusals {

    /** PP 44, 45 and 46/2015 took effect on 1 July 2015. */
    static final YearMonth FIRST_MONTH = YearMonth.of(2015, 7);

    /** Beyond it a date is a slip of the pen, and no law of today an answer. */
    static final YearMonth LAST_MONTH = YearMonth.of(2100, 12);

    /** Nobody earns more in a month; maybe sen were given, or a year's wage. */
    public static final Rupiah HIGHEST_WAGE = Rupiah.of(10_000_000_000L);

    private static final Citation WAGE = Citation.of("PP 44/2015", "Pasal 19");

    private static final Citation INCOME = Citation.of("PP 44/2015", "Lampiran II");

    private static final Citation IN_FORCE = Citation.of("PP 44/2015", "");

    private Refusals() {}

    static Optional<Step> ofMonth(YearMonth month) {
        if (month.isAfter(LAST_MONTH)) {
            return Optional.of(
                    Step.of("contribution.beyond_the_future", IN_FORCE, month, LAST_MONTH));
        }
        return month.isBefore(FIRST_MONTH)
                ? Optional.of(Step.of("contribution.before_the_law", IN_FORCE, month, FIRST_MONTH))
                : Optional.empty();
    }

    /** A monthly wage that is not positive or beyond belief, and why. */
    public static Optional<Step> ofWage(Rupiah wage) {
        if (wage.sen() <= 0) {
            return Optional.of(Step.of("contribution.wage_not_positive", WAGE, wage));
        }
        return tooHigh("contribution.wage_beyond_belief", WAGE, wage);
    }

    /** The table of Lampiran II begins at zero: an income of nothing has a bracket. */
    static Optional<Step> ofIncome(Rupiah income) {
        if (income.isNegative()) {
            return Optional.of(Step.of("contribution.income_negative", INCOME, income));
        }
        return tooHigh("contribution.income_beyond_belief", INCOME, income);
    }

    private static Optional<Step> tooHigh(String key, Citation rule, Rupiah amount) {
        return amount.compareTo(HIGHEST_WAGE) > 0
                ? Optional.of(Step.of(key, rule, amount, HIGHEST_WAGE))
                : Optional.empty();
    }
}
