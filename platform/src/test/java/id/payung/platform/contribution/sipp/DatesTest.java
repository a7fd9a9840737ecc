package id.payung.platform.contribution.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DatesTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17-08-1990          | 1990-08-17
                    17/08/1990          | 1990-08-17
                    17.08.1990          | 1990-08-17
                    17 08 1990          | 1990-08-17
                    17 - 08 - 1990      | 1990-08-17
                    7/8/1990            | 1990-08-07
                    03/04/1990          | 1990-04-03
                    1990-08-17          | 1990-08-17
                    1990/8/17           | 1990-08-17
                    1990-08-17 00:00:00 | 1990-08-17
                    1990-08-17T00:00:00 | 1990-08-17
                    17 Agustus 1990     | 1990-08-17
                    17-Agu-1990         | 1990-08-17
                    17-Aug-1990         | 1990-08-17
                    01 Mei 1990         | 1990-05-01
                    31 Desember 1990    | 1990-12-31
                    17081990            | 1990-08-17
                    19900817            | 1990-08-17
                    29-02-2000          | 2000-02-29
                    33102               | 1990-08-17
                    """)
    void dates_as_people_write_them(String text, LocalDate date) {
        assertThat(Dates.parse(Book.Cell.ofText(text), false)).isEqualTo(new Parsed.Known<>(date));
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31-02-1990      | NO_SUCH_DAY
                    29-02-1900      | NO_SUCH_DAY
                    00-01-1990      | NO_SUCH_DAY
                    8/17/1990       | MONTH_FIRST
                    17-08-90        | SHORT_YEAR
                    17/8/90         | SHORT_YEAR
                    17-Aug-90       | SHORT_YEAR
                    17 Foo 1990     | NOT_A_DATE
                    kemarin         | NOT_A_DATE
                    17-08-19900     | NOT_A_DATE
                    1990-08-17 10:30 | NOT_A_DATE
                    99999999        | NOT_A_DATE
                    """)
    void dates_that_are_none(String text, Problem problem) {
        assertThat(Dates.parse(Book.Cell.ofText(text), false))
                .isInstanceOfSatisfying(
                        Parsed.Wrong.class,
                        wrong -> assertThat(wrong.problem()).isEqualTo(problem));
    }

    /** Day 1 is 1 January 1900; Excel counts a 29 February 1900, which is day 60. */
    @ParameterizedTest(name = "day {0} is {1}, or {2} in a book from 1904")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1       | 1900-01-01 | 1904-01-02
                    59      | 1900-02-28 | 1904-02-29
                    61      | 1900-03-01 | 1904-03-02
                    33102   | 1990-08-17 | 1994-08-18
                    31640   | 1986-08-16 | 1990-08-17
                    33102.75 | 1990-08-17 | 1994-08-18
                    4.5E4   | 2023-03-15 | 2027-03-16
                    """)
    void serial_days(String raw, LocalDate date, LocalDate from1904) {
        var cell = new Book.Cell(Book.Cell.Kind.NUMBER, raw);

        assertThat(Dates.parse(cell, false)).isEqualTo(new Parsed.Known<>(date));
        assertThat(Dates.parse(cell, true)).isEqualTo(new Parsed.Known<>(from1904));
    }

    @ParameterizedTest(name = "day {0} is none")
    @CsvSource({"0", "60", "-5", "2958466", "1E300", "x"})
    void days_that_never_were(String raw) {
        assertThat(Dates.parse(new Book.Cell(Book.Cell.Kind.NUMBER, raw), false))
                .isInstanceOf(Parsed.Wrong.class);
    }
}
