package id.payung.rules.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An amount of money in sen, a hundredth of a rupiah. May be negative, so that a correction is an
 * amount like any other.
 *
 * <p>The law names no rounding. Every amount is computed exactly and rounded half up to the sen
 * once (away from zero when negative, so that a correction mirrors what it corrects). Overflow is
 * an {@link ArithmeticException}, never a wrong amount.
 */
public record Rupiah(long sen) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    private static final long SEN = 100;

    /** A whole number of rupiah. */
    public static Rupiah of(long rupiah) {
        return new Rupiah(Math.multiplyExact(rupiah, SEN));
    }

    public static Rupiah ofSen(long sen) {
        return new Rupiah(sen);
    }

    /**
     * Rupiah as a decimal number, for example {@code 1234.5}.
     *
     * @throws ArithmeticException if there is more than a sen behind the point, or too much before
     */
    public static Rupiah of(BigDecimal rupiah) {
        return new Rupiah(rupiah.movePointRight(2).longValueExact());
    }

    /** The exact {@code numerator / denominator} of sen, rounded half up to the sen. */
    public static Rupiah rounded(BigInteger numerator, BigInteger denominator) {
        var exact = new BigDecimal(numerator);
        return new Rupiah(
                exact.divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(sen, other.sen));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(sen, other.sen));
    }

    public Rupiah times(long count) {
        return new Rupiah(Math.multiplyExact(sen, count));
    }

    /** The rate of this amount, rounded half up to the sen. */
    public Rupiah times(Percent rate) {
        return times(rate.units(), Percent.WHOLE);
    }

    /** {@code numerator / denominator} of this amount, rounded half up to the sen. */
    public Rupiah times(long numerator, long denominator) {
        var low = sen * numerator;
        if (denominator > 0
                && denominator < Long.MAX_VALUE / 2
                && Math.multiplyHigh(sen, numerator) == low >> 63) {
            return new Rupiah(halfUp(low, denominator));
        }
        return rounded(
                BigInteger.valueOf(sen).multiply(BigInteger.valueOf(numerator)),
                BigInteger.valueOf(denominator));
    }

    private static long halfUp(long product, long denominator) {
        var quotient = product / denominator;
        var rest = Math.abs(product % denominator);
        return rest * 2 < denominator ? quotient : quotient + Long.signum(product);
    }

    public Rupiah min(Rupiah other) {
        return sen <= other.sen ? this : other;
    }

    public Rupiah max(Rupiah other) {
        return sen >= other.sen ? this : other;
    }

    public boolean isNegative() {
        return sen < 0;
    }

    public boolean isZero() {
        return sen == 0;
    }

    /** Rupiah as a decimal number without needless zeros: {@code 1234.5}, {@code 10000}. */
    public BigDecimal toDecimal() {
        var whole = sen % SEN == 0;
        return whole ? BigDecimal.valueOf(sen / SEN) : BigDecimal.valueOf(sen, 2);
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(sen, other.sen);
    }

    /** For people who debug; {@code law.Explanation} writes an amount for people who read. */
    @Override
    public String toString() {
        return "Rp" + toDecimal().toPlainString();
    }
}
