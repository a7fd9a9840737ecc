package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.accident.DisabilityLine;
import id.payung.rules.json.Json;
import id.payung.rules.law.Law;

import java.util.ArrayList;
import java.util.List;

/** What JKK gives after a work accident. */
final class AccidentForms {

    private static final String DAY = "accident_date";

    private static final Field WHEN = Field.of(DAY, Sort.DAY);
    private static final Field WORK = Field.choice("segment", "PU", "BPU").from("PU");
    private static final Field WAGE = Field.of("wage", Sort.MONEY);
    private static final Field CHILDREN = Field.of("children", Sort.COUNT);

    static final List<Form> ALL =
            List.of(
                    new Form(
                            "unable",
                            Topic.ACCIDENT,
                            List.of(
                                    WHEN,
                                    WORK,
                                    WAGE,
                                    Field.of("months", Sort.COUNT),
                                    Field.of("days", Sort.COUNT)),
                            AccidentForms::unable),
                    new Form(
                            "lost-part",
                            Topic.ACCIDENT,
                            List.of(
                                    WHEN,
                                    WORK,
                                    WAGE,
                                    part("table_no"),
                                    Field.of("loss_pct", Sort.PERCENT),
                                    part("table_no_2"),
                                    Field.of("loss_pct_2", Sort.PERCENT),
                                    Field.of("rated_pct", Sort.PERCENT),
                                    Field.of("left_handed", Sort.TICK)),
                            AccidentForms::lostPart),
                    new Form(
                            "disabled",
                            Topic.ACCIDENT,
                            List.of(WHEN, WORK, WAGE, CHILDREN),
                            AccidentForms::disabled),
                    new Form(
                            "killed",
                            Topic.ACCIDENT,
                            List.of(WHEN, Field.of("death_date", Sort.DAY), WORK, WAGE, CHILDREN),
                            AccidentForms::killed),
                    new Form(
                            "transport",
                            Topic.ACCIDENT,
                            List.of(
                                    WHEN,
                                    Field.of("land", Sort.MONEY),
                                    Field.of("sea", Sort.MONEY),
                                    Field.of("air", Sort.MONEY)),
                            AccidentForms::transport));

    private AccidentForms() {}

    private static Field part(String name) {
        var lines = DisabilityLine.table(Law.builtIn()).stream();
        return Field.choice(name, lines.map(line -> "" + line.number()).toArray(String[]::new));
    }

    /** The wage, or of the self-employed the income, whose bracket the rules look up. */
    static Json.Builder pay(Filled filled) {
        var pay = Json.object();
        var wage = filled.fact("wage");
        return wage == null
                ? pay
                : pay.put(filled.text("segment").equals("BPU") ? "income" : "wage", wage);
    }

    private static List<Ask> unable(Filled filled) {
        var inputs = pay(filled);
        var months = filled.fact("months");
        var days = filled.fact("days");
        if (months != null || days != null) {
            inputs.put("months", months == null ? Json.of(0) : months);
            inputs.put("days", days == null ? Json.of(0) : days);
        }
        return List.of(filled.ask(DAY, "stmb", inputs, Shown.money("stmb")));
    }

    private static List<Ask> lostPart(Filled filled) {
        var losses = new ArrayList<Json>();
        if (filled.has("table_no")) {
            losses.add(loss(filled, "table_no", "loss_pct"));
        }
        if (filled.has("table_no_2")) {
            losses.add(loss(filled, "table_no_2", "loss_pct_2"));
        }
        var inputs = pay(filled).put("left_handed", filled.ticked("left_handed"));
        if (!losses.isEmpty()) {
            inputs.put("losses", new Json.Arr(losses));
        }
        var shown = List.of(as(Shown.As.MONEY, "lump_sum"), as(Shown.As.PERCENT, "percent"));
        return List.of(filled.ask(DAY, "partial_anatomical", inputs, shown));
    }

    private static Json loss(Filled filled, String line, String loss) {
        var one = Json.object().put("table_no", Long.parseLong(filled.text(line)));
        var share = filled.fact(loss);
        var rated = filled.fact("rated_pct");
        if (share != null) {
            one.put("loss_pct", share);
        }
        if (rated != null) {
            one.put("rated_pct", rated);
        }
        return one.build();
    }

    private static List<Ask> disabled(Filled filled) {
        var paid =
                filled.ask(
                        DAY,
                        "total_permanent",
                        pay(filled),
                        Shown.money("total", "lump_sum", "berkala"));
        return withScholarship(paid, filled, DAY);
    }

    private static List<Ask> killed(Filled filled) {
        var inputs = pay(filled);
        var died = filled.fact("death_date");
        if (died != null) {
            inputs.put("death_date", died);
        }
        var paid =
                filled.ask(
                        DAY,
                        "jkk_death",
                        inputs,
                        Shown.money("total", "death", "funeral", "berkala"));
        return withScholarship(paid, filled, DAY);
    }

    private static List<Ask> withScholarship(Ask paid, Filled filled, String day) {
        return filled.number("children").signum() == 0
                ? List.of(paid)
                : List.of(paid, scholarship(filled, day, filled.facts("children")));
    }

    /** All that can ever be paid for school. */
    static Ask scholarship(Filled filled, String day, Json.Builder children) {
        var shown =
                List.of(
                        as(Shown.As.MONEY, "total"),
                        as(Shown.As.MONEY, "per_child"),
                        as(Shown.As.COUNT, "children"));
        return filled.ask(day, "scholarship_max", children, shown);
    }

    private static List<Ask> transport(Filled filled) {
        var costs = filled.facts("land", "sea", "air").build();
        var inputs = Json.object();
        if (!costs.members().isEmpty()) {
            inputs.put("costs", costs);
        }
        return List.of(
                filled.ask(DAY, "transport", inputs, Shown.money("total", "land", "sea", "air")));
    }
}
