package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

/**
 * A benefit follows the wage last reported. Where the employer reported less than was paid, the
 * employer owes the difference: PP 44/2015 (the article was not verified).
 *
 * @param byFund on the wage reported
 * @param byEmployer what the wage paid would have given beyond it
 */
public record WageShortfall(Rupiah byFund, Rupiah byEmployer) {

    private static final Citation RULE = Citation.of("PP 44/2015", "");

    public Rupiah total() {
        return byFund.plus(byEmployer);
    }

    /**
     * An officer must decide where more was reported than paid.
     *
     * @param onReported the benefit on the wage reported
     * @param onPaid the benefit on the wage paid
     */
    public static Answer<WageShortfall> of(Rupiah onReported, Rupiah onPaid) {
        if (onPaid.compareTo(onReported) < 0) {
            return Event.officer(Step.note("accident.reported_more_than_paid", onReported, onPaid));
        }
        var difference = onPaid.minus(onReported);
        var trail = new Reasons.Trail();
        trail.add(Step.of("accident.wage_shortfall", RULE, onReported, onPaid, difference));
        return new Answer.Known<>(new WageShortfall(onReported, difference), trail.reasons());
    }
}
