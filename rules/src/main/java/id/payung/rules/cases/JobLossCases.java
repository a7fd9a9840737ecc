package id.payung.rules.cases;

import id.payung.rules.jobloss.ClaimNumber;
import id.payung.rules.jobloss.ClaimWindow;
import id.payung.rules.jobloss.Contributions;
import id.payung.rules.jobloss.Eligibility;
import id.payung.rules.jobloss.JobLossCash;
import id.payung.rules.jobloss.LayoffCause;
import id.payung.rules.jobloss.Training;
import id.payung.rules.jobloss.WorkLife;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The kinds of case on job loss (JKP). */
final class JobLossCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("jkp_cash", JobLossCases::cash),
                    new Kind("jkp_window", JobLossCases::window),
                    new Kind("jkp_eligibility", JobLossCases::eligibility),
                    new Kind("jkp_claims", JobLossCases::claims),
                    new Kind("jkp_training", JobLossCases::training));

    private static final Map<String, LayoffCause> CAUSES =
            Map.ofEntries(
                    Map.entry("layoff", LayoffCause.LAYOFF),
                    Map.entry("phk", LayoffCause.LAYOFF),
                    Map.entry("bankruptcy", LayoffCause.LAYOFF),
                    Map.entry("efficiency", LayoffCause.LAYOFF),
                    Map.entry("resign", LayoffCause.RESIGNATION),
                    Map.entry("resignation", LayoffCause.RESIGNATION),
                    Map.entry("disability", LayoffCause.TOTAL_DISABILITY),
                    Map.entry("total_disability", LayoffCause.TOTAL_DISABILITY),
                    Map.entry("retirement", LayoffCause.RETIREMENT),
                    Map.entry("pension", LayoffCause.RETIREMENT),
                    Map.entry("death", LayoffCause.DEATH),
                    Map.entry("contract_end", LayoffCause.CONTRACT_END),
                    Map.entry("pkwt_end", LayoffCause.CONTRACT_END));

    private JobLossCases() {}

    private static LocalDate layoff(Facts facts) {
        return BenefitInputs.day(facts, "phk_date", "layoff_date", "event_date");
    }

    private static Answer<Json.Obj> cash(Facts facts) {
        var layoff =
                new JobLossCash.Layoff(
                        facts.has("wage") ? facts.rupiah("wage") : facts.rupiah("last_wage"),
                        layoff(facts),
                        BenefitInputs.dayOrNull(facts, "claim_date"));
        return Kind.result(
                JobLossCash.of(layoff, facts.law()),
                cash -> Json.object().put("total", cash.total()).put("monthly", cash.monthly()));
    }

    private static Answer<Json.Obj> window(Facts facts) {
        var claim =
                new ClaimWindow.Claim(
                        layoff(facts),
                        BenefitInputs.dayOrNull(facts, "claim_date"),
                        BenefitInputs.dayOrNull(facts, "new_job_date"),
                        BenefitInputs.dayOrNull(facts, "death_date"));
        return Kind.result(ClaimWindow.of(claim, facts.law()), JobLossCases::members);
    }

    private static Json.Builder members(ClaimWindow window) {
        var members = Json.object().put("last_day", window.lastDay().toString());
        var allowed = window.allowed();
        return allowed == null ? members : members.put("allowed", allowed.booleanValue());
    }

    private static Answer<Json.Obj> eligibility(Facts facts) {
        if (!facts.has("months_paid")) {
            facts.need("paid_months");
        }
        var bankrupt = facts.flag("employer_bankrupt", false);
        var life =
                new WorkLife(
                        layoff(facts),
                        facts.has("cause") ? facts.word("cause", CAUSES) : LayoffCause.LAYOFF,
                        contributions(facts),
                        BenefitInputs.dayOrNull(facts, "birth"),
                        BenefitInputs.dayOrNull(facts, "registered"),
                        facts.flag("citizen", true),
                        bankrupt ? BenefitInputs.wholeOrNull(facts, "arrears_months") : null,
                        facts.has("earlier_claims") ? facts.days("earlier_claims") : List.of());
        return Kind.result(
                Eligibility.of(life, facts.law()),
                eligibility -> Json.object().put("eligible", eligibility.eligible()));
    }

    /** The months themselves under months_paid, or their number under paid_months. */
    private static Contributions contributions(Facts facts) {
        if (!facts.has("months_paid")) {
            return new Contributions.Counted(
                    facts.count("paid_months"),
                    BenefitInputs.wholeOrNull(facts, "consecutive_months"));
        }
        var months = new HashSet<YearMonth>();
        for (var month : facts.texts("months_paid")) {
            try {
                months.add(YearMonth.parse(month));
            } catch (DateTimeException notAMonth) {
                throw new Facts.Wrong("months_paid", month, "a month such as 2025-03");
            }
        }
        return new Contributions.Months(months);
    }

    private static Answer<Json.Obj> claims(Facts facts) {
        var earlier =
                facts.has("earlier_claims") ? facts.days("earlier_claims") : List.<LocalDate>of();
        return Kind.result(
                ClaimNumber.of(layoff(facts), earlier, facts.law()),
                number -> {
                    var members = Json.object().put("allowed", number.allowed());
                    var earliest = number.earliest();
                    return earliest == null
                            ? members
                            : members.put("earliest", earliest.toString());
                });
    }

    private static Answer<Json.Obj> training(Facts facts) {
        return Kind.result(
                Training.of(layoff(facts), facts.law()),
                training -> Json.object().put("unit_cost", training.unitCost()));
    }
}
