package id.payung.platform.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.money.Rupiah;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class TypedTest {

    @ParameterizedTest(name = "\"{0}\" is Rp{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.500.000      | 2500000
                    2,500,000      | 2500000
                    2 500 000      | 2500000
                    2500000        | 2500000
                    Rp2.500.000    | 2500000
                    Rp. 750.000    | 750000
                    rp 16.800      | 16800
                    0              | 0
                    9999999999999  | 9999999999999
                    """)
    void amounts_are_read_as_indonesians_write_them(String typed, long rupiah) {
        assertThat(Typed.rupiah(typed)).contains(Rupiah.of(rupiah));
    }

    /** 1.50 may be one and a half or a slip: never a guess. */
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1,5 juta",
                "2.500.00",
                "1.50",
                "2.500,000",
                "-500",
                "+500",
                "Rp",
                "10000000000000",
                "1e6"
            })
    void what_may_mean_something_else_is_not_read(String typed) {
        assertThat(Typed.rupiah(typed)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-23 | 2026-11-23
                    23/11/2026 | 2026-11-23
                    23-11-2026 | 2026-11-23
                    1.2.2026   | 2026-02-01
                    29/02/2028 | 2028-02-29
                    """)
    void days_are_read_as_browsers_and_people_write_them(String typed, LocalDate day) {
        assertThat(Typed.day(typed)).contains(day);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"31/02/2026", "2026-13-01", "besok", "23/11", "29/02/2027"})
    void what_is_no_day_is_not_read(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }
}
