package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.json.Json;

import java.util.List;

/** Old-age savings, JHT: from when, how much of it, and what the tax leaves. */
final class SavingsForms {

    static final List<Form> ALL =
            List.of(
                    new Form(
                            "savings-when",
                            Topic.SAVINGS,
                            List.of(
                                    Field.choice(
                                            "reason",
                                            "resign",
                                            "layoff",
                                            "contract_end",
                                            "bpu_stop",
                                            "age",
                                            "agreed_pension_age",
                                            "leave_country",
                                            "total_disability",
                                            "death"),
                                    Field.of("event_date", Sort.DAY),
                                    Field.of("birth", Sort.DAY)),
                            SavingsForms::when),
                    new Form(
                            "savings-tax",
                            Topic.SAVINGS,
                            List.of(
                                    Field.of("balance", Sort.MONEY),
                                    Field.of("paid_on", Sort.DAY).from(Field.TODAY),
                                    Field.of("earlier_amount", Sort.MONEY),
                                    Field.of("earlier_paid_on", Sort.DAY)),
                            SavingsForms::tax),
                    new Form(
                            "savings-part",
                            Topic.SAVINGS,
                            List.of(
                                    Field.of("balance", Sort.MONEY),
                                    Field.of("membership_months", Sort.COUNT),
                                    Field.choice("purpose", "house", "pension"),
                                    Field.of("paid_on", Sort.DAY).from(Field.TODAY),
                                    Field.of("already_taken", Sort.TICK)),
                            SavingsForms::part));

    private SavingsForms() {}

    private static List<Ask> when(Filled filled) {
        return List.of(
                filled.ask(
                        "event_date",
                        "jht_wait",
                        filled.facts("reason", "birth"),
                        List.of(as(Shown.As.DAY, "earliest"))));
    }

    private static List<Ask> tax(Filled filled) {
        var inputs = filled.facts("balance");
        var amount = filled.fact("earlier_amount");
        var day = filled.fact("earlier_paid_on");
        if (amount != null || day != null) {
            var earlier = Json.object();
            earlier.put("amount", amount == null ? Json.Null.NULL : amount);
            earlier.put("paid_on", day == null ? Json.Null.NULL : day);
            inputs.put("earlier", new Json.Arr(List.of(earlier.build())));
        }
        return List.of(
                filled.ask("paid_on", "jht_payout", inputs, Shown.money("net", "tax", "gross")));
    }

    private static List<Ask> part(Filled filled) {
        var shown =
                List.of(
                        as(Shown.As.MONEY, "max_amount"),
                        as(Shown.As.YES_OR_NO, "allowed"),
                        as(Shown.As.COUNT, "months_left"));
        return List.of(
                filled.ask(
                        "paid_on",
                        "jht_partial",
                        filled.facts("balance", "membership_months", "purpose")
                                .put("already_taken", filled.ticked("already_taken")),
                        shown));
    }
}
