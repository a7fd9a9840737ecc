package id.payung.rules.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A rate in percent, exact to a millionth of a percent: 0.24 % is {@code Percent.of("0.24")}.
 *
 * @param units millionths of a percent; one hundred percent is {@link #WHOLE} units
 */
public record Percent(long units) implements Comparable<Percent> {

    /** The units of one hundred percent. */
    public static final long WHOLE = 100_000_000;

    public static final Percent ZERO = new Percent(0);

    public static final Percent HUNDRED = new Percent(WHOLE);

    private static final int DECIMALS = 6;

    /**
     * @param percent as the law writes it, with a point: {@code "0.24"}
     * @throws ArithmeticException if it is finer than a millionth of a percent
     * @throws NumberFormatException if it is no number
     */
    public static Percent of(String percent) {
        return of(new BigDecimal(percent));
    }

    public static Percent of(BigDecimal percent) {
        return new Percent(percent.movePointRight(DECIMALS).longValueExact());
    }

    public static Percent of(long percent) {
        return new Percent(Math.multiplyExact(percent, WHOLE / 100));
    }

    /**
     * This share of another rate: half (50 %) of 0.89 % is 0.445 %.
     *
     * @throws ArithmeticException if the product is finer than a millionth of a percent
     */
    public Percent times(Percent other) {
        var product = BigInteger.valueOf(units).multiply(BigInteger.valueOf(other.units));
        var parts = product.divideAndRemainder(BigInteger.valueOf(WHOLE));
        if (parts[1].signum() != 0) {
            throw new ArithmeticException(
                    "%s of %s is finer than a millionth of a percent".formatted(this, other));
        }
        return new Percent(parts[0].longValueExact());
    }

    public Percent times(long count) {
        return new Percent(Math.multiplyExact(units, count));
    }

    public Percent plus(Percent other) {
        return new Percent(Math.addExact(units, other.units));
    }

    public Percent min(Percent other) {
        return units <= other.units ? this : other;
    }

    /** Percent as a decimal number without needless zeros. */
    public BigDecimal toDecimal() {
        var plain = BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Percent other) {
        return Long.compare(units, other.units);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString() + "%";
    }
}
