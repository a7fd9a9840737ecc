package id.payung.evidence.estimate;

import id.payung.evidence.BadInput;

/**
 * What every method is told.
 *
 * @param level of the intervals, a fraction between 0.5 and 1
 * @param seed of the random streams
 * @param draws of placebos and bootstraps, where not all can be taken
 * @param rule how to choose the inference
 */
public record Options(double level, long seed, int draws, Rule rule) {

    /** How to choose the inference. */
    public enum Rule {
        /** By the number of treated units, see {@link InferenceRule}. */
        BY_RULE,
        /** Placebos whatever the number. */
        PLACEBO,
        /**
         * Errors clustered by unit whatever the number; the result warns where the rule would not.
         */
        CLUSTERED
    }

    public Options {
        if (!(level > 0.5 && level < 1)) {
            throw new BadInput(
                    "The level %s is no fraction between 0.5 and 1. Maybe 0.95.".formatted(level));
        }
        if (draws < 20) {
            throw new BadInput(
                    "%d draws are too few to measure doubt. Maybe 500.".formatted(draws));
        }
    }

    /** 95 %, seed 1, 500 draws, by rule. */
    public static Options usual() {
        return new Options(0.95, 1, 500, Rule.BY_RULE);
    }

    public Options withSeed(long other) {
        return new Options(level, other, draws, rule);
    }

    public Options withDraws(int other) {
        return new Options(level, seed, other, rule);
    }

    public Options withRule(Rule other) {
        return new Options(level, seed, draws, other);
    }
}
