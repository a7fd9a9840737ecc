package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paper's file with other numbers, names, dates and orders: the checks follow what it says. */
class PaperAlteredTest {

    private static final Case PAPER = Case.ofThePaper();

    private static final List<String> ANSWERS = List.of("percentage_recomputed", "diff_pp", "note");

    @ParameterizedTest
    @ValueSource(strings = {"", "12.34", "this row is wrong", "two-counts"})
    void the_columns_with_the_answers_are_not_read(String anything) {
        var other =
                PAPER.mapped((row, name) ->
                        ANSWERS.contains(name) ? anything : row.getOrDefault(name, ""));

        assertThat(other.file().refusals()).isEmpty();
        assertThat(other.findings()).isEqualTo(PAPER.findings());
    }

    @ParameterizedTest(name = "{0}.{1} = {2}: no more {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S001 | participants       | 98433               | two-counts S001+S025
                    S025 | participants       | 94433               | truncated-percentage S025, two-counts S001+S025
                    S005 | participants       | 29774               | two-counts S005+S021
                    S008 | participants       | 42859               | two-counts S008+S022
                    S022 | participants       | 42869               | two-counts S008+S022
                    S016 | percentage_printed | 98                  | truncated-percentage S016
                    S016 | percentage_printed | 97.8                | truncated-percentage S016
                    S016 | quote              | target kepesertaan  | unlike-kinds S016
                    S018 | percentage_printed | 138                 | wrong-percentage S018
                    S021 | percentage_printed | 97.5                | truncated-percentage S021
                    S021 | percentage_printed | 97,45               | truncated-percentage S021
                    S023 | percentage_printed | 68                  | truncated-percentage S023
                    S025 | percentage_printed | 43.6                | truncated-percentage S025
                    S027 | percentage_printed | 66                  | truncated-percentage S027
                    S028 | percentage_printed | 69 %                | truncated-percentage S028
                    S029 | percentage_printed | 98                  | truncated-percentage S029
                    S030 | percentage_printed | 137.9               | wrong-percentage S030
                    S036 | participants       | 2600000             | unlike-kinds S035+S036
                    S035 | segment            | ALL                 | unlike-kinds S035+S036
                    S043 | denominator        | 131030000           | wrong-percentage S043
                    S043 | percentage_printed | 56.2                | wrong-percentage S043
                    S044 | percentage_printed | 43.8                | wrong-percentage S044
                    S061 | participants       | 36000000            | series-break S060+S061
                    S063 | denominator_desc   | labour force Sumsel | wrong-base S063
                    S065 | percentage_printed | 93                  | truncated-percentage S065
                    """)
    void a_mended_figure_is_no_longer_found(String id, String column, String value, String gone) {
        var mended = PAPER.with(id, column, value);

        // S063's number stays that of the population; it is then found by S033 instead.
        if (id.equals("S063")) {
            mended =
                    mended.with("S063", "denominator", "4330000")
                            .with("S063", "percentage_printed", "53");
        }
        if (id.equals("S025") && column.equals("participants")) {
            mended = mended.with("S025", "percentage_printed", "41.8");
        }
        assertThat(PAPER.findingsBeyond(mended)).containsExactly(gone.split(", "));
        assertThat(mended.findingsBeyond(PAPER)).isEmpty();
    }

    @ParameterizedTest(name = "{0}.{1} = {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    S004 | participants       | 201255                       | two-counts S004+S026
                    S011 | participants       | 39761                        | two-counts S011+S023
                    S013 | participants       | 233956                       | two-counts S013+S029
                    S015 | participants       | 848409                       | two-counts S015+S032
                    S017 | percentage_printed | 161                          | wrong-percentage S017
                    S019 | percentage_printed | 301                          | wrong-percentage S019
                    S020 | target             | 12865                        | wrong-percentage S020
                    S020 | percentage_printed | 19.6                         | wrong-percentage S020
                    S022 | percentage_printed | 117                          | wrong-percentage S022
                    S024 | percentage_printed | 62                           |
                    S024 | percentage_printed | 61                           | truncated-percentage S024
                    S026 | percentage_printed | 81                           | wrong-percentage S026
                    S031 | percentage_printed | 118                          | wrong-percentage S031
                    S034 | denominator_desc   | population of Sumbagsel      | unlike-regions S034
                    S042 | denominator_desc   | labour force, August 2015    | dates-apart S042
                    S045 | year               | 2022-09                      | dates-apart S045
                    S045 | denominator_desc   | population 270 million       | wrong-base S045
                    S045 | denominator_desc   | registered enterprises       | unlike-kinds S045
                    S045 | region             | Lampung                      | unlike-regions S045, unlike-regions S045+S062
                    S049 | denominator_desc   | informal workers of table 2  | unlike-kinds S049
                    S059 | participants       | 67100000                     |
                    """)
    void a_spoilt_figure_is_found(String id, String column, String value, String found) {
        var spoilt = PAPER.with(id, column, value);

        assertThat(spoilt.findingsBeyond(PAPER))
                .isEqualTo(found == null ? List.of() : List.of(found.split(", ")));
    }

    /** Whoever adds up the branch's five years of PU and Jakon gets 2.3 million. */
    @Test
    void the_total_of_table_4_is_a_sum_until_it_is_the_years_own() {
        var mended =
                PAPER.with("S037", "participants", "1103024")
                        .with("S037", "percentage_printed", "13")
                        .with("S063", "participants", "1.1 juta")
                        .with("S063", "percentage_printed", "13");

        assertThat(PAPER.findingsBeyond(mended))
                .containsExactly("sum-as-stock S037", "sum-as-stock S063");
        assertThat(mended.findingsBeyond(PAPER)).isEmpty();
    }

    @Test
    void two_areas_with_one_number_are_found_until_the_number_differs() {
        var mended =
                PAPER.with("S064", "participants", "1200000")
                        .with("S064", "percentage_printed", "14");

        assertThat(PAPER.findingsBeyond(mended)).containsExactly("unlike-regions S038+S064");
        assertThat(mended.findingsBeyond(PAPER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void the_order_of_the_rows_does_not_matter(long seed) {
        assertThat(PAPER.shuffled(seed).findings()).isEqualTo(PAPER.findings());
    }

    @Test
    void the_ids_do_not_matter() {
        var renamed =
                PAPER.mapped((row, name) ->
                        name.equals("id")
                                ? row.getOrDefault(name, "").replace("S0", "row ")
                                : row.getOrDefault(name, ""));

        assertThat(renamed.findings())
                .isEqualTo(PAPER.findings().stream().map(f -> f.replace("S0", "row ")).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 1, 4, 11})
    void the_years_do_not_matter(int later) {
        var moved =
                PAPER.mapped((row, name) -> {
                    var text = row.getOrDefault(name, "");
                    return name.equals("year") && text.matches("20\\d\\d.*")
                            ? Integer.parseInt(text.substring(0, 4)) + later + text.substring(4)
                            : text;
                });

        assertThat(moved.findings()).isEqualTo(PAPER.findings());
    }

    @Test
    void the_places_do_not_matter() {
        var names = new LinkedHashMap<String, String>();
        places().forEach(place -> names.put(place.getKey(), place.getValue()));
        var moved =
                PAPER.mapped((row, name) -> {
                    var text = row.getOrDefault(name, "");
                    for (var place : names.entrySet()) {
                        text = text.replace(place.getKey(), place.getValue());
                    }
                    return text;
                });

        assertThat(moved.findings()).isEqualTo(PAPER.findings());
    }

    private static List<Map.Entry<String, String>> places() {
        return List.of(
                entry(
                        "Musi Banyuasin, Ogan Ilir, Ogan Komering Ilir, Kota Palembang",
                        "Kendal, Demak, Kabupaten Semarang, Kota Semarang"),
                entry("Sumsel, Lampung, Bengkulu, Jambi, Bangka Belitung", "Jawa Tengah, DIY"),
                entry("Perintis Banyuasin", "Perintis Batang"),
                entry("Palembang", "Semarang"),
                entry("Sumatera Selatan", "Jawa Tengah"),
                entry("Sumbagsel", "Jateng DIY"),
                entry("Sumsel", "Jateng"));
    }

    /** Every percentage that is right is found when its last digit is one off, either way. */
    @Test
    void every_sound_percentage_is_found_when_its_last_digit_is_changed() {
        var readings = Readings.of(PAPER.figures());
        var tried = 0;
        for (var reading : readings.all()) {
            var printed = reading.figure().printed();
            var verdicts = Printed.verdict(reading, readings);
            if (printed != null
                    && verdicts.stream().allMatch(v -> v.outcome() == Printed.Outcome.RIGHT)) {
                for (var changed :
                        List.of(
                                printed.value().add(printed.step()),
                                printed.value().subtract(printed.step()))) {
                    var found =
                            PAPER.with(reading.id(), "percentage_printed", changed.toPlainString())
                                    .findingsBeyond(PAPER);
                    assertThat(found)
                            .as("%s printed as %s", reading.id(), changed)
                            .singleElement()
                            .asString()
                            .matches("(wrong|truncated)-percentage " + reading.id());
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(22);
    }
}
