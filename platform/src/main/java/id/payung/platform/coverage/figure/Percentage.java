package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A percentage as it was printed. The decimals matter: 62 and 62.0 promise different things.
 *
 * @param text what stands on the paper, such as {@code 61,9 %}
 * @param value in percent, so 61.9 and not 0.619; its scale is the number of decimals printed
 */
public record Percentage(String text, BigDecimal value) {

    private static final Pattern FORM =
            Pattern.compile(
                    "[<>≤≥~≈±]?\\s*([+-]?\\d[\\d., \\u00a0]*)\\s*(?:%|persen|percent|pct)?",
                    Pattern.CASE_INSENSITIVE);

    /** Nothing when the text is no percentage. */
    static Optional<Percentage> of(String text) {
        var trimmed = text.strip();
        var matcher = FORM.matcher(trimmed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Numeral.decimal(matcher.group(1)).map(value -> new Percentage(trimmed, value));
    }

    /** The step of the last printed digit: 0.1 for 61.9. */
    BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(value.scale());
    }

    /** How many digits were printed, leading zeros apart. */
    int digits() {
        return value.unscaledValue().abs().toString().length();
    }
}
