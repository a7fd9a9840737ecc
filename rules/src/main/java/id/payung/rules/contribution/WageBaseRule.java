package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

/** What counts as the wage of a month: PP 44/2015 Pasal 19, PP 46/2015 Pasal 17. */
final class WageBaseRule {

    private WageBaseRule() {}

    /** Adds its steps to the trail that the contribution goes on with. */
    static Answer<WageBase> of(WageMonth facts, Law law, Reasons.Trail trail) {
        var base =
                switch (facts.wage()) {
                    case Wage.Monthly(var wage) -> known(WageBase.of(wage));
                    case Wage.Daily(var wage) -> daily(wage, facts, law, trail);
                    case Wage.PieceWork work -> piece(work, facts, law, trail);
                };
        return base instanceof Answer.Known<WageBase>(var value, _) ? believed(base, value) : base;
    }

    private static Answer<WageBase> known(WageBase base) {
        return new Answer.Known<>(base, Reasons.NONE);
    }

    private static Answer<WageBase> believed(Answer<WageBase> base, WageBase value) {
        var refusal = Refusals.ofWage(value.rounded());
        return refusal.isPresent() ? new Answer.Refused<>(refusal.get()) : base;
    }

    private static Answer<WageBase> daily(
            Rupiah wage, WageMonth facts, Law law, Reasons.Trail trail) {
        var refusal = Refusals.ofWage(wage);
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var days = law.number("wage.days_a_month").on(facts.month().atDay(1));
        var month = wage.times(trail.use(days));
        trail.add(Step.of("contribution.daily_wage", days.source(), days.value(), wage, month));
        return known(WageBase.of(month));
    }

    private static Answer<WageBase> piece(
            Wage.PieceWork work, WageMonth facts, Law law, Reasons.Trail trail) {
        if (work.thisMonth() == null && facts.workplace().programmes().contains(Programme.JP)) {
            return new Answer.NeedsToKnow<>("wage_of_the_month");
        }
        var id = work.weatherDependent() ? "wage.piece_months_weather" : "wage.piece_months";
        var asked = law.number(id).on(facts.month().atDay(1));
        var given = work.months().size();
        if (given != trail.use(asked)) {
            return new Answer.Refused<>(
                    Step.of("contribution.piece_months", asked.source(), asked.value(), given));
        }
        var sum = Rupiah.ZERO;
        for (var wage : work.months()) {
            if (wage.isNegative() || Refusals.ofIncome(wage).isPresent()) {
                return new Answer.Refused<>(Step.note("contribution.wage_not_positive", wage));
            }
            sum = sum.plus(wage);
        }
        var base = new WageBase(sum, given);
        trail.add(Step.of("contribution.piece_work", asked.source(), given, base.rounded()));
        return known(base);
    }
}
