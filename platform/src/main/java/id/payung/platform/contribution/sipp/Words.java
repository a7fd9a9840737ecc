package id.payung.platform.contribution.sipp;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the bundle {@code messages/sipp}. */
record Words(ResourceBundle bundle, Locale language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Words in(Locale language) {
        return new Words(
                ResourceBundle.getBundle("messages.sipp", language, NO_FALLBACK), language);
    }

    /** What may stand in a column; empty when anything may. */
    String format(String header) {
        var key = "sipp.format." + header.toLowerCase(Locale.ROOT);
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    String say(String key, List<String> operands) {
        return new MessageFormat(bundle.getString(key), language).format(operands.toArray());
    }
}
