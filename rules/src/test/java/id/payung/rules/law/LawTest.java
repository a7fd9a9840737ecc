package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class LawTest {

    private static final String HEADER =
            "id\tfrom\tto\tdue\tvalue\tunit\tinstrument\tarticle\tconfidence\tsource\tnote\n";

    @TempDir Path directory;

    /** PP 45/2015 Pasal 29: a new ceiling every March. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2015-07-01, 7000000
                    2016-02-29, 7000000
                    2016-03-01, 7335300
                    2022-02-28, 8754600
                    2022-03-01, 9077600
                    2024-02-29, 9559600
                    2024-03-01, 10042300
                    2026-02-28, 10547400
                    2026-03-01, 11086300
                    """)
    void the_pension_ceiling(LocalDate day, long ceiling) {
        assertThat(Law.builtIn().rupiah("jp.wage_ceiling").on(day).value())
                .isEqualTo(Rupiah.of(ceiling));
    }

    @Test
    void every_month_has_exactly_one_answer_for_what_always_applies() {
        var permanent =
                List.of("jkk.rate.group3", "jkm.rate", "jht.rate.worker", "jp.wage_ceiling");
        for (var month = YearMonth.of(2015, 7);
                month.isBefore(YearMonth.of(2030, 1));
                month = month.plusMonths(1)) {
            for (var id : permanent) {
                assertThat(Law.builtIn().parameter(id).find(month.atDay(1))).isPresent();
            }
        }
    }

    @Test
    void a_ceiling_beyond_its_renewal_is_provisional() {
        var ceiling = Law.builtIn().rupiah("jp.wage_ceiling");

        assertThat(ceiling.on(LocalDate.of(2027, 2, 28)).provisional()).isFalse();
        assertThat(ceiling.on(LocalDate.of(2027, 3, 1)).provisional()).isTrue();
    }

    @Test
    void a_day_before_the_law_has_no_answer() {
        assertThatThrownBy(
                        () -> Law.builtIn().rupiah("jp.wage_ceiling").on(LocalDate.of(2015, 6, 30)))
                .isInstanceOf(NoLawInForce.class)
                .hasMessageContaining("jp.wage_ceiling")
                .hasMessageContaining("2015-06-30")
                .hasMessageContaining("2015-07-01");
    }

    @Test
    void a_new_yearly_ceiling_is_one_line_outside() throws IOException {
        write(
                "jp.wage_ceiling\t2027-03-01\t\t2028-03-01\t11600000\trupiah\tPP 45/2015\tPasal 29"
                        + "\thigh\tK\t");

        var ceiling = Law.builtIn().amendedBy(directory).rupiah("jp.wage_ceiling");

        assertThat(ceiling.on(LocalDate.of(2027, 2, 28)).value()).isEqualTo(Rupiah.of(11_086_300));
        assertThat(ceiling.on(LocalDate.of(2027, 3, 1)).value()).isEqualTo(Rupiah.of(11_600_000));
        assertThat(ceiling.on(LocalDate.of(2027, 3, 1)).provisional()).isFalse();
    }

    @Test
    void a_list_that_begins_as_early_replaces_ours() throws IOException {
        write("jkm.rate\t2015-07-01\t\t\t0.4\tpercent\tPP 1/2030\t\tlow\tK\twhat if");

        var rate = Law.builtIn().amendedBy(directory).percent("jkm.rate");

        assertThat(rate.versions()).hasSize(1);
        assertThat(rate.on(LocalDate.of(2026, 1, 1)).value()).isEqualTo(Percent.of("0.4"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            a gap            | jkm.rate~2015-01-01~2016-06-30~~1~percent~PP~~high~K~#jkm.rate~2016-08-01~~~2~percent~PP~~high~K~ | line 3: jkm.rate has a gap
                            an overlap       | jkm.rate~2015-01-01~2016-06-30~~1~percent~PP~~high~K~#jkm.rate~2016-06-30~~~2~percent~PP~~high~K~ | line 3: jkm.rate overlaps
                            two without end  | jkm.rate~2015-01-01~~~1~percent~PP~~high~K~#jkm.rate~2017-01-01~~~2~percent~PP~~high~K~          | line 3: jkm.rate overlaps
                            an unknown unit  | jkm.rate~2015-01-01~~~1~furlong~PP~~high~K~ | line 2: unknown unit 'furlong'
                            a changed unit   | jkm.rate~2015-01-01~2016-06-30~~1~percent~PP~~high~K~#jkm.rate~2016-07-01~~~2~rupiah~PP~~high~K~ | line 3: jkm.rate was in percent
                            no source        | jkm.rate~2015-01-01~~~1~percent~PP~~high~~   | line 2: column 'source' is empty
                            a strange source | jkm.rate~2015-01-01~~~1~percent~PP~~high~S999~ | line 2: unknown source 'S999'
                            no instrument    | jkm.rate~2015-01-01~~~1~percent~~~high~K~    | line 2: column 'instrument' is empty
                            no date          | jkm.rate~first of May~~~1~percent~PP~~high~K~ | line 2: 'first of May' in column 'from'
                            end before start | jkm.rate~2015-01-01~2014-01-01~~1~percent~PP~~high~K~ | line 2: A version ends on 2014-01-01
                            a lost tab       | jkm.rate~2015-01-01~~~1~percent              | line 2: 6 columns, but the header names 11
                            too fine         | jkm.rate~2015-01-01~~~0.00000001~percent~PP~~high~K~ | line 2: '0.00000001' in column 'value'
                            no confidence    | jkm.rate~2015-01-01~~~1~percent~PP~~sure~K~  | line 2: 'sure' in column 'confidence'
                            below zero       | jkm.rate~2015-01-01~~~-1~percent~PP~~high~K~ | line 2: '-1' in column 'value' is below zero
                    a slip           | jkm.rat~2015-01-01~~~1~percent~PP~~high~K~  | line 2: no rule reads a parameter 'jkm.rat'
                    amended backward | jp.wage_ceiling~2026-03-01~~~1~rupiah~PP~~high~K~ | line 2: jp.wage_ceiling overlaps
                    """)
    void a_file_that_cannot_be_trusted_is_refused(String what, String lines, String message)
            throws IOException {
        write(lines.replace('~', '\t').replace('#', '\n'));

        assertThatThrownBy(() -> Law.builtIn().amendedBy(directory))
                .as(what)
                .isInstanceOf(LawFileRefused.class)
                .hasMessageContaining("new.tsv")
                .hasMessageContaining(message);
    }

    private void write(String lines) throws IOException {
        Files.writeString(directory.resolve("new.tsv"), HEADER + lines + "\n");
    }
}
