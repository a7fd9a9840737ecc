package id.payung.evidence.estimate;

import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.Interval;
import id.payung.evidence.Outcome;
import id.payung.evidence.algebra.Distributions;

import org.jspecify.annotations.Nullable;

/** Puts a number and its doubt together, as the rule for inference has chosen. */
final class Answer {

    private Answer() {}

    /** A number whose clustered error is known, and its placebos where they were taken. */
    record Number(double estimate, double se, @Nullable Placebo placebo, int place) {}

    static Outcome of(
            Number number, InferenceRule.Choice choice, String clusteredHow, Options options) {
        var placebo = number.placebo;
        if (choice.kind() == InferenceRule.Kind.CLUSTERED) {
            var reach = Distributions.normalReach(options.level()) * number.se;
            return new Outcome.Estimated(
                    number.estimate,
                    number.se,
                    Interval.around(number.estimate, reach, options.level()),
                    new Inference(clusteredHow, choice.why()));
        }
        if (choice.kind() == InferenceRule.Kind.NONE || placebo == null) {
            return new Outcome.Estimated(
                    number.estimate, Double.NaN, null, new Inference("none", choice.why()));
        }
        var se = placebo.se(number.place);
        var how =
                placebo.how()
                        + "; p by rank %.4f".formatted(placebo.p(number.place, number.estimate));
        return new Outcome.Estimated(
                number.estimate,
                se,
                Interval.around(
                        number.estimate, placebo.reach(options.level()) * se, options.level()),
                new Inference(how, choice.why()));
    }

    /** The same numbers on a line of detail. */
    static Cell cell(Cell cell, Number number, InferenceRule.Choice choice, double level) {
        var placebo = number.placebo;
        var isPlacebo = choice.kind() == InferenceRule.Kind.PLACEBO && placebo != null;
        var se = isPlacebo && placebo != null ? placebo.se(number.place) : number.se;
        var known = choice.kind() == InferenceRule.Kind.NONE ? Double.NaN : se;
        var reach =
                known
                        * (isPlacebo && placebo != null
                                ? placebo.reach(level)
                                : Distributions.normalReach(level));
        return cell.with("estimate", number.estimate)
                .with("se", known)
                .with("low", number.estimate - reach)
                .with("high", number.estimate + reach);
    }
}
