package id.payung.rules.bulk;

import id.payung.rules.money.Percent;

/**
 * A rate for each class, ready to be applied to whole sen and rounded half up, exactly.
 *
 * <p>A rate is the fraction {@code n / d} with one {@code d} for all classes. Wanted is {@code
 * floor(w n / d + 1/2)}. For whole {@code w} this number lies at least {@code 1 / 2d} above or
 * exactly on a whole one below it, so that {@code w n / d + 1/2 + 1 / 4d} is at least {@code 1 /
 * 4d} away from every whole number. Computed in doubles it is off by less than {@code 3 (w n / d +
 * 1) / 2^53}; below {@code w n = 2^49} that is less than {@code 1 / 4d}, and cutting off the
 * fraction gives the exact amount. The doubles are a fast way to divide whole numbers, not an
 * approximation of money: the test compares every column with the exact form.
 */
final class Quotient {

    /** Below 2^53 / 12, with room to spare for the added half. */
    private static final long SAFE = 1L << 49;

    private final long[] units;
    private final double[] rates;
    private final double highestRate;
    private final double offset;
    private final long highest;
    private final boolean uniform;

    /**
     * @param units of each class, in the units of {@link Percent}
     */
    Quotient(long[] units) {
        this.units = units.clone();
        var common = Percent.WHOLE;
        var most = 0L;
        for (var unit : units) {
            common = gcd(common, unit);
            most = Math.max(most, unit);
        }
        var denominator = Percent.WHOLE / common;
        this.rates = new double[units.length];
        for (var i = 0; i < units.length; i++) {
            rates[i] = (double) (units[i] / common) / denominator;
        }
        this.highestRate = (double) (most / common) / denominator;
        this.offset = 0.5 + 1.0 / (4.0 * denominator);
        this.highest = SAFE / Math.max(1, most / common) - denominator;
        this.uniform = isUniform(units);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static boolean isUniform(long[] units) {
        var found = 0L;
        for (var unit : units) {
            if (unit != 0 && found != 0 && unit != found) {
                return false;
            }
            found = Math.max(found, unit);
        }
        return true;
    }

    /** The exact rate of a class, in the units of {@link Percent}. */
    long units(int code) {
        return units[code];
    }

    /** The rates of all classes. */
    double[] rates() {
        return rates;
    }

    /** Whether every class that has a rate has the same. */
    boolean uniform() {
        return uniform;
    }

    /** Whether a class has a rate above nought. */
    boolean has(int code) {
        return units[code] > 0;
    }

    /** The line of a class: its rate, and what is added so that cutting off rounds half up. */
    Line line(int code) {
        return new Line(rates[code], offset);
    }

    /**
     * The line of the classes that have a rate, where all have the same.
     *
     * @param factor a power of two that the base is multiplied by; it divides the rate exactly
     */
    Line onlyLine(long factor) {
        return new Line(highestRate / factor, offset);
    }

    /** {@code amount = (long) (base x rate + offset)}. */
    record Line(double rate, double offset) {}

    double offset() {
        return offset;
    }

    /** The highest base in sen for which the quotient is exact. */
    long highest() {
        return highest;
    }
}
