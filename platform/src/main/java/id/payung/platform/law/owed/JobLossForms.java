package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.json.Json;

import java.util.ArrayList;
import java.util.List;

/** What JKP gives after a lay-off, and until when it can be claimed. */
final class JobLossForms {

    private static final String DAY = "phk_date";

    static final List<Form> ALL =
            List.of(
                    new Form(
                            "job-loss-cash",
                            Topic.JOB_LOSS,
                            List.of(
                                    Field.of(DAY, Sort.DAY),
                                    Field.choice(
                                                    "cause",
                                                    "layoff",
                                                    "bankruptcy",
                                                    "contract_end",
                                                    "resign",
                                                    "retirement",
                                                    "total_disability")
                                            .from("layoff"),
                                    Field.of("last_wage", Sort.MONEY),
                                    Field.of("paid_months", Sort.COUNT),
                                    Field.of("consecutive_months", Sort.COUNT),
                                    Field.of("claim_date", Sort.DAY)),
                            JobLossForms::asks));

    private JobLossForms() {}

    /** Who has no right is told that alone; else the amount comes first. */
    private static List<Ask> asks(Filled filled) {
        var right =
                filled.ask(
                        DAY,
                        "jkp_eligibility",
                        filled.facts("cause", "paid_months", "consecutive_months"),
                        List.of(as(Shown.As.YES_OR_NO, "eligible")));
        if (right.result().filter(JobLossForms::isNone).isPresent()) {
            return List.of(right);
        }
        var asks = new ArrayList<Ask>();
        asks.add(
                filled.ask(
                        DAY,
                        "jkp_cash",
                        filled.facts("last_wage", "claim_date"),
                        List.of(as(Shown.As.MONEY, "total"), as(Shown.As.MONTHLY, "monthly"))));
        asks.add(right);
        asks.add(
                filled.ask(
                        DAY,
                        "jkp_window",
                        filled.facts("claim_date"),
                        List.of(as(Shown.As.DAY, "last_day"), as(Shown.As.YES_OR_NO, "allowed"))));
        asks.add(filled.ask(DAY, "jkp_training", Json.object(), Shown.money("unit_cost")));
        return asks;
    }

    private static boolean isNone(Json.Obj right) {
        return right.get("eligible").equals(Json.of(false));
    }
}
