package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One number in percent of another, compared exactly with what was printed. */
record Quotient(BigDecimal above, BigDecimal below) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Quotient {
        if (below.signum() <= 0) {
            throw new IllegalArgumentException("Nothing is a percentage of " + below + ".");
        }
    }

    /** What is missing to the whole: 30 for 70 percent. */
    Quotient rest() {
        return new Quotient(below.subtract(above), below);
    }

    /** The growth over the whole: 20 for 120 percent. */
    Quotient change() {
        return new Quotient(above.subtract(below), below);
    }

    /** Whether it rounds to the printed value. Exactly between two values, either will do. */
    boolean roundsTo(Percentage printed) {
        var twice = distance(printed).abs().multiply(BigDecimal.TWO);
        return twice.compareTo(printed.step().multiply(below)) <= 0;
    }

    /** Whether it rounds to the printed value or lies below it. */
    boolean isAtMost(Percentage printed) {
        return roundsTo(printed) || distance(printed).signum() <= 0;
    }

    /** Whether it rounds to the printed value or lies above it. */
    boolean isAtLeast(Percentage printed) {
        return roundsTo(printed) || distance(printed).signum() >= 0;
    }

    /** Whether the printed value is this one with its further decimals left off. */
    boolean isCutTo(Percentage printed) {
        var distance = distance(printed);
        return distance.signum() >= 0 && distance.compareTo(printed.step().multiply(below)) < 0;
    }

    /** Percent with two decimals, rounded half up. */
    BigDecimal percent() {
        return above.multiply(HUNDRED).divide(below, 2, RoundingMode.HALF_UP);
    }

    /** How far the exact value lies above the printed one, times the whole. */
    private BigDecimal distance(Percentage printed) {
        return above.multiply(HUNDRED).subtract(printed.value().multiply(below));
    }
}
