package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** PP 44/2015 Pasal 22(3): a month that has begun counts. */
class LateFineTest {

    /**
     * Against the definition itself, day by day: the fewest months that reach the day of payment.
     */
    @Test
    void the_fewest_months_that_reach_the_day() {
        for (var due :
                new LocalDate[] {
                    LocalDate.of(2025, 4, 15), LocalDate.of(2021, 1, 29), LocalDate.of(2020, 12, 30)
                }) {
            for (var paid = due.minusDays(3);
                    paid.isBefore(due.plusYears(3));
                    paid = paid.plusDays(1)) {
                var months = 0;
                while (paid.isAfter(due.plusMonths(months))) {
                    months++;
                }

                assertThat(LateFine.monthsAfter(due, paid)).isEqualTo(months);
            }
        }
    }

    @Test
    void the_end_of_time_is_no_endless_loop() {
        assertThat(LateFine.monthsAfter(LocalDate.of(2025, 4, 15), LocalDate.of(99_999, 4, 15)))
                .isEqualTo(97_974 * 12);
    }
}
