package id.payung.platform.contribution.project;

import id.payung.rules.contribution.ProjectContribution;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.util.List;
import java.util.Optional;

/**
 * What a project costs, before anything is stored.
 *
 * @param cost base, JKK and JKM by the law of the work order's date, or of the month
 * @param reasons the steps, with their articles
 */
public record ProjectQuote(ProjectContribution cost, Reasons reasons) {

    /**
     * A slice of the contract's value. The amounts are rounded for reading; what is owed is rounded
     * once, over all slices.
     *
     * @param part how much of the value lies in the slice
     */
    public record Slice(Rupiah part, Percent jkk, Percent jkm) {

        public Percent rate() {
            return jkk.plus(jkm);
        }

        public Rupiah jkkAmount() {
            return part.times(jkk);
        }

        public Rupiah jkmAmount() {
            return part.times(jkm);
        }

        public Rupiah amount() {
            return part.times(rate());
        }
    }

    /** The slices of a contract's value, the lowest first; none where wages are known. */
    public List<Slice> slices() {
        return reasons.steps().stream()
                .filter(step -> step.key().equals("contribution.slice"))
                .map(Step::operands)
                .map(of -> new Slice((Rupiah) of.get(0), (Percent) of.get(1), (Percent) of.get(2)))
                .toList();
    }

    /** The rate of value added tax that was taken out, where it was in the value. */
    public Optional<Percent> taxTakenOut() {
        return operand("contribution.ppn");
    }

    /** What is left of the contribution under the relief of PP 49/2020, where it applied. */
    public Optional<Percent> relief() {
        return operand("contribution.covid_relief_self_employed");
    }

    private Optional<Percent> operand(String key) {
        return reasons.steps().stream()
                .filter(step -> step.key().equals(key))
                .map(step -> (Percent) step.operands().getFirst())
                .findFirst();
    }

    public Rupiah total() {
        return cost.total();
    }
}
