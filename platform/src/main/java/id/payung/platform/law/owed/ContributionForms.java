package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.json.Json;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What somebody would pay, and what it buys. */
final class ContributionForms {

    private static final String MONTH = "month";

    private static final Field WHEN = Field.of(MONTH, Sort.MONTH).from(Field.NOW);

    /** The scholarship is for two children at most. */
    private static final int CHILDREN = 2;

    static final List<Form> ALL =
            List.of(
                    new Form(
                            "self-employed",
                            Topic.CONTRIBUTION,
                            List.of(
                                    WHEN,
                                    Field.of("income", Sort.MONEY),
                                    Field.choice("sector", "transport", "other"),
                                    Field.of("with_jht", Sort.TICK),
                                    Field.of("government_paid", Sort.TICK)),
                            ContributionForms::selfEmployed),
                    new Form(
                            "employee",
                            Topic.CONTRIBUTION,
                            List.of(
                                    WHEN,
                                    Field.of("wage", Sort.MONEY),
                                    Field.choice("risk_group", "1", "2", "3", "4", "5"),
                                    Field.choice("size", "micro", "small", "medium", "large"),
                                    Field.of("jkp_member", Sort.TICK),
                                    Field.of("labour_intensive", Sort.TICK)),
                            ContributionForms::employee),
                    new Form(
                            "project",
                            Topic.CONTRIBUTION,
                            List.of(
                                    Field.of("contract_date", Sort.DAY).from(Field.TODAY),
                                    Field.of("contract_value", Sort.MONEY),
                                    Field.of("with_ppn", Sort.TICK)),
                            ContributionForms::project),
                    new Form(
                            "migrant",
                            Topic.CONTRIBUTION,
                            List.of(
                                    Field.of("registered", Sort.DAY).from(Field.TODAY),
                                    Field.choice("route", "agency", "individual"),
                                    Field.choice("contract_months", "6", "12", "24"),
                                    Field.of("extension_months", Sort.COUNT)),
                            ContributionForms::migrant));

    private ContributionForms() {}

    private static List<Ask> selfEmployed(Filled filled) {
        var programmes =
                filled.ticked("with_jht") ? List.of("JKK", "JKM", "JHT") : List.of("JKK", "JKM");
        var pays =
                filled.facts("income", "sector")
                        .put("programmes", Json.texts(programmes))
                        .put("government_paid", filled.ticked("government_paid"))
                        .put("paid_to_july_2020", true);
        var asks = new ArrayList<Ask>();
        asks.add(
                filled.ask(
                        MONTH,
                        "bpu_contribution",
                        pays,
                        Shown.money("total", "jkk", "jkm", "jht", "base")));
        if (filled.has("income") && filled.has(MONTH)) {
            asks.addAll(buys(filled, filled.facts("income").build(), "BPU"));
        }
        return asks;
    }

    private static List<Ask> employee(Filled filled) {
        var pays =
                filled.facts("wage", "size")
                        .put("jkp_member", filled.ticked("jkp_member"))
                        .put("labour_intensive", filled.ticked("labour_intensive"))
                        .put("paid_to_july_2020", true);
        if (filled.has("risk_group")) {
            pays.put("risk_group", Long.parseLong(filled.text("risk_group")));
        }
        var asks = new ArrayList<Ask>();
        asks.add(
                filled.ask(
                        MONTH,
                        "pu_contribution",
                        pays,
                        Shown.money(
                                "worker",
                                "employer",
                                "total",
                                "jkk",
                                "jkm",
                                "jht_employer",
                                "jht_worker",
                                "jp_employer",
                                "jp_worker",
                                "jkp_total")));
        if (filled.has("wage") && filled.has(MONTH)) {
            asks.addAll(buys(filled, filled.facts("wage").build(), "PU"));
        }
        if (filled.has("wage") && filled.has(MONTH) && filled.ticked("jkp_member")) {
            asks.add(jobLoss(filled));
        }
        return asks;
    }

    private static Ask jobLoss(Filled filled) {
        var shown = List.of(as(Shown.As.MONEY, "total"), as(Shown.As.MONTHLY, "monthly"));
        return first(filled, "jkp_cash", filled.facts("wage"), shown);
    }

    /**
     * For something that happens on the first day of the month, to a member of a year's standing.
     */
    private static List<Ask> buys(Filled filled, Json.Obj pay, String segment) {
        var since = YearMonth.parse(filled.text(MONTH)).minusYears(1).atDay(1);
        return List.of(
                first(
                        filled,
                        "stmb",
                        copy(pay).put("months", 1),
                        List.of(as(Shown.As.MONEY, "stmb").called("stmb_month"))),
                first(filled, "total_permanent", copy(pay), Shown.money("total")),
                first(filled, "jkk_death", copy(pay), Shown.money("total")),
                first(
                        filled,
                        "jkm_death",
                        Json.object()
                                .put("segment", segment)
                                .put("member_since", since.toString())
                                .put("already_paid", false),
                        Shown.money("total")),
                first(
                        filled,
                        "scholarship_max",
                        Json.object().put("children", CHILDREN),
                        List.of(as(Shown.As.MONEY, "total"), as(Shown.As.COUNT, "children"))));
    }

    private static Json.Builder copy(Json.Obj pay) {
        var copied = Json.object();
        pay.members().forEach(copied::put);
        return copied.put("already_paid", false);
    }

    private static Ask first(Filled filled, String kind, Json.Builder inputs, List<Shown> shown) {
        return Ask.at(filled.text(MONTH) + "-01", kind, inputs, shown);
    }

    private static List<Ask> project(Filled filled) {
        var inputs = Json.object();
        var value = filled.fact("contract_value");
        if (value != null) {
            var name =
                    filled.ticked("with_ppn")
                            ? "contract_value_incl_ppn"
                            : "contract_value_excl_ppn";
            inputs.put(name, value);
        }
        return List.of(
                filled.ask(
                        "contract_date",
                        "jakon_contract",
                        inputs,
                        Shown.money("total", "jkk", "jkm", "base")),
                filled.ask(
                        "contract_date",
                        "jakon_register",
                        Json.object(),
                        List.of(as(Shown.As.DAY, "last_day"))));
    }

    private static List<Ask> migrant(Filled filled) {
        var inputs = filled.facts("route", "extension_months");
        if (filled.has("contract_months")) {
            inputs.put("contract_months", Long.parseLong(filled.text("contract_months")));
        }
        return List.of(
                filled.ask(
                        "registered",
                        "pmi_contribution",
                        inputs,
                        Shown.money("total", "before", "during", "extension")),
                filled.ask("registered", "pmi_jkm", Json.object(), Shown.money("total")));
    }
}
