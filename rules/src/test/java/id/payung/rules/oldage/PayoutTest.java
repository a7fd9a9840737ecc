package id.payung.rules.oldage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** PP 68/2009 Pasal 5; PP 46/2015 Pasal 22; Permenaker 19/2015 and 4/2022. */
class PayoutTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @ParameterizedTest(name = "{0}: tax {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # balance    | tax        | net          | working
                    120000000     | 3500000    | 116500000    | 5% x 70 m
                    50000000      | 0          | 50000000     | free up to 50 m
                    50000001      | 0.05       | 50000000.95  | 5% x 1
                    49999999.99   | 0          | 49999999.99  | below 50 m
                    50000000.10   | 0.01       | 50000000.09  | 5% x 0.10 = 0.005, half up
                    50000000.09   | 0          | 50000000.09  | 5% x 0.09 = 0.0045
                    1             | 0          | 1            | one rupiah
                    1250000000    | 60000000   | 1190000000   | 5% x 1,200 m
                    87654321      | 1882716.05 | 85771604.95  | 5% x 37,654,321
                    """)
    void pasal_5_free_up_to_fifty_million(
            BigDecimal balance, BigDecimal tax, BigDecimal net, String working) {
        assertThat(PayoutTax.of(Payout.first(Rupiah.of(balance), DAY)).value())
                .as(working)
                .isEqualTo(new PayoutTax(Rupiah.of(tax), Rupiah.of(net)));
    }

    /** Parts of two calendar years are one sum: the tax of the whole less the tax already due. */
    @ParameterizedTest(name = "{0} before, {1} on {2}: tax {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # earlier                          | now      | paid       | tax     | working
                    2024-03-01:30000000                 | 70000000 | 2024-12-31 | 2500000 | 5% x (100 - 50) m - 0
                    2024-03-01:30000000                 | 70000000 | 2025-12-31 | 2500000 | the second calendar year
                    2024-12-31:30000000                 | 70000000 | 2025-01-01 | 2500000 | the second calendar year
                    2024-03-01:60000000                 | 40000000 | 2025-02-01 | 2000000 | 2.5 m - 0.5 m
                    2024-03-01:10000000                 | 40000000 | 2025-02-01 |       0 | together 50 m
                    2024-03-01:10000000                 | 40000001 | 2025-02-01 |    0.05 | 5% x 1
                    2024-03-01:20000000 2024-09-01:40000000 | 10000000 | 2025-02-01 | 500000 | 5% x 20 m - 5% x 10 m
                    2025-02-01:20000000 2024-09-01:40000000 | 10000000 | 2025-03-01 | 500000 | in any order
                    2025-06-15:60000000                 | 40000000 | 2025-06-15 | 2000000 | on the same day
                    """)
    void parts_of_two_calendar_years_are_one_sum(
            String earlier, long now, LocalDate paid, BigDecimal tax, String working) {
        var payout = new Payout(Rupiah.of(now), paid, earlier(earlier));

        assertThat(PayoutTax.of(payout).value().tax()).as(working).isEqualTo(Rupiah.of(tax));
        assertThat(PayoutTax.of(payout).value().net())
                .as(working)
                .isEqualTo(Rupiah.of(now).minus(Rupiah.of(tax)));
    }

    private static List<Payout.Earlier> earlier(String text) {
        var list = new ArrayList<Payout.Earlier>();
        for (var part : text.split(" ")) {
            var pair = part.split(":");
            list.add(
                    new Payout.Earlier(
                            Rupiah.of(Long.parseLong(pair[1])), LocalDate.parse(pair[0])));
        }
        return list;
    }

    @ParameterizedTest(name = "first {0}, now {1}")
    @CsvSource(
            textBlock =
                    """
                    2023-12-31, 2025-01-01
                    2023-01-01, 2025-12-31
                    2015-07-01, 2026-11-22
                    """)
    void from_the_third_calendar_year_an_officer_decides(LocalDate first, LocalDate paid) {
        var payout =
                new Payout(
                        Rupiah.of(1_000_000),
                        paid,
                        List.of(
                                new Payout.Earlier(Rupiah.of(1), first),
                                new Payout.Earlier(Rupiah.of(1), paid)));

        assertThat(PayoutTax.of(payout))
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer -> {
                            assertThat(officer.question().key())
                                    .isEqualTo("oldage.ordinary_income");
                            assertThat(officer.question().operands())
                                    .isEqualTo(List.of(first, paid));
                        });
    }

    @Test
    void a_payment_that_cannot_be() {
        assertThat(key(PayoutTax.of(Payout.first(Rupiah.ZERO, DAY))))
                .isEqualTo("oldage.sum_not_positive");
        assertThat(key(PayoutTax.of(Payout.first(Rupiah.of(1), LocalDate.of(2009, 11, 15)))))
                .isEqualTo("oldage.before_the_tax");
        assertThat(PayoutTax.of(Payout.first(Rupiah.of(1), LocalDate.of(2009, 11, 16))).value())
                .isEqualTo(new PayoutTax(Rupiah.ZERO, Rupiah.of(1)));
        var later = new Payout.Earlier(Rupiah.of(1), DAY.plusDays(1));
        assertThat(key(PayoutTax.of(new Payout(Rupiah.of(1), DAY, List.of(later)))))
                .isEqualTo("oldage.earlier_is_later");
        var negative = new Payout.Earlier(Rupiah.of(-1), DAY);
        assertThat(key(PayoutTax.of(new Payout(Rupiah.of(1), DAY, List.of(negative)))))
                .isEqualTo("oldage.sum_not_positive");
        var nothing = new Payout.Earlier(Rupiah.ZERO, DAY);
        assertThat(PayoutTax.of(new Payout(Rupiah.of(1), DAY, List.of(nothing))))
                .isInstanceOf(Answer.Known.class);
    }

    /** However a sum is cut within two calendar years, the tax together is the same. */
    @Test
    void cutting_a_sum_does_not_change_its_tax() {
        var random = new Random(20250615);
        for (var i = 0; i < 2_000; i++) {
            var whole = 1 + random.nextLong(20_000_000_000L);
            var part = 1 + random.nextLong(whole);
            var first = PayoutTax.of(Payout.first(Rupiah.ofSen(part), DAY)).value();
            var tax = first.tax();
            if (part < whole) {
                var rest =
                        new Payout(
                                Rupiah.ofSen(whole - part),
                                DAY.plusMonths(random.nextInt(18)),
                                List.of(new Payout.Earlier(Rupiah.ofSen(part), DAY)));
                tax = tax.plus(PayoutTax.of(rest).value().tax());
            }
            var together = PayoutTax.of(Payout.first(Rupiah.ofSen(whole), DAY)).value();

            assertThat(tax).isEqualTo(together.tax());
            assertThat(together.net().isNegative()).isFalse();
        }
    }

    @Test
    void its_steps_can_be_read() {
        var payout =
                new Payout(
                        Rupiah.of(40_000_000),
                        LocalDate.of(2025, 2, 1),
                        earlier("2024-03-01:60000000"));

        assertThat(
                        PayoutTax.of(payout).known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "Within two calendar years Rp60,000,000 paid before and Rp40,000,000 now"
                                + " are one sum: Rp100,000,000 (PP 68/2009 Pasal 5)",
                        "Tax on Rp60,000,000: free up to Rp50,000,000, 5% of the Rp10,000,000"
                                + " above = Rp500,000 (PP 68/2009 Pasal 5)",
                        "Tax on Rp100,000,000: free up to Rp50,000,000, 5% of the Rp50,000,000"
                                + " above = Rp2,500,000 (PP 68/2009 Pasal 5)",
                        "Tax of the whole Rp2,500,000, of what was paid before Rp500,000:"
                                + " Rp2,000,000 now",
                        "Rp40,000,000 less a tax of Rp2,000,000 = Rp38,000,000");
    }

    /** Permenaker 4/2022 Pasal 6-11: when savings are paid as a whole. */
    @ParameterizedTest(name = "{0} on {1}: from {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # reason          | event      | earliest   | confidence | working
                    RESIGNATION        | 2025-03-10 | 2025-04-10 | HIGH   | one month
                    LAYOFF             | 2025-03-10 | 2025-04-10 | HIGH   | one month
                    RESIGNATION        | 2025-01-31 | 2025-02-28 | HIGH   | no 31 February
                    RESIGNATION        | 2022-04-26 | 2022-05-26 | HIGH   | first day of Permenaker 4/2022
                    RESIGNATION        | 2022-04-25 | 2022-05-25 | MEDIUM | Permenaker 19/2015
                    LAYOFF             | 2015-09-01 | 2015-10-01 | MEDIUM | first day of Permenaker 19/2015
                    CONTRACT_END       | 2022-04-26 | 2022-04-26 | HIGH   | no waiting stated
                    CONTRACT_END       | 2025-12-31 | 2025-12-31 | HIGH   | no waiting stated
                    SELF_EMPLOYED_STOP | 2025-03-10 | 2025-03-10 | HIGH   | no waiting stated
                    LEAVING_COUNTRY    | 2025-03-10 | 2025-03-10 | HIGH   | at once
                    LEAVING_COUNTRY    | 2015-07-01 | 2015-07-01 | MEDIUM | at once
                    TOTAL_DISABILITY   | 2025-03-10 | 2025-03-10 | HIGH   | at once
                    DEATH              | 2022-04-25 | 2022-04-25 | MEDIUM | at once
                    DEATH              | 2025-03-10 | 2025-03-10 | HIGH   | at once
                    AGREED_PENSION_AGE | 2025-03-10 | 2025-03-10 | HIGH   | the agreed day
                    """)
    void from_when_it_is_paid(
            LeavingReason reason,
            LocalDate event,
            LocalDate earliest,
            Confidence confidence,
            String working) {
        var answer = PayoutDay.of(Leaving.because(reason, event));

        assertThat(answer.value().earliest()).as(working).isEqualTo(earliest);
        assertThat(answer.known().reasons().confidence()).as(working).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    1969-03-10, 2025-03-10
                    1970-12-31, 2026-12-31
                    1968-02-29, 2024-02-29
                    1972-02-29, 2028-02-29
                    """)
    void at_the_age_of_56(LocalDate birth, LocalDate earliest) {
        var leaving = new Leaving(LeavingReason.AGE, DAY, birth);

        assertThat(PayoutDay.of(leaving).value().earliest()).isEqualTo(earliest);
    }

    @Test
    void an_age_asks_for_the_birth() {
        assertThat(PayoutDay.of(Leaving.because(LeavingReason.AGE, DAY)))
                .isEqualTo(new Answer.NeedsToKnow<>("birth"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    RESIGNATION,  2015-07-01, oldage.waiting_not_known
                    LAYOFF,       2015-08-31, oldage.waiting_not_known
                    CONTRACT_END, 2022-04-25, oldage.waiting_not_known
                    RESIGNATION,  2015-06-30, oldage.jamsostek
                    DEATH,        2015-06-30, oldage.jamsostek
                    """)
    void what_is_not_certain_is_for_an_officer(
            LeavingReason reason, LocalDate event, String question) {
        assertThat(PayoutDay.of(Leaving.because(reason, event)))
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer -> {
                            assertThat(officer.question().key()).isEqualTo(question);
                            assertThat(officer.question().operands())
                                    .isEqualTo(List.of(reason, event));
                        });
    }

    @ParameterizedTest(name = "{0}, {1} months, for {2}, taken {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # balance    | months | purpose | taken | most        | working
                    80000000      | 121    | HOUSE   | false | 24000000    | 30% x 80 m
                    80000000      | 120    | HOUSE   | false | 24000000    | ten years exactly
                    80000000      | 120    | PENSION | false |  8000000    | 10% x 80 m
                    0             | 120    | PENSION | false |        0    | an empty account
                    33333333.33   | 240    | HOUSE   | false | 10000000    | 30% x 33,333,333.33 = 9,999,999.999
                    33333333.33   | 240    | PENSION | false |  3333333.33 | 10% = 3,333,333.333
                    """)
    void pasal_22_a_part_after_ten_years(
            BigDecimal balance,
            int months,
            PartialPayout.Purpose purpose,
            boolean taken,
            BigDecimal most,
            String working) {
        var wish = new PartialPayout.Wish(Rupiah.of(balance), months, purpose, taken);

        assertThat(PartialPayout.of(wish, DAY).value())
                .as(working)
                .isEqualTo(new PartialPayout.Allowed(Rupiah.of(most)));
    }

    @Test
    void a_part_that_is_not_given() {
        assertThat(part(119, false)).isEqualTo(new PartialPayout.TooEarly(1));
        assertThat(part(0, true)).isEqualTo(new PartialPayout.TooEarly(120));
        assertThat(part(120, true)).isEqualTo(new PartialPayout.AlreadyTaken());
    }

    private static PartialPayout part(int months, boolean taken) {
        var wish =
                new PartialPayout.Wish(
                        Rupiah.of(1_000_000), months, PartialPayout.Purpose.HOUSE, taken);
        return PartialPayout.of(wish, DAY).value();
    }

    @Test
    void a_part_that_cannot_be() {
        var house = PartialPayout.Purpose.HOUSE;
        var poor = new PartialPayout.Wish(Rupiah.of(-1), 120, house, false);
        var early = new PartialPayout.Wish(Rupiah.of(1), -1, house, false);
        var fine = new PartialPayout.Wish(Rupiah.of(1), 120, house, false);

        assertThat(key(PartialPayout.of(poor, DAY))).isEqualTo("oldage.balance_or_time_negative");
        assertThat(key(PartialPayout.of(early, DAY))).isEqualTo("oldage.balance_or_time_negative");
        assertThat(key(PartialPayout.of(fine, LocalDate.of(2015, 6, 30))))
                .isEqualTo("oldage.before_the_law");
        assertThat(PartialPayout.of(fine, LocalDate.of(2015, 7, 1)))
                .isInstanceOf(Answer.Known.class);
    }

    /** Five working days from complete papers; 25, 26 December and 1 January are without work. */
    @ParameterizedTest(name = "papers {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # papers  | due        | working
                    2024-11-04 | 2024-11-11 | Monday: Tue, Wed, Thu, Fri, Mon
                    2024-11-08 | 2024-11-15 | Friday: Mon to Fri
                    2024-12-23 | 2025-01-02 | Tue 24, Fri 27, Mon 30, Tue 31, Thu 2
                    """)
    void the_promise_of_five_working_days(LocalDate papers, LocalDate due, String working) {
        assertThat(PayoutPromise.of(papers).value().due()).as(working).isEqualTo(due);
    }

    @Test
    void a_promise_before_permenaker_4_2022_is_for_an_officer() {
        assertThat(PayoutPromise.of(LocalDate.of(2022, 4, 25)))
                .isInstanceOf(Answer.ForAnOfficer.class);
        assertThat(PayoutPromise.of(LocalDate.of(2022, 4, 26))).isInstanceOf(Answer.Known.class);
    }

    private static @Nullable String key(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var why) ? why.key() : null;
    }
}
