package id.payung.rules.oldage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** UU 40/2004 Pasal 37, PP 46/2015: what savings earn on the balance of each day. */
class ReturnsTest {

    /** One month, one rate: balance x days x rate / days of the year. */
    @ParameterizedTest(name = "{0} from {1} to {2} at {3}%, {4}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # opening | first      | last       | rate | movements                | return    | working
                    36500000   | 2023-01-01 | 2023-01-31 | 6    |                           | 186000    | 31 x 36.5 m x 6% / 365 = 31 x 6,000
                    36500000   | 2023-02-01 | 2023-02-28 | 6    |                           | 168000    | 28 x 6,000
                    36600000   | 2024-02-01 | 2024-02-29 | 6    |                           | 174000    | 29 x 36.6 m x 6% / 366 = 29 x 6,000
                    36500000   | 2023-01-01 | 2023-01-01 | 6    |                           | 6000      | one day
                    36500000   | 2023-01-01 | 2023-01-10 | 6    |                           | 60000     | ten days
                    0          | 2023-01-01 | 2023-01-31 | 6    | 2023-01-15:36500000       | 102000    | from the 15th: 17 days x 6,000
                    0          | 2023-01-01 | 2023-01-31 | 6    | 2023-01-31:36500000       | 6000      | on the last day: one day
                    36500000   | 2023-01-01 | 2023-01-31 | 6    | 2023-01-11:-36500000      | 60000     | paid out on the 11th: ten days
                    36500000   | 2023-01-01 | 2023-01-31 | 6    | 2023-01-11:36500000       | 312000    | 31 x 6,000 + 21 x 6,000
                    1000000    | 2023-01-01 | 2023-01-31 | 5.63 |                           | 4781.64   | 31 x 1 m x 5.63% / 365 = 4,781.6438
                    1000000    | 2023-01-01 | 2023-01-01 | 5.63 |                           | 154.25    | 154.2466
                    0          | 2023-01-01 | 2023-01-31 | 6    |                           | 0         | nothing saved
                    """)
    void the_balance_of_each_day(
            long opening,
            LocalDate first,
            LocalDate last,
            String rate,
            @Nullable String movements,
            BigDecimal returns,
            String working) {
        var savings =
                new Savings(
                        Rupiah.of(opening),
                        new Span(first, last),
                        movements(movements),
                        Map.of(first.getYear(), Percent.of(rate)),
                        Map.of());

        assertThat(Returns.of(savings).value().total()).as(working).isEqualTo(Rupiah.of(returns));
    }

    private static List<Savings.Movement> movements(@Nullable String text) {
        var list = new ArrayList<Savings.Movement>();
        for (var part : text == null ? new String[0] : text.split(" ")) {
            var pair = part.split(":");
            list.add(
                    new Savings.Movement(
                            LocalDate.parse(pair[0]), Rupiah.of(Long.parseLong(pair[1]))));
        }
        return list;
    }

    /** A credit joins the balance of the next month. */
    @Test
    void credits_earn_too() {
        var savings =
                new Savings(
                        Rupiah.of(36_500_000),
                        span("2023-01-01", "2023-02-28"),
                        movements("2023-02-01:1000000"),
                        Map.of(2023, Percent.of(6)),
                        Map.of());
        var returns = Returns.of(savings).value();

        // January 186,000. February: 28 x (36,500,000 + 186,000 + 1,000,000) x 6% / 365.
        assertThat(returns.credits())
                .containsExactly(
                        new Returns.Credit(LocalDate.of(2023, 1, 31), Rupiah.of(186_000)),
                        new Returns.Credit(LocalDate.of(2023, 2, 28), Rupiah.ofSen(17_345_885)));
        assertThat(returns.total()).isEqualTo(Rupiah.ofSen(18_600_000 + 17_345_885));
        assertThat(returns.closing())
                .isEqualTo(Rupiah.ofSen(3_750_000_000L + 18_600_000 + 17_345_885));
    }

    /** Each day at the rate of its year: 2016 7.19 %, 2017 7.83 % (declared). */
    @Test
    void a_new_year_has_a_new_rate() {
        var savings =
                Savings.of(Rupiah.of(36_600_000), span("2016-12-31", "2017-01-01"), List.of());
        var returns = Returns.of(savings);

        // 36.6 m x 7.19% / 366 = 7,190; 36,607,190 x 7.83% / 365 = 7,852.99...
        assertThat(returns.value().credits())
                .containsExactly(
                        new Returns.Credit(LocalDate.of(2016, 12, 31), Rupiah.of(7_190)),
                        new Returns.Credit(LocalDate.of(2017, 1, 1), Rupiah.ofSen(785_299)));
        assertThat(returns.known().reasons().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(
                        returns.known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "2016: return of 7.19%",
                        "2017: return of 7.83%",
                        "2 credits on the balance of each day: Rp15,042.99; balance"
                                + " Rp36,615,042.99 (PP 46/2015)");
    }

    /** The return is not below the deposit rate of government banks: 3.87 % in 2020. */
    @ParameterizedTest(name = "declared {0}%, floor {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # declared | floor | return of one day on 36.6 m | working
                    5.63 |      | 5630 | above the floor of 2020
                    3.00 |      | 3870 | raised to 3.87%
                    3.87 |      | 3870 | equal
                    5.63 | 6.00 | 6000 | raised to the floor that was given
                    5.63 | 5.00 | 5630 | above the floor that was given
                    """)
    void not_below_the_deposit_rate(
            String declared, @Nullable String floor, long returns, String working) {
        var savings =
                new Savings(
                        Rupiah.of(36_600_000),
                        span("2020-03-01", "2020-03-01"),
                        List.of(),
                        Map.of(2020, Percent.of(declared)),
                        floor == null ? Map.of() : Map.of(2020, Percent.of(floor)));

        assertThat(Returns.of(savings).value().total()).as(working).isEqualTo(Rupiah.of(returns));
    }

    /** A return that equals the floor is not raised; one that was given rests on UU 40/2004. */
    @Test
    void what_was_declared_and_what_raised_it_is_shown() {
        assertThat(steps("3.87")).startsWith("2020: return of 3.87%");
        assertThat(steps("3.86"))
                .startsWith(
                        "2020: the return of 3.86% is below the deposit rate of government banks;"
                                + " 3.87% applies (UU 40/2004 Pasal 37)");
        var given =
                new Savings(
                        Rupiah.of(1),
                        span("2024-03-01", "2024-03-01"),
                        List.of(),
                        Map.of(2024, Percent.of(5)),
                        Map.of());
        assertThat(Returns.of(given).known().reasons().basis().toString())
                .isEqualTo("[UU 40/2004 Pasal 37, PP 46/2015]");
    }

    private static List<String> steps(String declared) {
        var savings =
                new Savings(
                        Rupiah.of(1),
                        span("2020-03-01", "2020-03-01"),
                        List.of(),
                        Map.of(2020, Percent.of(declared)),
                        Map.of());
        return Returns.of(savings).known().reasons().steps().stream()
                .map(Explanation.ENGLISH::text)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2015, needs
                    2016, known
                    2017, known
                    2018, officer
                    2019, known
                    2020, known
                    2021, officer
                    2022, officer
                    2023, officer
                    2024, needs
                    2025, needs
                    """)
    void what_is_hearsay_or_not_found_is_not_used(int year, String outcome) {
        var day = LocalDate.of(year, 8, 1);
        var answer = Returns.of(Savings.of(Rupiah.of(1_000_000), new Span(day, day), List.of()));

        assertThat(
                        switch (answer) {
                            case Answer.Known<Returns> _ -> "known";
                            case Answer.NeedsToKnow<Returns>(var facts) -> {
                                assertThat(facts).containsExactly("return_pct." + year);
                                yield "needs";
                            }
                            case Answer.ForAnOfficer<Returns> _ -> "officer";
                            case Answer.Refused<Returns> _ -> "refused";
                        })
                .isEqualTo(outcome);
    }

    @Test
    void a_return_that_is_given_goes_before_hearsay() {
        var day = LocalDate.of(2021, 8, 1);
        var savings =
                new Savings(
                        Rupiah.of(36_500_000),
                        new Span(day, day),
                        List.of(),
                        Map.of(2021, Percent.of(5)),
                        Map.of());

        assertThat(Returns.of(savings).value().total()).isEqualTo(Rupiah.of(5_000));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -1      |                                        | oldage.balance_negative
                    1000000 | 2017-02-01:1                            | oldage.movement_outside
                    1000000 | 2016-12-31:1                            | oldage.movement_outside
                    1000000 | 2017-01-10:-1000001                     | oldage.balance_negative
                    1000000 | 2017-01-20:5 2017-01-10:-1000001        | oldage.balance_negative
                    """)
    void an_account_that_cannot_be(long opening, @Nullable String movements, String key) {
        var savings =
                Savings.of(
                        Rupiah.of(opening), span("2017-01-01", "2017-01-31"), movements(movements));

        assertThat(Returns.of(savings))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    @Test
    void an_account_may_be_emptied() {
        var savings =
                Savings.of(
                        Rupiah.of(1_000_000),
                        span("2017-01-01", "2017-01-31"),
                        movements("2017-01-31:-1000000"));

        assertThat(Returns.of(savings).value().closing())
                .isEqualTo(Returns.of(savings).value().total());
    }

    /** A year cut at any end of a month and joined again earns the same. */
    @Test
    void cutting_a_time_and_joining_it_gives_the_same() {
        var random = new Random(37);
        for (var i = 0; i < 300; i++) {
            var first = LocalDate.of(2016, 1, 1);
            var cut = first.plusMonths(1 + random.nextInt(22));
            var last = LocalDate.of(2017, 12, 31);
            var movements = new ArrayList<Savings.Movement>();
            for (var m = 0; m < 10; m++) {
                movements.add(
                        new Savings.Movement(
                                first.plusDays(random.nextInt(731)),
                                Rupiah.ofSen(random.nextLong(100_000_000))));
            }
            var opening = Rupiah.ofSen(random.nextLong(10_000_000_000L));
            var whole = Returns.of(Savings.of(opening, new Span(first, last), movements)).value();
            var one = part(opening, new Span(first, cut.minusDays(1)), movements);
            var two = part(one.closing(), new Span(cut, last), movements);

            assertThat(two.closing()).isEqualTo(whole.closing());
            assertThat(one.total().plus(two.total())).isEqualTo(whole.total());
            assertThat(whole.total().isNegative()).isFalse();
        }
    }

    private static Returns part(Rupiah opening, Span span, List<Savings.Movement> movements) {
        return Returns.of(
                        Savings.of(
                                opening,
                                span,
                                movements.stream()
                                        .filter(movement -> span.contains(movement.day()))
                                        .toList()))
                .value();
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }
}
