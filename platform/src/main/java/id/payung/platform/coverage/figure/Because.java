package id.payung.platform.coverage.figure;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The reason of a finding as a key and its operands, so that it can be said in either language.
 *
 * @param key below {@code coverage.figure.} in the messages
 * @param operands texts, numbers, and {@link What}s, which have names of their own in the messages
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
        var values = operands.stream().map(operand -> value(operand, bundle)).toArray();
        var pattern = bundle.getString("coverage.figure." + key);
        return new MessageFormat(pattern, language).format(values);
    }

    private static Object value(Object operand, ResourceBundle bundle) {
        return operand instanceof What what
                ? bundle.getString("coverage.figure.what." + what)
                : operand;
    }
}
