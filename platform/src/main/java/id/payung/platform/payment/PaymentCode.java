package id.payung.platform.payment;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The twelve digits that a payer types at a bank: a 6 (like the codes of the contribution payment
 * system), ten random digits, and a check digit by Luhn (ISO/IEC 7812-1), which catches every
 * single mistyped digit.
 *
 * <p>The real codes carry year and month and count up. Ours do not: within a month a million codes
 * would be all there are, and the next payer's name and amount would be one digit away.
 */
public record PaymentCode(String digits) {

    private static final int LENGTH = 12;
    private static final String SHAPE = "[0-9]{12}";
    private static final long TEN_DIGITS = 10_000_000_000L;

    public PaymentCode {
        if (!digits.matches(SHAPE)) {
            throw new IllegalArgumentException(
                    "A payment code has %d digits, not '%s'. Maybe some were left out."
                            .formatted(LENGTH, digits));
        }
    }

    /** What somebody typed, if it can be a code at all. */
    public static Optional<PaymentCode> read(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new PaymentCode(typed)) : Optional.empty();
    }

    /** A new code; the database refuses one that exists. */
    static PaymentCode random(RandomGenerator random) {
        var body = "6" + Long.toString(TEN_DIGITS + random.nextLong(TEN_DIGITS)).substring(1);
        return new PaymentCode(body + checkDigit(body));
    }

    /**
     * False when a digit was mistyped. Codes that were not made here may fail it and still exist.
     */
    public boolean isPlausible() {
        var last = LENGTH - 1;
        return checkDigit(digits.substring(0, last)) == digits.charAt(last) - '0';
    }

    private static int checkDigit(String body) {
        var sum = 0;
        for (var i = 0; i < body.length(); i++) {
            var digit = body.charAt(body.length() - 1 - i) - '0';
            var weighed = i % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return digits;
    }
}
