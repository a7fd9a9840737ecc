package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;

/**
 * The effect on one cohort in one period.
 *
 * @param group index of the cohort's first treated period
 * @param time index of the period
 * @param event steps between them; negative before the start
 * @param effect NaN where it could not be computed
 * @param influence of each unit, whose mean is zero; its mean square over n is the variance
 * @param treated units
 */
record GroupTimeCell(
        int group, int time, int event, double effect, double[] influence, int treated) {

    boolean isAfter() {
        return event >= 0;
    }

    boolean isKnown() {
        return !Double.isNaN(effect);
    }

    /** The reference period of a universal base, zero by construction. */
    boolean isReference() {
        return effect == 0 && Matrices.dot(influence, influence) == 0;
    }
}
