package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Lines of data files: what is read, and what is refused with file, line and value. */
class LawFileTest {

    private static Row row(String header, String line) {
        return LawFile.rows("x.tsv", List.of(header.replace('~', '\t'), line.replace('~', '\t')))
                .getFirst();
    }

    @Test
    void each_column_by_its_name() {
        var row = row("day~none~n~rp~pct~text", "2025-03-01~~12~1234.5~0.24~ hello ");

        assertThat(row.day("day")).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(row.dayOrNull("day")).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(row.dayOrNull("none")).isNull();
        assertThat(row.whole("n")).isEqualTo(12);
        assertThat(row.rupiah("rp")).isEqualTo(Rupiah.ofSen(123_450));
        assertThat(row.percent("pct")).isEqualTo(Percent.of("0.24"));
        assertThat(row.text("text")).isEqualTo("hello");
        assertThat(row.text("none")).isEmpty();
        assertThat(row.columns()).containsOnlyKeys("day", "none", "n", "rp", "pct", "text");
    }

    @Test
    void remarks_and_empty_lines_are_passed_over_and_counted() {
        var rows =
                LawFile.rows(
                        "x.tsv", List.of("# remark", "", "a\tb", "# another", "1\t2", " ", "3\t4"));

        assertThat(rows).hasSize(2);
        assertThatThrownBy(() -> rows.getLast().day("a"))
                .isInstanceOf(LawFileRefused.class)
                .hasMessage("x.tsv line 7: '3' in column 'a' is not a date such as 2026-03-01");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    soon    | day     | 'soon' in column 'c' is not a date such as 2026-03-01
                    2025-02-30 | day  | '2025-02-30' in column 'c' is not a date
                    1.5     | whole   | '1.5' in column 'c' is not a whole number
                    1.005   | rupiah  | '1.005' in column 'c' is not rupiah such as 10547400
                    1,000   | rupiah  | '1,000' in column 'c' is not rupiah
                    0.0000001 | percent | '0.0000001' in column 'c' is not a percentage such as 0.24
                    0,24    | percent | '0,24' in column 'c' is not a percentage
                    """)
    void what_does_not_fit_is_refused(String cell, String sort, String message) {
        var row = row("c~d", cell + "~");

        assertThatThrownBy(
                        () -> {
                            switch (sort) {
                                case "day" -> row.day("c");
                                case "whole" -> row.whole("c");
                                case "rupiah" -> row.rupiah("c");
                                default -> row.percent("c");
                            }
                        })
                .isInstanceOf(LawFileRefused.class)
                .hasMessageStartingWith("x.tsv line 2: ")
                .hasMessageContaining(message);
        assertThatThrownBy(() -> row.required("d")).hasMessage("x.tsv line 2: column 'd' is empty");
        assertThatThrownBy(() -> row.text("e"))
                .hasMessageContaining("no column 'e'; there are [c, d]");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            textBlock =
                    """
                    percent,      0.24
                    rupiah,       100.5
                    hours,        48
                    days,         14
                    months,       3
                    years,        5
                    day of month, 15
                    times,        80
                    people,       2
                    text,         visum
                    """)
    void a_value_has_one_of_these_units(String unit, String value) {
        assertThat(row("value~unit", value + "~" + unit).value().toString())
                .contains(value.replace(".0", ""));
    }

    @Test
    void a_citation_needs_instrument_confidence_and_a_known_source() {
        var header = "instrument~article~confidence~source";
        var sources = Set.of("S1", "S2");

        assertThat(row(header, "PP 1~Pasal 2~high~S1, S2").citation(sources))
                .isEqualTo(Citation.of("PP 1", "Pasal 2"));
        assertThat(row(header, "PP 1~~low~S1").citation(sources))
                .isEqualTo(new Citation("PP 1", "", Confidence.LOW));
        assertThatThrownBy(() -> row(header, "~Pasal 2~high~S1").citation(sources))
                .hasMessageContaining("column 'instrument' is empty");
        assertThatThrownBy(() -> row(header, "PP 1~~high~").citation(sources))
                .hasMessageContaining("column 'source' is empty");
        assertThatThrownBy(() -> row(header, "PP 1~~high~S1,S3").citation(sources))
                .hasMessageContaining("unknown source 'S3'");
        assertThatThrownBy(() -> row(header, "PP 1~~quite~S1").citation(sources))
                .hasMessageContaining("'quite' in column 'confidence'");
    }

    @Test
    void a_file_needs_lines_and_each_line_its_columns() {
        assertThatThrownBy(() -> LawFile.rows("x.tsv", List.of("a\tb")))
                .hasMessage("x.tsv holds no value");
        assertThatThrownBy(() -> LawFile.rows("x.tsv", List.of()))
                .hasMessage("x.tsv holds no value");
        assertThatThrownBy(() -> LawFile.rows("x.tsv", List.of("a\tb", "1")))
                .hasMessageContaining("x.tsv line 2: 1 columns, but the header names 2");
        assertThatThrownBy(() -> LawFile.ofResource("nowhere.tsv"))
                .hasMessageContaining("no file nowhere.tsv");
        assertThatThrownBy(() -> LawFile.of(Path.of("nowhere.tsv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.tsv");
        assertThatThrownBy(() -> Law.builtIn().amendedBy(Path.of("nowhere")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_table_is_cut_into_versions_by_its_first_day() {
        var rows =
                LawFile.rows(
                        "x.tsv",
                        List.of(
                                "from\tto\tv\tinstrument\tconfidence\tsource",
                                "2000-01-01\t2009-12-31\t1\tPP 1\thigh\tK",
                                "2000-01-01\t2009-12-31\t2\tPP 1\thigh\tK",
                                "2010-01-01\t\t3\tPP 2\tlow\tK"));

        var table = Tables.<Integer>dated("x", rows, Law.builtIn(), (row, _) -> row.whole("v"));

        assertThat(table.on(LocalDate.of(2009, 12, 31)).value()).containsExactly(1, 2);
        assertThat(table.on(LocalDate.of(2010, 1, 1)).value()).containsExactly(3);
        assertThat(table.on(LocalDate.of(2010, 1, 1)).source().confidence())
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void the_lines_before_are_those_of_the_same_version() {
        var rows =
                LawFile.rows(
                        "x.tsv",
                        List.of(
                                "from\tto\tinstrument\tconfidence\tsource",
                                "2000-01-01\t2009-12-31\tPP 1\thigh\tK",
                                "2000-01-01\t2009-12-31\tPP 1\thigh\tK",
                                "2010-01-01\t\tPP 2\thigh\tK"));

        var table = Tables.<Integer>dated("x", rows, Law.builtIn(), (_, before) -> before.size());

        assertThat(table.on(LocalDate.of(2005, 1, 1)).value()).containsExactly(0, 1);
        assertThat(table.on(LocalDate.of(2015, 1, 1)).value()).containsExactly(0);
    }
}
