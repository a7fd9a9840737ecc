package id.payung.platform.promotion;

import id.payung.platform.contribution.BillLine;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.contribution.SelfEmployedBilling.Quote;
import id.payung.platform.contribution.SelfEmployedBilling.Terms;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What months would cost and why, with neighbouring months of one price and reason as one. */
sealed interface Quotation {

    /** The amount for all months. */
    record Priced(Rupiah total, List<Stretch> stretches) implements Quotation {}

    /** The law has no answer, for this reason. */
    record Undecided(String why) implements Quotation {}

    /**
     * Months that cost the same for the same reasons.
     *
     * @param lines of one of its months
     * @param monthly what one of its months costs
     * @param reasons as sentences
     */
    record Stretch(
            YearMonth first,
            YearMonth last,
            List<BillLine> lines,
            Rupiah monthly,
            List<String> reasons) {

        public long months() {
            return first.until(last, ChronoUnit.MONTHS) + 1;
        }

        public boolean isOneMonth() {
            return first.equals(last);
        }
    }

    static Quotation of(SelfEmployedBilling billing, Terms terms, Months months, Explanation in) {
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i < months.count(); i++) {
            var month = months.first().plusMonths(i);
            switch (billing.quote(terms, month, 1)) {
                case Quote.Priced priced -> join(stretches, stretch(month, priced, in));
                case Quote.Undecided(var answer) -> {
                    return new Undecided(in.text(why(answer)));
                }
            }
        }
        var total =
                stretches.stream()
                        .map(stretch -> stretch.monthly().times(stretch.months()))
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        return new Priced(total, List.copyOf(stretches));
    }

    /** How many months, and from which. */
    record Months(YearMonth first, int count) {}

    private static Stretch stretch(YearMonth month, Quote.Priced priced, Explanation in) {
        var reasons = priced.reasons().stream().map(in::text).toList();
        return new Stretch(month, month, priced.lines(), priced.total(), reasons);
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        var before = stretches.isEmpty() ? null : stretches.getLast();
        if (before != null
                && before.monthly().equals(next.monthly())
                && before.reasons().equals(next.reasons())) {
            stretches.removeLast();
            stretches.add(
                    new Stretch(
                            before.first(),
                            next.last(),
                            before.lines(),
                            before.monthly(),
                            before.reasons()));
        } else {
            stretches.add(next);
        }
    }

    private static Step why(Answer<SelfEmployedContribution> answer) {
        return switch (answer) {
            case Answer.Refused<SelfEmployedContribution>(var step) -> step;
            case Answer.ForAnOfficer<SelfEmployedContribution>(var step, _) -> step;
            case Answer.NeedsToKnow<SelfEmployedContribution>(var facts) ->
                    Step.note("law.needs", String.join(", ", facts));
            case Answer.Known<SelfEmployedContribution> _ ->
                    throw new IllegalArgumentException("What is known is not undecided");
        };
    }
}
