package id.payung.rules.cases;

import id.payung.rules.death.Child;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Percent;
import id.payung.rules.pension.AverageWage;
import id.payung.rules.pension.IndexedWages;
import id.payung.rules.pension.MonthlyPension;
import id.payung.rules.pension.PensionAge;
import id.payung.rules.pension.PensionBasis;
import id.payung.rules.pension.PensionForm;
import id.payung.rules.pension.PensionLimits;
import id.payung.rules.pension.PensionShare;
import id.payung.rules.pension.PensionYear;
import id.payung.rules.pension.SurvivorPension;
import id.payung.rules.pension.Survivors;
import id.payung.rules.pension.WageHistory;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of case on pensions (JP). */
final class PensionCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("retirement_date", PensionCases::age),
                    new Kind("jp_formula", PensionCases::formula),
                    new Kind("jp_pension", PensionCases::pension),
                    new Kind("jp_limits", PensionCases::limits),
                    new Kind("jp_old_age", PensionCases::oldAge),
                    new Kind("jp_disability", PensionCases::disability),
                    new Kind("jp_survivor_entitlement", PensionCases::survivorEntitlement),
                    new Kind("jp_survivor", PensionCases::survivor),
                    new Kind("jp_inherited", PensionCases::inherited),
                    new Kind("jp_index", PensionCases::nextYear));

    private static final Map<String, PensionShare> SHARES =
            Map.of(
                    "member", PensionShare.MEMBER,
                    "spouse", PensionShare.SPOUSE,
                    "widow", PensionShare.SPOUSE,
                    "widower", PensionShare.SPOUSE,
                    "child", PensionShare.CHILDREN,
                    "children", PensionShare.CHILDREN,
                    "parent", PensionShare.PARENTS,
                    "parents", PensionShare.PARENTS);

    private PensionCases() {}

    private static Answer<Json.Obj> age(Facts facts) {
        var birth = facts.day("birth");
        if (birth.isAfter(facts.day())) {
            throw new Facts.Wrong(
                    "birth",
                    birth.toString(),
                    "on or before %s. Maybe the days are swapped".formatted(facts.day()));
        }
        return Kind.result(
                PensionAge.of(birth, facts.law()),
                age ->
                        Json.object()
                                .put("age", age.age())
                                .put("date", age.reached().toString())
                                .put("pension_from", age.from().toString())
                                .put("deferred_until", age.deferredUntil().toString()));
    }

    private static Answer<Json.Obj> formula(Facts facts) {
        facts.need("masa_iur_months", "avg_annual_indexed_wage");
        var wage = facts.rupiah("avg_annual_indexed_wage");
        if (wage.isNegative()) {
            throw new Facts.Wrong(
                    "avg_annual_indexed_wage", wage.toDecimal().toPlainString(), "zero or more");
        }
        var basis =
                new PensionBasis(
                        months(facts, facts.whole("masa_iur_months")),
                        AverageWage.ofYear(wage),
                        share(facts),
                        BenefitInputs.wholeOrNull(facts, "limits_year"));
        return Kind.result(MonthlyPension.of(basis, facts.law()), PensionCases::members);
    }

    private static int months(Facts facts, int paid) {
        return facts.whole("counted_as_months", paid);
    }

    private static Percent share(Facts facts) {
        return facts.has("share_pct") ? facts.percent("share_pct") : Percent.HUNDRED;
    }

    private static Json.Builder members(MonthlyPension pension) {
        return Json.object().put("monthly", pension.monthly()).put("formula", pension.formula());
    }

    /** From the whole history of wages; the case's year is the one in which the pension begins. */
    private static Answer<Json.Obj> pension(Facts facts) {
        facts.need("wages");
        var year = facts.whole("year", facts.day().getYear());
        var history =
                new WageHistory(
                        facts.objects("wages").stream().map(PensionCases::stretch).toList(),
                        year,
                        OldAgeCases.rates(facts, "inflation_pct"));
        return switch (IndexedWages.of(history, facts.law())) {
            case Answer.Known<IndexedWages>(var wages, var reasons) -> {
                var basis =
                        new PensionBasis(
                                months(facts, wages.months()),
                                wages.average(),
                                share(facts),
                                facts.whole("limits_year", year));
                yield Kind.result(
                        DeathCases.after(reasons, MonthlyPension.of(basis, facts.law())),
                        pension ->
                                members(pension)
                                        .put("masa_iur_months", wages.months())
                                        .put("avg_annual_indexed_wage", wages.average().rounded()));
            }
            case Answer<IndexedWages> none -> Kind.result(none, _ -> Json.object());
        };
    }

    private static WageHistory.Stretch stretch(Facts stretch) {
        stretch.need("from", "wage");
        var first = month(stretch, "from");
        var last = stretch.has("to") ? month(stretch, "to") : first;
        if (last.isBefore(first)) {
            throw new Facts.Wrong("to", last.toString(), "in or after " + first);
        }
        return new WageHistory.Stretch(first, last, stretch.rupiah("wage"));
    }

    private static YearMonth month(Facts facts, String name) {
        return facts.text(name).length() > 7 ? YearMonth.from(facts.day(name)) : facts.month(name);
    }

    private static Answer<Json.Obj> limits(Facts facts) {
        var answer =
                facts.has("year")
                        ? PensionLimits.of(facts.whole("year"), facts.law())
                        : PensionLimits.on(facts.day(), facts.law());
        return Kind.result(
                answer,
                limits -> Json.object().put("min", limits.minimum()).put("max", limits.maximum()));
    }

    private static Answer<Json.Obj> oldAge(Facts facts) {
        facts.need("birth", "masa_iur_months");
        var member =
                new PensionForm.OldAge(
                        facts.day("birth"), facts.whole("masa_iur_months"), facts.day());
        return Kind.result(PensionForm.of(member, facts.law()), PensionCases::members);
    }

    private static Answer<Json.Obj> disability(Facts facts) {
        facts.need("registered", "masa_iur_months", "density_pct");
        var member =
                new PensionForm.Disabled(
                        facts.day("registered"),
                        BenefitInputs.day(facts, "event_date"),
                        facts.whole("masa_iur_months"),
                        facts.percent("density_pct"));
        return Kind.result(PensionForm.of(member, facts.law()), PensionCases::members);
    }

    private static Answer<Json.Obj> survivorEntitlement(Facts facts) {
        facts.need("membership_months", "density_pct");
        var member =
                new PensionForm.Died(
                        facts.whole("membership_months"),
                        BenefitInputs.wholeOrNull(facts, "masa_iur_months"),
                        facts.percent("density_pct"));
        return Kind.result(PensionForm.of(member, facts.law()), PensionCases::members);
    }

    private static Json.Builder members(PensionForm form) {
        return switch (form) {
            case PensionForm.Monthly(var counted) ->
                    Json.object().put("form", "monthly").put("counted_as_months", counted);
            case PensionForm.LumpSum() -> Json.object().put("form", "lump_sum");
            case PensionForm.NotYet(var from) ->
                    Json.object().put("form", "not_yet").put("pension_from", from.toString());
        };
    }

    private static Answer<Json.Obj> survivor(Facts facts) {
        var children =
                facts.has("children")
                        ? facts.objects("children").stream().map(PensionCases::child).toList()
                        : List.<Child>of();
        var family = new Survivors(spouse(facts), children, facts.flag("parents", false));
        return Kind.result(
                SurvivorPension.on(facts.day(), family, facts.law()), PensionCases::members);
    }

    private static Survivors.@Nullable Spouse spouse(Facts facts) {
        return facts.flag("spouse", false)
                ? new Survivors.Spouse(BenefitInputs.dayOrNull(facts, "spouse_ended"))
                : null;
    }

    private static Child child(Facts child) {
        child.need("birth");
        return new Child(
                child.day("birth"), child.flag("married", false), child.flag("working", false));
    }

    private static Json.Builder members(SurvivorPension pension) {
        var share = pension.share();
        return Json.object()
                .put("recipient", share == null ? "nobody" : share.name().toLowerCase(Locale.ROOT))
                .put("share_pct", Json.of(pension.percent().toDecimal()))
                .put("children", pension.children().size());
    }

    private static Answer<Json.Obj> inherited(Facts facts) {
        facts.need("pension_paid", "recipient");
        var inherited =
                new MonthlyPension.Inherited(
                        facts.rupiah("pension_paid"),
                        facts.word("recipient", SHARES),
                        facts.whole("limits_year", facts.day().getYear()));
        return Kind.result(MonthlyPension.of(inherited, facts.law()), PensionCases::members);
    }

    private static Answer<Json.Obj> nextYear(Facts facts) {
        facts.need("monthly");
        var before =
                new PensionYear(
                        facts.whole("year", facts.day().getYear()), facts.rupiah("monthly"));
        var inflation = facts.has("inflation_pct") ? facts.percent("inflation_pct") : null;
        return Kind.result(
                PensionYear.after(before, inflation, facts.law()),
                next -> Json.object().put("year", next.year()).put("monthly", next.monthly()));
    }
}
