package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How exactly a count was given: 2,300,000 may stand for 2,339,624.
 *
 * <p>Rounding is never assumed from a few zeros alone (45,000 against 45,250 is a difference);
 * either the words say "2,3 juta", or the number is whole hundreds of thousands beside a much finer
 * one.
 */
final class Precision {

    private static final int COARSE_PLACES = 5;
    private static final int COARSE_PLACES_OF_MILLIONS = 4;
    private static final int DIGITS_OF_MILLIONS = 7;
    private static final int FINER_BY = 2;
    private static final int FINE_DIGITS = 4;

    private static final Pattern WORDED =
            Pattern.compile(
                    "(\\d+(?:[.,]\\d+)*)\\s*-?\\s*("
                            + String.join("|", Numeral.MAGNITUDES.keySet())
                            + ")\\b");

    private Precision() {}

    /** A count given in words, with the range that these words leave open. */
    record Worded(BigDecimal value, BigDecimal halfStep, int digits) {}

    /** The same number as a text gives it, such as "131.63 million"; nothing when it does not. */
    static Optional<Worded> worded(BigDecimal value, String... texts) {
        for (var text : texts) {
            var matcher = WORDED.matcher(text.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                var places = Numeral.MAGNITUDES.get(matcher.group(2));
                var number = Numeral.decimal(matcher.group(1)).orElse(BigDecimal.ZERO);
                if (places != null && number.movePointRight(places).compareTo(value) == 0) {
                    var step = BigDecimal.ONE.movePointRight(places - number.scale());
                    var half = step.divide(BigDecimal.TWO);
                    return Optional.of(new Worded(value, half, number.precision()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one is the other, rounded or cut, so that the two do not contradict each other. */
    static boolean sameRounded(Figure one, BigDecimal first, Figure other, BigDecimal second) {
        return first.compareTo(second) == 0
                || stepOf(one, first, second).filter(s -> covers(first, s, second)).isPresent()
                || stepOf(other, second, first).filter(s -> covers(second, s, first)).isPresent();
    }

    /** The step of a rounded number; nothing where it may well be exact. */
    private static Optional<BigDecimal> stepOf(Figure figure, BigDecimal coarse, BigDecimal fine) {
        var worded = worded(coarse, figure.quote(), figure.denominatorSays());
        if (worded.isPresent()) {
            return worded.map(w -> w.halfStep().multiply(BigDecimal.TWO));
        }
        var places = trailingZeros(coarse);
        var millions = coarse.precision() - coarse.scale() >= DIGITS_OF_MILLIONS;
        var finer = digits(fine) - digits(coarse) >= FINER_BY && digits(fine) >= FINE_DIGITS;
        return places >= (millions ? COARSE_PLACES_OF_MILLIONS : COARSE_PLACES) && finer
                ? Optional.of(BigDecimal.ONE.movePointRight(places))
                : Optional.empty();
    }

    /** Whether {@code fine} rounds or is cut to {@code coarse}. */
    static boolean covers(BigDecimal coarse, BigDecimal step, BigDecimal fine) {
        var cut = fine.divide(step, 0, RoundingMode.DOWN).multiply(step);
        var rounded = fine.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        return cut.compareTo(coarse) == 0 || rounded.compareTo(coarse) == 0;
    }

    /** Digits that are not trailing zeros: 2 for 2,300,000. */
    static int digits(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }

    static int trailingZeros(BigDecimal number) {
        return Math.max(0, -number.stripTrailingZeros().scale());
    }
}
