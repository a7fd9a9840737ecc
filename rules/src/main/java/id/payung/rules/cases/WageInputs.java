package id.payung.rules.cases;

import id.payung.rules.contribution.Wage;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

/** The ways in which a case may give a wage. */
final class WageInputs {

    private static final Citation PRACTICE =
            new Citation("PP 36/2021", "Pasal 23", Confidence.MEDIUM);

    private WageInputs() {}

    /** One of wage or monthly_wage, basic_wage with fixed_allowances, daily_wage, piece_wages. */
    static Wage wage(Facts facts) {
        if (facts.has("daily_wage")) {
            return new Wage.Daily(facts.rupiah("daily_wage"));
        }
        if (facts.has("piece_wages")) {
            return new Wage.PieceWork(
                    facts.amounts("piece_wages"),
                    facts.flag("weather_dependent", false),
                    facts.has("wage_of_the_month") ? facts.rupiah("wage_of_the_month") : null);
        }
        if (facts.has("basic_wage")) {
            return new Wage.Monthly(
                    facts.rupiah("basic_wage").plus(facts.rupiah("fixed_allowances", Rupiah.ZERO)));
        }
        if (facts.has("monthly_wage")) {
            return new Wage.Monthly(facts.rupiah("monthly_wage"));
        }
        facts.need("wage", "risk_group", "size");
        return new Wage.Monthly(facts.rupiah("wage"));
    }

    /** A wage below the region's minimum is not taken in practice: a person must look at it. */
    static Answer<WageEarnerContribution> notBelowMinimum(
            Facts facts, Answer<WageEarnerContribution> answer) {
        if (!facts.has("minimum_wage")
                || !(answer instanceof Answer.Known<WageEarnerContribution>(var bill, var reasons))
                || bill.wage().compareTo(facts.rupiah("minimum_wage")) >= 0) {
            return answer;
        }
        return new Answer.ForAnOfficer<>(
                Step.of(
                        "contribution.below_minimum_wage",
                        PRACTICE,
                        bill.wage(),
                        facts.rupiah("minimum_wage")),
                reasons);
    }
}
