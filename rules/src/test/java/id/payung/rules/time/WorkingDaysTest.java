package id.payung.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.LawFileRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

class WorkingDaysTest {

    private static final Citation RULE = Citation.of("PP 44/2015", "Pasal 22");

    private final WorkingDays days = WorkingDays.of(Law.builtIn());

    @TempDir Path directory;

    @ParameterizedTest(name = "{0} {2}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2025-08-15, true,  a Friday
                    2025-08-16, false, a Saturday
                    2025-08-17, false, Independence Day
                    2025-08-18, false, joint leave
                    2025-08-19, true,  a Tuesday
                    2024-02-14, false, election
                    2015-12-09, false, local election
                    2026-05-01, false, Labour Day
                    2026-12-25, false, Christmas
                    2026-12-28, true,  a Monday
                    2028-05-01, true,  a holiday that is not known here
                    """)
    void working_days(LocalDate day, boolean working, String why) {
        assertThat(days.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @Test
    void every_year_from_2015_to_2027_has_the_days_that_never_move() {
        for (var year = 2015; year <= 2027; year++) {
            assertThat(days.knows(LocalDate.of(year, 6, 15))).isTrue();
            for (var fixed : new String[] {"01-01", "05-01", "08-17", "12-25"}) {
                assertThat(days.isWorkingDay(LocalDate.parse(year + "-" + fixed))).isFalse();
            }
        }
        assertThat(days.knows(LocalDate.of(2014, 12, 31))).isFalse();
        assertThat(days.knows(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(days.lastYear()).isEqualTo(2027);
    }

    @Test
    void the_next_working_day_is_one_and_none_is_left_out() {
        for (var day = LocalDate.of(2015, 7, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            var next = days.onOrAfter(day, RULE).value();

            assertThat(days.isWorkingDay(next)).isTrue();
            assertThat(day.datesUntil(next)).noneMatch(days::isWorkingDay);
            assertThat(next.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void an_uncertain_holiday_makes_the_day_uncertain() {
        var moved = days.onOrAfter(LocalDate.of(2027, 3, 15), RULE);

        assertThat(moved.value()).isEqualTo(LocalDate.of(2027, 3, 16));
        assertThat(moved.source().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(moved.provisional()).isFalse();
    }

    @ParameterizedTest(name = "{1} after {0}: {2}, provisional {3}")
    @CsvSource(
            textBlock =
                    """
                    2025-08-15, 0, 2025-08-15, false
                    2025-08-15, 1, 2025-08-19, false
                    2025-08-16, 1, 2025-08-19, false
                    2027-12-30, 1, 2027-12-31, false
                    2027-12-30, 2, 2028-01-03, true
                    2014-12-31, 1, 2015-01-02, true
                    """)
    void deadlines(LocalDate event, int count, LocalDate last, boolean provisional) {
        var deadline = days.after(event, count, RULE);

        assertThat(deadline.value()).isEqualTo(last);
        assertThat(deadline.provisional()).isEqualTo(provisional);
    }

    @Test
    void outside_the_years_of_the_file_a_due_date_is_provisional() {
        assertThat(DueDate.of(YearMonth.of(2027, 11)).reasons().provisional()).isFalse();
        assertThat(DueDate.of(YearMonth.of(2027, 12)).reasons().provisional()).isTrue();
    }

    @Test
    void a_new_year_is_a_file_outside() throws IOException {
        write("2028-01-17\tnational\tno such day\tSKB\thigh\tK");

        var amended = WorkingDays.of(Law.builtIn().amendedBy(directory));

        assertThat(amended.knows(LocalDate.of(2028, 5, 1))).isTrue();
        assertThat(amended.onOrAfter(LocalDate.of(2028, 1, 15), RULE).value())
                .isEqualTo(LocalDate.of(2028, 1, 18));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2028-01-17~moon~x~SKB~high~K | line 2: kind 'moon'
                    2028-01-17~joint~x~SKB~high~K#2028-01-17~national~x~SKB~high~K | line 3: 2028-01-17 stands there twice
                    2028-01-17~joint~x~SKB~high~S77 | line 2: unknown source 'S77'
                    17 January~joint~x~SKB~high~K | line 2: '17 January' in column 'day'
                    """)
    void a_bad_file_is_refused_with_its_line(String lines, String message) throws IOException {
        write(lines.replace('~', '\t').replace('#', '\n'));

        assertThatThrownBy(() -> WorkingDays.of(Law.builtIn().amendedBy(directory)))
                .isInstanceOf(LawFileRefused.class)
                .hasMessageContaining("holidays.tsv")
                .hasMessageContaining(message);
    }

    private void write(String lines) throws IOException {
        Files.writeString(
                directory.resolve("holidays.tsv"),
                "day\tkind\tname\tinstrument\tconfidence\tsource\n" + lines + "\n");
    }
}
