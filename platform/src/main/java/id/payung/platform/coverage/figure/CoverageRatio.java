package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Covered / should be covered. Built only from parts of one region, one time and like kinds, and
 * refused with the reasons otherwise: five provinces' members over one province's people is no
 * coverage, and neither are new members over workers.
 */
public sealed interface CoverageRatio {

    Part covered();

    Part base();

    /**
     * One side of the ratio.
     *
     * @param says what it is called, for a reader
     * @param segment the segment counted, ALL for all
     * @param regions codes of its area (16.71, 16, {@code *}), parted by spaces; empty when not
     *     known
     * @param source where the number comes from
     */
    record Part(
            String says,
            BigDecimal value,
            What counts,
            Kind kind,
            String segment,
            String regions,
            When when,
            String source) {

        /** The count of a quoted figure; it must have one. */
        public static Part countOf(QuotedFigure quoted) {
            var figure = quoted.figure();
            var value = figure.participants();
            if (value == null) {
                throw new IllegalArgumentException(
                        quoted.id() + " gives no count. Maybe only a percentage is printed.");
            }
            var meaning = quoted.meaning();
            return new Part(
                    figure.measure(),
                    value,
                    meaning.counts(),
                    meaning.kind(),
                    meaning.segment(),
                    meaning.regions(),
                    figure.when(),
                    quoted.document() + " " + quoted.id());
        }

        /** The denominator of a quoted figure; it must have one. */
        public static Part denominatorOf(QuotedFigure quoted) {
            var figure = quoted.figure();
            var value = figure.denominator();
            if (value == null) {
                throw new IllegalArgumentException(
                        quoted.id() + " gives no denominator. Maybe another figure does.");
            }
            var meaning = quoted.meaning();
            var counts = meaning.denominatorCounts();
            var named = Interpreter.dateOfDenominator(figure);
            return new Part(
                    figure.denominatorSays(),
                    value,
                    counts,
                    counts.workers() || counts == What.POPULATION ? Kind.STOCK : Kind.NOT_STATED,
                    "ALL",
                    meaning.denominatorRegions(),
                    named == null ? figure.when() : named,
                    quoted.document() + " " + quoted.id());
        }

        private String sector() {
            return switch (segment) {
                case "PU", "FORMAL" -> What.FORMAL.name();
                case "BPU", "INFORMAL" -> What.INFORMAL.name();
                default -> "";
            };
        }
    }

    /** A ratio that may be shown. */
    record Ratio(Part covered, Part base) implements CoverageRatio {

        private static final int DIGITS = 10;

        /** A fraction, so 0.619 for 61.9 percent. */
        public BigDecimal fraction() {
            return covered.value().divide(base.value(), DIGITS, RoundingMode.HALF_UP);
        }
    }

    /** Parts that do not belong together, and why. */
    record Refused(Part covered, Part base, List<Because> reasons) implements CoverageRatio {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** The ratio of two parts, or the reasons why there is none. */
    static CoverageRatio of(Part covered, Part base) {
        var reasons = new ArrayList<Because>();
        region(covered, base, reasons);
        if (covered.when().apart(base.when()) || !covered.when().known() || !base.when().known()) {
            reasons.add(Because.of("ratio.dates", said(covered), said(base)));
        }
        kinds(covered, base, reasons);
        if (base.counts() == What.POPULATION) {
            reasons.add(Because.of("wrong-base", base.says()));
        }
        if (base.value().signum() <= 0) {
            reasons.add(Because.of("ratio.nothing", base.says()));
        }
        return reasons.isEmpty() ? new Ratio(covered, base) : new Refused(covered, base, reasons);
    }

    /** A day as such, so that it is written as its reader writes days; else the source's words. */
    private static Object said(Part part) {
        var text = part.when().text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    private static void region(Part covered, Part base, List<Because> reasons) {
        if (covered.regions().isEmpty() || base.regions().isEmpty()) {
            var unknown = covered.regions().isEmpty() ? covered : base;
            reasons.add(Because.of("ratio.no-region", unknown.says(), unknown.source()));
        } else if (!Gazetteer.codes(covered.regions()).equals(Gazetteer.codes(base.regions()))) {
            reasons.add(Because.of("ratio.regions", covered.regions(), base.regions()));
        }
    }

    private static void kinds(Part covered, Part base, List<Because> reasons) {
        if (covered.counts() != What.PARTICIPANTS) {
            reasons.add(Because.of("ratio.not-members", covered.says(), covered.counts()));
        }
        if (!base.counts().workers() && base.counts() != What.POPULATION) {
            reasons.add(Because.of("ratio.not-workers", base.says(), base.counts()));
        }
        for (var part : List.of(covered, base)) {
            switch (part.kind()) {
                case STOCK -> {}
                case FLOW -> reasons.add(Because.of("ratio.flow", part.says(), part.source()));
                case NOT_STATED ->
                        reasons.add(Because.of("ratio.not-stated", part.says(), part.source()));
            }
        }
        var sector = base.counts().name();
        var split = base.counts() == What.FORMAL || base.counts() == What.INFORMAL;
        if (split && !covered.sector().equals(sector)) {
            reasons.add(Because.of("ratio.sector", covered.segment(), base.counts()));
        }
    }
}
