package id.payung.rules.law;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes steps in a language: Indonesian or English.
 *
 * <p>The words stand in one bundle a package, {@code steps_id.properties} and {@code
 * steps_en.properties}; {@code {0}} is the first operand.
 */
public final class Explanation {

    public static final Explanation INDONESIAN = new Explanation(Locale.of("id"));

    public static final Explanation ENGLISH = new Explanation(Locale.ENGLISH);

    private static final Pattern OPERAND = Pattern.compile("\\{(\\d)}");

    private final Locale locale;

    private Explanation(Locale locale) {
        this.locale = locale;
    }

    /** English for an English locale, else Indonesian. */
    public static Explanation in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    /**
     * The step as a sentence, with its article in brackets.
     *
     * @throws MissingResourceException if the step's key has no words
     */
    public String text(Step step) {
        var dot = step.key().indexOf('.');
        var bundle = bundle(step.key().substring(0, dot));
        var words = bundle.getString(step.key().substring(dot + 1));
        var sentence =
                OPERAND.matcher(words)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        operand(bundle, step, Integer.parseInt(found.group(1)))));
        var basis = step.basis();
        return basis == null ? sentence : sentence + " (" + basis + ")";
    }

    private ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle(
                "id.payung.rules.%s.steps".formatted(area),
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String operand(ResourceBundle bundle, Step step, int index) {
        if (index >= step.operands().size()) {
            throw new IllegalStateException(
                    "Step %s has no operand {%d}".formatted(step.key(), index));
        }
        return switch (step.operands().get(index)) {
            case Rupiah amount -> money(amount);
            case Percent rate -> number(rate.toDecimal(), "0.######") + "%";
            case LocalDate day -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
            case YearMonth month -> month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
            case Enum<?> word -> word(bundle, word);
            case Object other -> other.toString();
        };
    }

    private static String word(ResourceBundle bundle, Enum<?> word) {
        var key = word.getDeclaringClass().getSimpleName() + "." + word.name();
        return bundle.containsKey(key) ? bundle.getString(key) : word.toString();
    }

    /** An amount as people write it: Rp10.547.400, with sen only when there are some. */
    public String money(Rupiah amount) {
        var pattern = amount.sen() % 100 == 0 ? "#,##0" : "#,##0.00";
        var sign = amount.isNegative() ? "-" : "";
        return sign + "Rp" + number(amount.toDecimal().abs(), pattern);
    }

    private String number(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(value);
    }
}
