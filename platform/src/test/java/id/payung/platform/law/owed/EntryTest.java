package id.payung.platform.law.owed;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.money.Rupiah;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

class EntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500000       | 1500000
                    1.500.000     | 1500000
                    1,500,000     | 1500000
                    1 500 000     | 1500000
                    Rp1.500.000   | 1500000
                    Rp. 1.500.000,- | 1500000
                    -5            | -5
                    0             | 0
                    """)
    void rupiah_as_people_write_them(String typed, long rupiah) {
        assertThat(Entry.rupiah(typed)).contains(Rupiah.of(rupiah));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5 juta", "1.500.00", "1.500,000", "15e5", "satu", "12345678901234"})
    void what_might_be_another_amount_is_not_guessed(String typed) {
        assertThat(Entry.rupiah(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-11-23, 2026-11-23
                    23/11/2026, 2026-11-23
                    23-11-2026, 2026-11-23
                    3.1.2026,   2026-01-03
                    """)
    void days_as_browsers_and_people_write_them(String typed, LocalDate day) {
        assertThat(Entry.day(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/2/2026", "23/11/26", "November", "2026-11", "1/2/3/4", "2026-1x-1"})
    void other_days_are_none(String typed) {
        assertThat(Entry.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11, 2026-11", "11/2026, 2026-11", "1-2026, 2026-01"})
    void months_as_browsers_and_people_write_them(String typed, YearMonth month) {
        assertThat(Entry.month(typed)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2026", "11/26", "2026", "Nov 26"})
    void other_months_are_none(String typed) {
        assertThat(Entry.month(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5      | 5
                    5,5    | 5.5
                    5.5 %  | 5.5
                    100    | 100
                    0      | 0
                    """)
    void percentages_with_comma_or_point(String typed, BigDecimal percent) {
        assertThat(Entry.percent(typed)).hasValueSatisfying(p -> assertThat(p).isEqualTo(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "a", "1.000,5", ""})
    void other_percentages_are_none(String typed) {
        assertThat(Entry.percent(typed)).isEmpty();
    }
}
