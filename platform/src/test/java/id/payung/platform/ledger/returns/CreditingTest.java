package id.payung.platform.ledger.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.database.Database;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Line;
import id.payung.platform.ledger.Scribe;
import id.payung.platform.ledger.returns.CreditReport.Credited;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import id.payung.rules.oldage.Returns;
import id.payung.rules.oldage.Savings;
import id.payung.rules.time.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Years of old, in which no other test books anything. Crediting is for the whole country, so each
 * test has a year of its own.
 */
class CreditingTest extends PlatformTest {

    private static final String HERE = "hasil";

    @Autowired private Ledger ledger;
    @Autowired private ReturnRates rates;
    @Autowired private Database database;

    /**
     * Rp10,000,000 at 7.3 % a year (of 365 days) is 0.02 % = Rp2,000 a day.
     *
     * <p>1 to 31 January: 31 x 2,000 = 62,000. From 11 January on: 21 x 2,000 = 42,000. Rp100 for
     * 31 days: 0.62. Rp1 for 31 days: 0.0062, so 1 sen, and 0.38 of a sen too much. Rp0.50: 0.0031,
     * so nothing, and 0.31 of a sen too little.
     */
    @ParameterizedTest(name = "Rp{0} from {1}: {2} sen")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10000000 | 1901-01-01 | 6200000
                    10000000 | 1901-01-11 | 4200000
                    10000000 | 1900-05-05 | 6200000
                    10000000 | 1901-01-31 | 200000
                    10000000 | 1901-02-01 | 0
                    100      | 1901-01-01 | 62
                    1        | 1901-01-01 | 1
                    0.50     | 1901-01-01 | 0
                    """)
    void a_day_earns_a_days_share_of_the_year(BigDecimal rupiah, LocalDate from, long sen)
            throws SQLException {
        rate("1901-01-01", "1901-12-31", "7.3", null);
        var member = member();
        save(member, from, Rupiah.of(rupiah));

        credit("1901-01-01", "1901-01-31");

        assertThat(returns(member)).isEqualTo(sen == 0 ? List.of() : List.of(sen));
    }

    @Test
    void each_month_earns_on_what_the_months_before_earned() throws SQLException {
        rate("1903-01-01", "1903-12-31", "7.3", null);
        var member = member();
        save(member, LocalDate.of(1903, 1, 1), Rupiah.of(10_000_000));

        var report = credit("1903-01-01", "1903-02-28");

        // February: 28 days on Rp10,062,000 at 0.02 % a day: 56,347.20.
        assertThat(returns(member)).containsExactly(6_200_000L, 5_634_720L);
        assertThat(report.pieces()).hasSize(2);
        assertThat(as(books(), () -> ledger.balance(member, LocalDate.of(1903, 2, 28))))
                .isEqualTo(Rupiah.of(new BigDecimal("10118347.20")));
    }

    @Test
    void a_leap_year_has_366_days_and_the_floor_holds() throws SQLException {
        rate("1904-01-01", "1904-12-31", "3.0", "3.66");
        var member = member();
        save(member, LocalDate.of(1904, 1, 1), Rupiah.of(1_000_000));

        credit("1904-02-01", "1904-02-29");

        // 3.66 % of a million in 366 days is Rp100 a day.
        assertThat(returns(member)).containsExactly(290_000L);
    }

    @Test
    void once_is_once_however_often_it_runs() throws Exception {
        rate("1905-01-01", "1905-12-31", "5.63", null);
        var members = new ArrayList<Account.Member>();
        for (var i = 0; i < 40; i++) {
            members.add(member());
            save(members.getLast(), LocalDate.of(1905, 1, 1 + i % 28), Rupiah.of(123_456 + i));
        }

        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> credit("1905-01-01", "1905-03-31"));
            var two = both.submit(() -> credit("1905-01-01", "1905-03-31"));
            assertThat(one.get().exact()).isTrue();
            assertThat(two.get().exact()).isTrue();
            for (var piece = 0; piece < 3; piece++) {
                assertThat(
                                one.get().pieces().get(piece).now()
                                        + two.get().pieces().get(piece).now())
                        .isEqualTo(one.get().pieces().get(piece).accounts());
            }
        }
        var before = members.stream().map(this::returns).toList();
        var again = credit("1905-01-01", "1905-03-31");

        assertThat(again.pieces())
                .allSatisfy(piece -> {
                    assertThat(piece.now()).isZero();
                    assertThat(piece.nowSen()).isZero();
                    assertThat(piece.once()).isEqualTo(piece.accounts()).isGreaterThanOrEqualTo(40);
                    assertThat(piece.twice()).isZero();
                    assertThat(piece.never()).isZero();
                });
        assertThat(before).allSatisfy(lines -> assertThat(lines).hasSize(3));
        assertThat(members.stream().map(this::returns).toList()).isEqualTo(before);
    }

    /** Rp5,000,000 that was booked late for 1 January: 31 x 1,000 = 31,000 more. */
    @Test
    void what_is_booked_late_and_a_corrected_rate_are_made_up_by_the_difference()
            throws SQLException {
        rate("1907-01-01", "1907-12-31", "7.3", null);
        var member = member();
        save(member, LocalDate.of(1907, 1, 1), Rupiah.of(10_000_000));
        credit("1907-01-01", "1907-01-31");
        save(member, LocalDate.of(1907, 1, 1), Rupiah.of(5_000_000));

        var late = credit("1907-01-01", "1907-01-31").pieces().getFirst();
        assertThat(late.now()).isEqualTo(1);
        assertThat(late.nowSen()).isEqualTo(3_100_000);
        assertThat(returns(member)).containsExactly(6_200_000L, 3_100_000L);

        rate("1907-01-01", "1907-12-31", "3.65", null);
        credit("1907-01-01", "1907-01-31");
        assertThat(returns(member)).containsExactly(6_200_000L, 3_100_000L, -4_650_000L);
    }

    @Test
    void days_without_a_rate_are_not_credited_and_no_day_belongs_to_two_pieces()
            throws SQLException {
        rate("1909-01-01", "1909-01-31", "7.3", null);

        assertThatThrownBy(() -> credit("1909-01-01", "1909-02-28"))
                .hasMessageContaining("1909-02-01 to 1909-02-28");
        credit("1909-01-01", "1909-01-31");
        assertThatThrownBy(() -> credit("1909-01-01", "1909-01-15"))
                .hasMessageContaining("were credited together with others");
    }

    @Test
    void only_an_officer_or_the_head_enters_a_rate() {
        var rate =
                new ReturnRate(
                        LocalDate.of(1911, 1, 1),
                        LocalDate.of(1911, 12, 31),
                        Percent.of("5"),
                        null,
                        "a test");
        assertThatThrownBy(() -> as(somebody(Role.MEMBER, HERE), () -> rates.enter(rate)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() ->
                        new ReturnRate(
                                rate.first(), rate.last(), Percent.of("563"), null, "a test"))
                .hasMessageContaining("point");
        assertThatThrownBy(
                        () -> new ReturnRate(rate.first(), rate.last(), Percent.of("5"), null, " "))
                .hasMessageContaining("source");
    }

    @Test
    void the_remainder_is_named() throws SQLException {
        rate("1913-01-01", "1913-12-31", "7.3", null);
        credit("1913-01-01", "1913-01-31");
        var before = restOf(credit("1913-01-01", "1913-01-31"));
        save(member(), LocalDate.of(1913, 1, 1), Rupiah.of(1));
        save(member(), LocalDate.of(1913, 1, 1), Rupiah.ofSen(50));

        var rest = restOf(credit("1913-01-01", "1913-01-31"));

        // 0.62 + 0.31 sen are due, one sen is credited.
        assertThat(rest.subtract(before)).isEqualByComparingTo("-0.07");
    }

    /** Against the rule that explains one account, for invented histories. */
    @Test
    void the_set_says_what_the_rule_says_of_each() throws SQLException {
        var random = new SplittableRandom(46_2015);
        rate("1915-01-01", "1916-12-31", "6.87", "4.88");
        var histories = new HashMap<Account.Member, List<Savings.Movement>>();
        for (var i = 0; i < 60; i++) {
            histories.put(member(), history(random));
        }
        as(
                books(),
                () ->
                        histories.forEach((member, moved) ->
                                moved.forEach(m ->
                                        ledger.post(
                                                Scribe.saved(
                                                        ids.next(),
                                                        member,
                                                        m.day(),
                                                        m.amount())))));

        credit("1915-01-01", "1916-12-31");

        var rule = Map.of(1915, Percent.of("6.87"), 1916, Percent.of("6.87"));
        histories.forEach((member, moved) -> {
            var time = new Span(LocalDate.of(1915, 1, 1), LocalDate.of(1916, 12, 31));
            var answer =
                    Returns.of(
                            new Savings(
                                    Rupiah.ZERO,
                                    time,
                                    moved,
                                    rule,
                                    Map.of(1915, Percent.of("4.88"), 1916, Percent.of("4.88"))));
            var expected =
                    answer.known().value().credits().stream()
                            .map(credit -> credit.amount().sen())
                            .filter(sen -> sen != 0)
                            .toList();
            assertThat(returns(member)).as("%s", moved).isEqualTo(expected);
        });
    }

    /** Contributions, and payouts of at most what is there. */
    private static List<Savings.Movement> history(SplittableRandom random) {
        var moved = new ArrayList<Savings.Movement>();
        var day = LocalDate.of(1915, 1, 1).plusDays(random.nextInt(60));
        var balance = 0L;
        while (day.getYear() < 1917) {
            var sen =
                    balance > 0 && random.nextInt(6) == 0
                            ? -random.nextLong(1, balance + 1)
                            : random.nextLong(1, 90_000_000);
            moved.add(new Savings.Movement(day, Rupiah.ofSen(sen)));
            balance += sen;
            day = day.plusDays(random.nextInt(1, 70));
        }
        return moved;
    }

    private static BigDecimal restOf(CreditReport report) {
        return report.pieces().stream()
                .map(Credited::restSen)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void rate(String first, String last, String percent, String floor) {
        as(
                somebody(Role.OFFICER, HERE),
                () ->
                        rates.enter(
                                new ReturnRate(
                                        LocalDate.parse(first),
                                        LocalDate.parse(last),
                                        Percent.of(percent),
                                        floor == null ? null : Percent.of(floor),
                                        "invented for a test")));
    }

    private Account.Member member() {
        return new Account.Member(ids.next(), HERE);
    }

    private Asker books() {
        return Asker.machine("test", Role.SETTLEMENT, HERE);
    }

    private void save(Account.Member member, LocalDate day, Rupiah amount) {
        as(books(), () -> ledger.post(Scribe.saved(ids.next(), member, day, amount)));
    }

    private CreditReport credit(String first, String last) throws SQLException {
        return new Crediting(database::batch, 2)
                .run(new Span(LocalDate.parse(first), LocalDate.parse(last)), _ -> {});
    }

    /** What was credited to a member, line by line. */
    private List<Long> returns(Account.Member member) {
        Stream<Line> lines =
                as(
                        books(),
                        () ->
                                ledger.lines(
                                        member,
                                        LocalDate.of(1900, 1, 1),
                                        LocalDate.of(2026, 12, 31)))
                        .stream();
        return lines.filter(line -> line.what().equals("RETURNS"))
                .map(line -> line.amount().sen())
                .toList();
    }
}
