package id.payung.rules.pension;

import id.payung.rules.money.Rupiah;

import java.math.BigInteger;

/**
 * The average weighted indexed wage of a year, exact: a fraction of sen, so that a pension of it is
 * rounded once.
 */
public record AverageWage(BigInteger numerator, BigInteger denominator) {

    public AverageWage {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "An average wage of %s / %s sen".formatted(numerator, denominator));
        }
    }

    /** A yearly wage that somebody else has averaged. */
    public static AverageWage ofYear(Rupiah wage) {
        return new AverageWage(BigInteger.valueOf(wage.sen()), BigInteger.ONE);
    }

    /** For people to read, rounded half up to the sen. */
    public Rupiah rounded() {
        return Rupiah.rounded(numerator, denominator);
    }
}
