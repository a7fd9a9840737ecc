package id.payung.rules.cases;

import id.payung.rules.contribution.ContractValue;
import id.payung.rules.contribution.MigrantContract;
import id.payung.rules.contribution.MigrantContract.Route;
import id.payung.rules.contribution.MigrantContribution;
import id.payung.rules.contribution.ProjectContribution;
import id.payung.rules.contribution.ProjectDeadline;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.util.List;
import java.util.Map;

/** The kinds of case on construction projects and migrant workers. */
final class ProjectCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("jakon_contract", ProjectCases::contract),
                    new Kind("jakon_wage", ProjectCases::wages),
                    new Kind("jakon_register", ProjectCases::register),
                    new Kind("pmi_contribution", ProjectCases::migrant));

    private static final Map<String, Route> ROUTES =
            Map.of(
                    "agency", Route.AGENCY,
                    "individual", Route.INDIVIDUAL,
                    "perseorangan", Route.INDIVIDUAL,
                    "p3mi", Route.AGENCY);

    private ProjectCases() {}

    private static Answer<Json.Obj> contract(Facts facts) {
        var signed = facts.has("contract_date") ? facts.day("contract_date") : facts.day();
        return Kind.result(
                ProjectContribution.ofContract(signed, value(facts), facts.law()),
                ProjectCases::project);
    }

    /** Without PPN, with PPN at a named rate, or with PPN at the rate of the date. */
    private static ContractValue value(Facts facts) {
        for (var name : List.of("contract_value_excl_ppn", "contract_value")) {
            if (facts.has(name)) {
                return new ContractValue.WithoutTax(facts.rupiah(name));
            }
        }
        var amount = facts.rupiah("contract_value_incl_ppn");
        return facts.has("ppn_pct")
                ? new ContractValue.WithTaxAt(taxRate(facts), amount)
                : new ContractValue.WithTax(amount);
    }

    private static Percent taxRate(Facts facts) {
        var rate = facts.percent("ppn_pct");
        if (rate.compareTo(Percent.ZERO) < 0 || rate.compareTo(Percent.HUNDRED) > 0) {
            throw new Facts.Wrong("ppn_pct", rate.toString(), "between 0% and 100%");
        }
        return rate;
    }

    private static Answer<Json.Obj> wages(Facts facts) {
        return Kind.result(
                ProjectContribution.ofWages(
                        facts.day(), facts.rupiah("total_monthly_wages"), facts.law()),
                ProjectCases::project);
    }

    private static Json.Builder project(ProjectContribution project) {
        return Json.object()
                .put("base", project.base())
                .put("jkk", project.jkk())
                .put("jkm", project.jkm())
                .put("total", project.total());
    }

    private static Answer<Json.Obj> register(Facts facts) {
        var order = facts.has("spk_date") ? facts.day("spk_date") : facts.day();
        return Kind.result(
                ProjectDeadline.registerBy(order, facts.law()),
                deadline -> Json.object().put("last_day", deadline.lastDay().toString()));
    }

    private static Answer<Json.Obj> migrant(Facts facts) {
        facts.need("route", "contract_months");
        var savings = facts.has("jht_monthly") ? "jht_monthly" : "jht";
        var contract =
                new MigrantContract(
                        facts.day(),
                        facts.word("route", ROUTES),
                        facts.whole("contract_months"),
                        facts.whole("extension_months", 0),
                        facts.rupiah(savings, Rupiah.ZERO));
        return Kind.result(
                MigrantContribution.of(contract, facts.law()),
                paid ->
                        Json.object()
                                .put("before", paid.before())
                                .put("during", paid.during())
                                .put("extension", paid.extension())
                                .put("total", paid.total())
                                .put("jht_monthly", paid.savingsMonthly()));
    }
}
