package id.payung.evidence.estimate;

import java.util.List;

/**
 * How group-time effects are computed and summed up.
 *
 * @param control "notyet" (units not treated so far, the default) or "never"
 * @param estimator of covariates: "dr" (both, the default), "reg" or "ipw"
 * @param base "varying" (before the start, the period before; the default) or "universal" (always
 *     the last period before the start)
 * @param aggregate the headline: "simple" (the default), "group", "dynamic" or "calendar"
 * @param anticipation steps before the start in which the treatment may already work
 * @param balance only cohorts seen for so many steps after the start enter the dynamic means, and
 *     no later step does; negative for all
 */
public record GroupTimeOptions(
        String control,
        String estimator,
        String base,
        String aggregate,
        int anticipation,
        int balance) {

    public GroupTimeOptions {
        among(control, List.of("notyet", "never"));
        among(estimator, List.of("dr", "reg", "ipw"));
        among(base, List.of("varying", "universal"));
        among(aggregate, List.of("simple", "group", "dynamic", "calendar"));
    }

    public static GroupTimeOptions usual() {
        return new GroupTimeOptions("notyet", "dr", "varying", "simple", 0, -1);
    }

    public GroupTimeOptions against(String otherControl) {
        return new GroupTimeOptions(
                otherControl, estimator, base, aggregate, anticipation, balance);
    }

    public GroupTimeOptions by(String otherEstimator) {
        return new GroupTimeOptions(
                control, otherEstimator, base, aggregate, anticipation, balance);
    }

    public GroupTimeOptions from(String otherBase) {
        return new GroupTimeOptions(
                control, estimator, otherBase, aggregate, anticipation, balance);
    }

    public GroupTimeOptions summedBy(String otherAggregate) {
        return new GroupTimeOptions(
                control, estimator, base, otherAggregate, anticipation, balance);
    }

    public GroupTimeOptions balanced(int steps) {
        return new GroupTimeOptions(control, estimator, base, aggregate, anticipation, steps);
    }

    public GroupTimeOptions anticipating(int steps) {
        return new GroupTimeOptions(control, estimator, base, aggregate, steps, balance);
    }

    private static void among(String word, List<String> known) {
        if (!known.contains(word)) {
            throw Choices.unknown(word, known);
        }
    }

    boolean isNever() {
        return control.equals("never");
    }

    boolean isUniversal() {
        return base.equals("universal");
    }

    Comparison.Kind kind() {
        return switch (estimator) {
            case "reg" -> Comparison.Kind.REGRESSION;
            case "ipw" -> Comparison.Kind.WEIGHTS;
            default -> Comparison.Kind.BOTH;
        };
    }
}
