package id.payung.evidence.estimate;

import id.payung.evidence.Names;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The part of a panel that a method can use, and what had to be left out, by name. */
record Complete(Panel panel, List<String> warnings) {

    /** Units that were observed in all periods, and were untreated in at least {@code before}. */
    static Complete of(Panel panel, int before) {
        var warnings = new ArrayList<>(panel.extras().warnings());
        var whole = keep(panel, i -> isWhole(panel, i), "because periods are missing", warnings);
        var used =
                keep(
                        whole,
                        i -> whole.cohort()[i] >= before,
                        "because fewer than %d periods lie before their treatment"
                                .formatted(before),
                        warnings);
        return new Complete(used, warnings);
    }

    /** Units that have an untreated period. */
    static Complete withBefore(Panel panel) {
        var warnings = new ArrayList<>(panel.extras().warnings());
        var used =
                keep(
                        panel,
                        i -> hasBefore(panel, i),
                        "because no untreated period of theirs is known",
                        warnings);
        return new Complete(used, warnings);
    }

    private static Panel keep(Panel panel, IntPredicate wanted, String why, List<String> warnings) {
        var out = IntStream.range(0, panel.size()).filter(wanted.negate()).toArray();
        if (out.length == 0) {
            return panel;
        }
        warnings.add(
                "Left out (%d) %s: %s.".formatted(out.length, why, Names.few(panel.names(out))));
        return panel.only(IntStream.range(0, panel.size()).filter(wanted).toArray());
    }

    private static boolean isWhole(Panel panel, int unit) {
        return Arrays.stream(panel.outcome()[unit]).noneMatch(Double::isNaN);
    }

    private static boolean hasBefore(Panel panel, int unit) {
        return IntStream.range(0, panel.length())
                .anyMatch(t -> panel.isObserved(unit, t) && !panel.isTreated(unit, t));
    }

    /** True when no two observed outcomes differ. */
    boolean isConstant() {
        var values =
                Arrays.stream(panel.outcome())
                        .flatMapToDouble(Arrays::stream)
                        .filter(value -> !Double.isNaN(value))
                        .summaryStatistics();
        return values.getCount() == 0 || values.getMax() == values.getMin();
    }
}
