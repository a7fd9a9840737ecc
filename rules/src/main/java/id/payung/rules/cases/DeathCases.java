package id.payung.rules.cases;

import id.payung.rules.Programme;
import id.payung.rules.Segment;
import id.payung.rules.death.Death;
import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.Heirs;
import id.payung.rules.death.LatePayment;
import id.payung.rules.death.OncePerEvent;
import id.payung.rules.death.Relation;
import id.payung.rules.death.Scholarship;
import id.payung.rules.death.ScholarshipCause;
import id.payung.rules.death.ScholarshipYear;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The kinds of case on death (JKM), its heirs and the scholarship. */
final class DeathCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("jkm_death", DeathCases::death),
                    new Kind("jkm_waiting", DeathCases::waiting),
                    new Kind("pmi_jkm", DeathCases::migrant),
                    new Kind("scholarship_max", DeathCases::scholarshipMost),
                    new Kind("scholarship", DeathCases::scholarshipYear),
                    new Kind("jkm_payment", DeathCases::payment),
                    new Kind("heirs", DeathCases::heirs));

    private DeathCases() {}

    private static LocalDate day(Facts facts) {
        return BenefitInputs.day(facts, "death_date", "event_date");
    }

    private static Death facts(Facts facts) {
        return new Death(
                day(facts),
                BenefitInputs.segment(facts),
                BenefitInputs.dayOrNull(facts, "member_since"),
                BenefitInputs.wholeOrNull(facts, "masa_iur_months"));
    }

    private static Answer<Json.Obj> death(Facts facts) {
        var death = facts(facts);
        var paid = paidBefore(facts, death.day());
        var again = OncePerEvent.refusal(death.day(), paid);
        if (again.isPresent()) {
            return new Answer.Refused<>(again.get());
        }
        var scholarship = scholarship(facts, death);
        return switch (DeathBenefit.of(death, facts.law())) {
            case Answer.Known<DeathBenefit>(var benefit, var reasons) ->
                    Kind.result(
                            after(reasons, scholarship),
                            year -> members(benefit).put("scholarship_first_year", year.total()));
            case Answer<DeathBenefit> none -> Kind.result(none, DeathCases::members);
        };
    }

    /** What a migrant worker's children receive is not known here. */
    private static Answer<Scholarship.FirstYear> scholarship(Facts facts, Death death) {
        var pupils = BenefitInputs.pupils(facts, death.day());
        if (death.segment() == Segment.PMI && !pupils.isEmpty()) {
            return new Answer.ForAnOfficer<>(
                    Step.note("death.migrant_scholarship", death.day()),
                    new Reasons(List.of(), List.of(), false));
        }
        var cause = new ScholarshipCause(Programme.JKM, death.day(), death.monthsPaid());
        return Scholarship.firstYear(cause, pupils, facts.law());
    }

    /** Days of events, or "already_paid" for this one. */
    static List<LocalDate> paidBefore(Facts facts, LocalDate event) {
        if (facts.flag("already_paid", false)) {
            return List.of(event);
        }
        return facts.has("paid_events") ? facts.days("paid_events") : List.of();
    }

    /** The same answer, its reasons after those of another rule. */
    static <T> Answer<T> after(Reasons earlier, Answer<T> answer) {
        return answer instanceof Answer.Known<T>(var value, var reasons)
                ? new Answer.Known<>(
                        value, new Reasons.Trail().after(earlier).after(reasons).reasons())
                : answer;
    }

    private static Json.Builder members(DeathBenefit benefit) {
        return switch (benefit) {
            case DeathBenefit.Whole(var death, var berkala, var funeral) ->
                    Json.object()
                            .put("death", death)
                            .put("berkala", berkala)
                            .put("funeral", funeral)
                            .put("total", benefit.total());
            case DeathBenefit.InsideWaitingMonths(var total) -> Json.object().put("total", total);
            case DeathBenefit.OfMigrant(var total) -> Json.object().put("total", total);
        };
    }

    private static Answer<Json.Obj> waiting(Facts facts) {
        facts.need("member_since");
        var death = facts(facts);
        return Kind.result(
                DeathBenefit.of(death, facts.law()),
                benefit ->
                        members(benefit)
                                .put(
                                        "full_months",
                                        ChronoUnit.MONTHS.between(
                                                facts.day("member_since"), death.day())));
    }

    private static Answer<Json.Obj> migrant(Facts facts) {
        return Kind.result(
                DeathBenefit.of(new Death(day(facts), Segment.PMI, null, null), facts.law()),
                DeathCases::members);
    }

    private static ScholarshipCause cause(Facts facts) {
        return new ScholarshipCause(
                BenefitInputs.programme(facts),
                BenefitInputs.day(facts, "event_date", "death_date", "accident_date"),
                BenefitInputs.wholeOrNull(facts, "masa_iur_months"));
    }

    private static Answer<Json.Obj> scholarshipMost(Facts facts) {
        return Kind.result(
                Scholarship.most(cause(facts), facts.whole("children"), facts.law()),
                most ->
                        Json.object()
                                .put("per_child", most.perChild())
                                .put("children", most.children())
                                .put("total", most.total()));
    }

    /** The case's date is the day of the claim unless the case names an event of its own. */
    private static Answer<Json.Obj> scholarshipYear(Facts facts) {
        var claimed = BenefitInputs.day(facts, "claim_date");
        facts.need("birth");
        var child = BenefitInputs.child(facts, claimed);
        if (child == null) {
            return new Answer.NeedsToKnow<>("birth");
        }
        var year =
                new ScholarshipYear(
                        cause(facts),
                        child,
                        facts.whole("child_number", 1),
                        BenefitInputs.level(facts),
                        facts.whole("years_paid", 0),
                        claimed);
        return Kind.result(
                Scholarship.year(year, facts.law()),
                paid ->
                        Json.object()
                                .put("amount", paid.amount())
                                .put("years_left", paid.yearsLeft())
                                .put("last_day", paid.lastDay().toString()));
    }

    private static Answer<Json.Obj> payment(Facts facts) {
        facts.need("benefit", "papers_complete");
        var payment =
                new LatePayment.Payment(
                        facts.rupiah("benefit"),
                        facts.day("papers_complete"),
                        BenefitInputs.day(facts, "paid_on"));
        return Kind.result(
                LatePayment.of(payment, facts.law()),
                late ->
                        Json.object()
                                .put("due_date", late.due().toString())
                                .put("days_late", late.daysLate())
                                .put("compensation", late.compensation())
                                .put("total", payment.benefit().plus(late.compensation())));
    }

    private static Answer<Json.Obj> heirs(Facts facts) {
        var living = EnumSet.noneOf(Relation.class);
        for (var name : facts.texts("heirs")) {
            living.add(relation(name));
        }
        var will = facts.has("notarial_will") ? facts.flag("notarial_will", false) : null;
        return Kind.result(
                Heirs.of(new Heirs.Family(day(facts), living, will), facts.law()),
                heirs ->
                        Json.object()
                                .put(
                                        "heirs",
                                        Json.texts(
                                                heirs.entitled().stream()
                                                        .map(heir ->
                                                                heir.name()
                                                                        .toLowerCase(Locale.ROOT))
                                                        .toList()))
                                .put("funeral_only", heirs.funeralOnly()));
    }

    private static Relation relation(String name) {
        try {
            return Relation.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Facts.Wrong(
                    "heirs",
                    name,
                    "one of %s".formatted(List.of(Relation.values())).toLowerCase(Locale.ROOT));
        }
    }
}
