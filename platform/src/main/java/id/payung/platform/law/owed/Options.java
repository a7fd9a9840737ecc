package id.payung.platform.law.owed;

import id.payung.rules.accident.DisabilityLine;
import id.payung.rules.law.Law;

import org.springframework.context.MessageSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words for the options of a form's choices. */
final class Options {

    private final MessageSource texts;
    private final Locale locale;

    Options(MessageSource texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** An option and what it is called. */
    record Option(String value, String text) {}

    /** By the names of the fields. */
    Map<String, List<Option>> of(Form form) {
        var all = new LinkedHashMap<String, List<Option>>();
        for (var field : form.fields()) {
            all.put(
                    field.name(),
                    field.options().stream()
                            .map(option -> new Option(option, text(field.name(), option)))
                            .toList());
        }
        return all;
    }

    /** What the value of a choice is called. */
    public String text(String field, String option) {
        if (field.startsWith("table_no")) {
            var line = DisabilityLine.table(Law.builtIn()).get(Integer.parseInt(option) - 1);
            return locale.getLanguage().equals("en") ? line.english() : line.indonesian();
        }
        return texts.getMessage("law.word.%s.%s".formatted(field, option), null, locale);
    }
}
