package id.payung.platform.coverage.series;

import java.util.ArrayList;
import java.util.List;

/** The data dictionary as rows of words: each column, then the series itself. */
final class DictionaryRows {

    private DictionaryRows() {}

    static List<List<String>> of(Series series, Dictionary dictionary) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        dictionary.text("coverage.dictionary.column"),
                        dictionary.text("coverage.dictionary.title"),
                        dictionary.text("coverage.dictionary.type"),
                        dictionary.text("coverage.dictionary.meaning")));
        for (var column : series.columns()) {
            rows.add(
                    List.of(
                            column.name(),
                            dictionary.title(column),
                            dictionary.type(column),
                            dictionary.meaning(column)));
        }
        rows.add(about(dictionary, "table", dictionary.title(series), dictionary.meaning(series)));
        rows.add(about(dictionary, "source", "", series.source()));
        rows.add(about(dictionary, "licence", "", series.licence()));
        return rows;
    }

    private static List<String> about(
            Dictionary dictionary, String what, String title, String meaning) {
        return List.of("", dictionary.text("coverage.dictionary." + what), title, meaning);
    }
}
