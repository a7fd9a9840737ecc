package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The reason of a finding as a key and its operands, so that it can be said in either language.
 *
 * @param key below {@code coverage.figure.} in the messages
 * @param operands texts, numbers, {@link Values}, days, and {@link What}s, which have names of
 *     their own in the messages
 */
public record Because(String key, List<Object> operands) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Because of(String key, Object... operands) {
        return new Because(key, List.of(operands));
    }

    /** The sentence in that language; Indonesian unless English is asked for. */
    public String in(Locale language) {
        var bundle = ResourceBundle.getBundle("messages.coverage", language, NO_FALLBACK);
        var values = operands.stream().map(operand -> value(operand, bundle, language)).toArray();
        var pattern = bundle.getString("coverage.figure." + key);
        return new MessageFormat(pattern, language).format(values);
    }

    private static Object value(Object operand, ResourceBundle bundle, Locale language) {
        return switch (operand) {
            case What what -> bundle.getString("coverage.figure.what." + what);
            case Values values -> values.in(language);
            case LocalDate day -> DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
            default -> operand;
        };
    }

    /** Numbers, each with the id of the figure that gives it. */
    record Values(List<Value> all) {

        Values {
            all = List.copyOf(all);
        }

        record Value(String id, BigDecimal number) {}

        /** Such as {@code S001: 94,433; S025: 98,433}. */
        private String in(Locale language) {
            var format = new MessageFormat("{0}: {1,number,#,##0.####}", language);
            return all.stream()
                    .map(one -> format.format(new Object[] {one.id(), one.number()}))
                    .collect(Collectors.joining("; "));
        }
    }
}
