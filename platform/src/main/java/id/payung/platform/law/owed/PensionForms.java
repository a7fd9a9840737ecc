package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.json.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pension, JP: when it begins, what it may come to, and what the family receives. */
final class PensionForms {

    static final int MONTHS_ASKED = 180;

    static final List<Form> ALL =
            List.of(
                    new Form(
                            "pension-age",
                            Topic.PENSION,
                            List.of(Field.of("birth", Sort.DAY)),
                            filled -> List.of(age(filled))),
                    new Form(
                            "pension-amount",
                            Topic.PENSION,
                            List.of(
                                    Field.of("birth", Sort.DAY),
                                    Field.of("started", Sort.MONTH),
                                    Field.of("wage", Sort.MONEY),
                                    Field.of("growth_pct", Sort.PERCENT).from("0"),
                                    Field.of("inflation_pct", Sort.PERCENT).from("0")),
                            PensionForms::amount),
                    new Form(
                            "pension-family",
                            Topic.PENSION,
                            List.of(
                                    Field.of("death_date", Sort.DAY),
                                    Field.of("membership_months", Sort.COUNT),
                                    Field.of("density_pct", Sort.PERCENT),
                                    Field.of("average_wage", Sort.MONEY),
                                    Field.of("masa_iur_months", Sort.COUNT),
                                    Field.of("spouse", Sort.TICK),
                                    Field.of("birth_1", Sort.DAY),
                                    Field.of("birth_2", Sort.DAY),
                                    Field.of("parents", Sort.TICK)),
                            PensionForms::family));

    private PensionForms() {}

    private static Ask age(Filled filled) {
        var shown =
                List.of(
                        as(Shown.As.DAY, "pension_from"),
                        as(Shown.As.COUNT, "age"),
                        as(Shown.As.DAY, "date"),
                        as(Shown.As.DAY, "deferred_until"));
        return Ask.at(filled.today().toString(), "retirement_date", filled.facts("birth"), shown);
    }

    /** The amount first, and why it is monthly or not; the age by which it was reckoned last. */
    private static List<Ask> amount(Filled filled) {
        var age = age(filled);
        var lacking =
                Stream.of("birth", "started", "wage").filter(name -> !filled.has(name)).toList();
        if (!lacking.isEmpty()) {
            return List.of(Ask.lacking(lacking, "jp_pension", filled));
        }
        var projection = Projection.of(filled, age);
        if (projection.isEmpty()) {
            return List.of(age);
        }
        var asks = new ArrayList<Ask>();
        if (projection.get().months() >= MONTHS_ASKED) {
            asks.add(projection.get().pension());
        }
        asks.add(projection.get().form());
        asks.add(age);
        return asks;
    }

    private static List<Ask> family(Filled filled) {
        var form =
                filled.ask(
                        "death_date",
                        "jp_survivor_entitlement",
                        filled.facts("membership_months", "density_pct", "masa_iur_months"),
                        List.of(as(Shown.As.WORD, "form")));
        var who =
                filled.ask(
                        "death_date",
                        "jp_survivor",
                        relatives(filled),
                        List.of(as(Shown.As.WORD, "recipient"), as(Shown.As.PERCENT, "share_pct")));
        var amount = monthly(filled, form, who);
        return amount.isPresent() ? List.of(amount.get(), form, who) : List.of(form, who);
    }

    private static Json.Builder relatives(Filled filled) {
        var children =
                Stream.of("birth_1", "birth_2")
                        .map(filled::text)
                        .filter(birth -> !birth.isEmpty())
                        .<Json>map(birth -> Json.object().put("birth", birth).build())
                        .toList();
        return Json.object()
                .put("spouse", filled.ticked("spouse"))
                .put("children", new Json.Arr(children))
                .put("parents", filled.ticked("parents"));
    }

    /** Where the pension is monthly and the average wage is known, what somebody receives. */
    private static Optional<Ask> monthly(Filled filled, Ask form, Ask who) {
        var formed = form.result();
        var share = who.result();
        var wage = filled.fact("average_wage");
        if (formed.isEmpty() || share.isEmpty() || !(wage instanceof Json.Num(var monthly))) {
            return Optional.empty();
        }
        var counted = formed.get().get("counted_as_months");
        if (counted == Json.Null.NULL || share.get().get("share_pct").equals(Json.of(0))) {
            return Optional.empty();
        }
        var year = Long.parseLong(filled.text("death_date").substring(0, 4));
        var inputs =
                Json.object()
                        .put("masa_iur_months", counted)
                        .put("avg_annual_indexed_wage", Json.of(monthly.multiply(Projection.YEAR)))
                        .put("share_pct", share.get().get("share_pct"))
                        .put("limits_year", year);
        return Optional.of(filled.ask("death_date", "jp_formula", inputs, Shown.money("monthly")));
    }
}
