package id.payung.rules.cases;

import id.payung.rules.accident.AccidentClaim;
import id.payung.rules.accident.AccidentDeath;
import id.payung.rules.accident.Disability;
import id.payung.rules.accident.Incapacity;
import id.payung.rules.accident.Loss;
import id.payung.rules.accident.PartialDisability;
import id.payung.rules.accident.TemporaryDisability;
import id.payung.rules.accident.TotalPermanent;
import id.payung.rules.accident.Vision;
import id.payung.rules.accident.WageShortfall;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The kinds of case on what a work accident (JKK) gives in money. */
final class AccidentCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("stmb", AccidentCases::temporary),
                    new Kind("partial_anatomical", facts -> partial(facts, losses(facts))),
                    new Kind("partial_functional", AccidentCases::functional),
                    new Kind("partial_sum", facts -> partial(facts, losses(facts))),
                    new Kind("vision", AccidentCases::vision),
                    new Kind("total_permanent", AccidentCases::totalPermanent),
                    new Kind("jkk_death", AccidentCases::death));

    private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(30);

    private AccidentCases() {}

    static LocalDate day(Facts facts) {
        return BenefitInputs.day(facts, "accident_date", "diagnosis_date", "event_date");
    }

    /** A benefit that follows the wage: how it is computed, how much it is, how it is shown. */
    private record Benefit<T>(
            Function<Rupiah, Answer<T>> rule,
            Function<T, Rupiah> amount,
            Function<T, Json.Builder> members) {}

    /** Refuses what no claim gives; adds what an employer owes who reported too low a wage. */
    private static <T> Answer<Json.Obj> answer(Facts facts, Benefit<T> benefit) {
        var event = day(facts);
        var claim =
                new AccidentClaim(
                        event,
                        BenefitInputs.dayOrNull(facts, "death_date"),
                        BenefitInputs.dayOrNull(facts, "claim_date"),
                        DeathCases.paidBefore(facts, event));
        var refusal = claim.refusal(facts.law());
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var onReported = benefit.rule().apply(BenefitInputs.wage(facts));
        return facts.has("actual_wage")
                ? withShortfall(facts, benefit, onReported)
                : Kind.result(onReported, benefit.members());
    }

    private static <T> Answer<Json.Obj> withShortfall(
            Facts facts, Benefit<T> benefit, Answer<T> onReported) {
        if (!(onReported instanceof Answer.Known<T>(var reported, var reasons))) {
            return Kind.result(onReported, benefit.members());
        }
        var onActual = benefit.rule().apply(facts.rupiah("actual_wage"));
        if (!(onActual instanceof Answer.Known<T>(var actual, _))) {
            return Kind.result(onActual, benefit.members());
        }
        return Kind.result(
                DeathCases.after(
                        reasons,
                        WageShortfall.of(
                                benefit.amount().apply(reported), benefit.amount().apply(actual))),
                shortfall ->
                        benefit.members()
                                .apply(reported)
                                .put("employer_owes", shortfall.byEmployer())
                                .put("with_employer", shortfall.total()));
    }

    private static Answer<Json.Obj> temporary(Facts facts) {
        facts.need(facts.has("from_date") ? "to_date" : "months");
        return answer(
                facts,
                new Benefit<>(
                        wage -> TemporaryDisability.of(incapacity(facts, wage), facts.law()),
                        TemporaryDisability::total,
                        pay ->
                                Json.object()
                                        .put("stmb", pay.total())
                                        .put("slices", slices(pay.slices()))));
    }

    private static Json slices(List<TemporaryDisability.Slice> slices) {
        return new Json.Arr(
                slices.stream()
                        .<Json>map(slice ->
                                Json.object()
                                        .put("pct", Json.of(slice.rate().toDecimal()))
                                        .put("months", slice.months())
                                        .put("days", slice.days())
                                        .put("amount", slice.amount())
                                        .build())
                        .toList());
    }

    /** Months may have a part, if it is whole days of 30: 2.5 months are 2 months and 15 days. */
    private static Incapacity incapacity(Facts facts, Rupiah wage) {
        if (facts.has("from_date")) {
            var first = facts.day("from_date");
            var last = facts.day("to_date");
            if (last.isBefore(first)) {
                throw new Facts.Wrong("to_date", last.toString(), "on or after " + first);
            }
            return Incapacity.between(wage, day(facts), first, last);
        }
        var months = facts.decimal("months");
        var whole = months.toBigInteger();
        var days = months.subtract(new BigDecimal(whole)).multiply(DAYS_OF_MONTH);
        try {
            return new Incapacity(
                    wage,
                    day(facts),
                    whole.intValueExact(),
                    days.intValueExact() + facts.whole("days", 0));
        } catch (ArithmeticException notWhole) {
            throw new Facts.Wrong(
                    "months",
                    months.toPlainString(),
                    "months and whole days of 30. Maybe use days");
        }
    }

    private static Answer<Json.Obj> functional(Facts facts) {
        facts.need("table_no", "loss_pct");
        return partial(
                facts,
                List.of(Loss.ofFunction(facts.whole("table_no"), facts.percent("loss_pct"))));
    }

    private static List<Loss> losses(Facts facts) {
        if (facts.has("losses")) {
            return facts.list("losses").stream().map(item -> loss(facts, item)).toList();
        }
        if (facts.has("table_nos")) {
            return facts.list("table_nos").stream()
                    .map(item -> loss(facts, Json.object().put("table_no", item).build()))
                    .toList();
        }
        facts.need("table_no");
        return List.of(loss(facts));
    }

    private static Loss loss(Facts facts, Json item) {
        if (!(item instanceof Json.Obj object)) {
            throw new Facts.Wrong("losses", item.print(), "an object of table_no and loss_pct");
        }
        return loss(facts.of(object));
    }

    private static Loss loss(Facts facts) {
        return new Loss(
                facts.whole("table_no"),
                facts.has("rated_pct") ? facts.percent("rated_pct") : null,
                facts.has("loss_pct") ? facts.percent("loss_pct") : null);
    }

    private static Answer<Json.Obj> partial(Facts facts, List<Loss> losses) {
        var leftHanded = facts.flag("left_handed", false);
        var limit = facts.has("cap_pct") ? facts.percent("cap_pct") : null;
        return answer(
                facts,
                new Benefit<>(
                        wage ->
                                PartialDisability.of(
                                        new Disability(wage, day(facts), losses, leftHanded, limit),
                                        facts.law()),
                        PartialDisability::lumpSum,
                        paid ->
                                Json.object()
                                        .put("percent", Json.of(paid.percent().toDecimal()))
                                        .put("lump_sum", paid.lumpSum())));
    }

    private static Answer<Json.Obj> vision(Facts facts) {
        facts.need("best_pct", "worst_pct");
        var eyes = new Vision.Eyes(facts.percent("best_pct"), facts.percent("worst_pct"));
        return Kind.result(
                Vision.of(eyes, day(facts), facts.law()), vision -> members(facts, vision));
    }

    private static Json.Builder members(Facts facts, Vision vision) {
        var members =
                Json.object()
                        .put("efficiency_pct", Json.of(vision.efficiency().toDecimal()))
                        .put("lost_pct", Json.of(vision.lost().toDecimal()))
                        .put("percent", Json.of(vision.percent().toDecimal()));
        if (!facts.has("wage")) {
            return members;
        }
        var eighty = facts.law().number("jkk.wages").on(day(facts)).value();
        return members.put("lump_sum", facts.rupiah("wage").times(eighty).times(vision.percent()));
    }

    private static Answer<Json.Obj> totalPermanent(Facts facts) {
        return answer(
                facts,
                new Benefit<>(
                        wage -> TotalPermanent.of(wage, day(facts), facts.law()),
                        TotalPermanent::total,
                        paid ->
                                Json.object()
                                        .put("lump_sum", paid.lumpSum())
                                        .put("berkala", paid.periodic())
                                        .put("total", paid.total())));
    }

    private static Answer<Json.Obj> death(Facts facts) {
        return answer(
                facts,
                new Benefit<>(
                        wage -> AccidentDeath.of(wage, day(facts), facts.law()),
                        AccidentDeath::total,
                        paid ->
                                Json.object()
                                        .put("death", paid.death())
                                        .put("funeral", paid.funeral())
                                        .put("berkala", paid.periodic())
                                        .put("total", paid.total())));
    }
}
