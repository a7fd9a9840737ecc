package id.payung.platform.coverage.series;

import org.springframework.context.MessageSource;

import java.util.Locale;

/** What a series and its columns are called and mean, in the reader's language. */
record Dictionary(MessageSource messages, Locale language) {

    String title(Series series) {
        return text("coverage.series." + series.name());
    }

    String meaning(Series series) {
        return text("coverage.series." + series.name() + ".means");
    }

    String title(Column column) {
        return text("coverage.field." + column.name());
    }

    String meaning(Column column) {
        return text("coverage.field." + column.name() + ".means");
    }

    String type(Column column) {
        return text("coverage.type." + column.type());
    }

    String text(String key) {
        return messages.getMessage(key, null, language);
    }
}
