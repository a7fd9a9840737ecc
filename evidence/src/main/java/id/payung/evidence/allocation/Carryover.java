package id.payung.evidence.allocation;

import id.payung.evidence.BadInput;

/** What a month's spend still does in the months after: a weighted sum of the past. */
public final class Carryover {
    private final double[] weights;

    private Carryover(double[] weights) {
        this.weights = weights;
    }

    /**
     * Each month keeps a part of the month before.
     *
     * @param kept the part, from 0 to below 1
     * @param months how many months back the memory goes
     */
    public static Carryover fading(double kept, int months) {
        return delayed(kept, 0, months, 1);
    }

    /** The effect is strongest some months after the spend, and fades on both sides. */
    public static Carryover peaking(double kept, double peak, int months) {
        return delayed(kept, peak, months, 2);
    }

    private static Carryover delayed(double kept, double peak, int months, int power) {
        if (!(kept >= 0 && kept < 1) || months < 0 || !(peak >= 0)) {
            throw new BadInput(
                    "Part kept %s, peak %s, months %d: the part lies between 0 and 1, the others are not below 0."
                            .formatted(kept, peak, months));
        }
        double[] weights = new double[months + 1];
        for (int lag = 0; lag <= months; lag++) {
            double away = Math.abs(lag - peak);
            weights[lag] = away == 0 ? 1 : Math.pow(kept, Math.pow(away, power));
        }
        return new Carryover(weights);
    }

    /** The same with weights that sum to one, so that a steady spend stays what it is. */
    public Carryover normalised() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] shares = new double[weights.length];
        for (int lag = 0; lag < shares.length; lag++) {
            shares[lag] = weights[lag] / sum;
        }
        return new Carryover(shares);
    }

    /** What each month feels of its own spend and of that before. */
    public double[] of(double[] spend) {
        double[] felt = new double[spend.length];
        for (int t = 0; t < felt.length; t++) {
            for (int lag = 0; lag < weights.length && lag <= t; lag++) {
                felt[t] += weights[lag] * spend[t - lag];
            }
        }
        return felt;
    }
}
