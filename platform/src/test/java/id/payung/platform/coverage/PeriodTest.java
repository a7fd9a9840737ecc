package id.payung.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What runs ends today; what is over ends on its last day. */
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(
            textBlock =
                    """
                    2026,    2026-01-01, 2026-11-23
                    2025,    2025-01-01, 2025-12-31
                    2014,    2014-01-01, 2014-12-31
                    2026-Q4, 2026-10-01, 2026-11-23
                    2026-Q1, 2026-01-01, 2026-03-31
                    2024-Q2, 2024-04-01, 2024-06-30
                    2026-11, 2026-11-01, 2026-11-23
                    2026-10, 2026-10-01, 2026-10-31
                    2024-02, 2024-02-01, 2024-02-29
                    """)
    void a_period_is_a_year_a_quarter_or_a_month(String key, LocalDate from, LocalDate to) {
        var period = Period.of(key, TODAY).orElseThrow();

        assertThat(period.key()).isEqualTo(key);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2027", "2026-12", "2013", "2026-Q5", "2026-00", "2026-13", "26", "x", "2026-1"
            })
    void what_is_none_or_not_yet_is_refused(String key) {
        assertThat(Period.of(key, TODAY)).isEmpty();
    }

    @Test
    void the_offered_periods_are_what_their_keys_say() {
        assertThat(Period.offered(TODAY))
                .hasSize(19)
                .allSatisfy(one -> assertThat(Period.of(one.key(), TODAY)).contains(one))
                .extracting(Period::key)
                .contains("2026", "2024", "2026-Q4", "2026-Q1", "2026-11", "2025-12");
    }
}
