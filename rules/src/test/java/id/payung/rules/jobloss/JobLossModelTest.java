package id.payung.rules.jobloss;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** JKP against a model written apart. Fixed seeds. */
class JobLossModelTest {

    private static final LocalDate BEGIN = LocalDate.of(2021, 2, 2);
    private static final LocalDate CHANGED = LocalDate.of(2025, 2, 7);

    @Test
    void cash_of_every_month() {
        var random = new Random(60);
        for (var i = 0; i < 3_000; i++) {
            var day = BEGIN.plusDays(random.nextInt(2_100));
            var wage = Rupiah.ofSen(1 + random.nextLong(1_200_000_000L));
            var base = wage.toDecimal().min(BigDecimal.valueOf(5_000_000));
            var cash = JobLossCash.of(new JobLossCash.Layoff(wage, day, null)).value();
            var total = Rupiah.ZERO;
            for (var month = 0; month < 6; month++) {
                var percent = day.isBefore(CHANGED) ? (month < 3 ? 45 : 25) : 60;
                var amount =
                        Rupiah.of(
                                base.multiply(BigDecimal.valueOf(percent, 2))
                                        .setScale(2, RoundingMode.HALF_UP));
                assertThat(cash.monthly().get(month)).isEqualTo(amount);
                total = total.plus(amount);
            }

            assertThat(cash.monthly()).hasSize(6);
            assertThat(cash.total()).isEqualTo(total);
        }
    }

    /** Random histories, with the month of the lay-off read one way and the other. */
    @Test
    void who_has_twelve_of_twenty_four_months() {
        var random = new Random(24);
        for (var i = 0; i < 4_000; i++) {
            var layoff = BEGIN.plusDays(random.nextInt(2_100));
            var month = YearMonth.from(layoff);
            var paid = new HashSet<YearMonth>();
            var chance = 20 + random.nextInt(80);
            for (var back = 0; back < 30; back++) {
                if (random.nextInt(100) < chance) {
                    paid.add(month.minusMonths(back));
                }
            }
            var inARow = layoff.isBefore(CHANGED) ? 6 : 0;
            var strict = enough(paid, month.minusMonths(1), 23, inARow);
            var row = paid.contains(month) ? month : month.minusMonths(1);
            var generous =
                    count(paid, month, 25) >= 12 && (inARow == 0 || row(paid, row) >= inARow);
            var answer = Eligibility.of(WorkLife.of(layoff, new Contributions.Months(paid)));

            if (strict) {
                assertThat(answer.value().eligible()).isTrue();
            } else if (generous) {
                assertThat(answer).isInstanceOf(Answer.ForAnOfficer.class);
            } else {
                assertThat(answer.value().eligible()).isFalse();
            }
        }
    }

    private static boolean enough(Set<YearMonth> paid, YearMonth last, int months, int inARow) {
        return count(paid, last, months) >= 12 && row(paid, last) >= inARow;
    }

    private static int count(Set<YearMonth> paid, YearMonth last, int months) {
        var count = 0;
        for (var back = 0; back < months; back++) {
            count += paid.contains(last.minusMonths(back)) ? 1 : 0;
        }
        return count;
    }

    private static int row(Set<YearMonth> paid, YearMonth last) {
        var row = 0;
        for (var month = last; paid.contains(month); month = month.minusMonths(1)) {
            row++;
        }
        return row;
    }

    /** One more month paid never takes a right away. */
    @Test
    void one_more_month_is_never_worse() {
        var random = new Random(12);
        for (var i = 0; i < 1_000; i++) {
            var layoff = BEGIN.plusDays(random.nextInt(2_100));
            var paid = new HashSet<YearMonth>();
            for (var back = 0; back < 26; back++) {
                if (random.nextInt(10) < 6) {
                    paid.add(YearMonth.from(layoff).minusMonths(back));
                }
            }
            var before = rank(layoff, paid);
            paid.add(YearMonth.from(layoff).minusMonths(random.nextInt(26)));

            assertThat(rank(layoff, paid)).isGreaterThanOrEqualTo(before);
        }
    }

    /** No right, perhaps, right. */
    private static int rank(LocalDate layoff, Set<YearMonth> paid) {
        var answer = Eligibility.of(WorkLife.of(layoff, new Contributions.Months(paid)));
        return switch (answer) {
            case Answer.Known<Eligibility>(var eligibility, _) -> eligibility.eligible() ? 2 : 0;
            case Answer<Eligibility> _ -> 1;
        };
    }

    /** The window of a lay-off a day later never ends earlier. */
    @Test
    void a_later_lay_off_never_ends_earlier() {
        var last = LocalDate.MIN;
        for (var day = BEGIN; day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            var window = ClaimWindow.of(new ClaimWindow.Claim(day, null, null, null)).value();

            assertThat(window.lastDay()).isAfterOrEqualTo(last);
            last = window.lastDay();
        }
    }
}
