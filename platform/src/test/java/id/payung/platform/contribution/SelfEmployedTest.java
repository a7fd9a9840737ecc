package id.payung.platform.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.cli.Till;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registry;
import id.payung.rules.Programme;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Executors;

/** A trader with an income of Rp1.500.000 (base Rp1.600.000) who chose JKK, JKM and JHT. */
class SelfEmployedTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Registry registry;
    @Autowired private SelfEmployedBilling billing;
    @Autowired private Protections protections;
    @Autowired private MemberAccount account;
    @Autowired private Ledger ledger;
    @Autowired private Till till;

    /**
     * PP 50/2025 halves JKK (16,000) and JKM (6,800) of other sectors until December 2026; JHT is 2
     * % of 1,600,000 = 32,000 throughout. With relief 8,000 + 3,400 + 32,000 = 43,400; without it
     * 16,000 + 6,800 + 32,000 = 54,800.
     */
    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1  | 2026-11 | 43400  | one month with relief
                    3  | 2027-01 | 141600 | 2 x 43,400 + 1 x 54,800
                    6  | 2027-04 | 306000 | 2 x 43,400 + 4 x 54,800
                    12 | 2027-10 | 634800 | 2 x 43,400 + 10 x 54,800
                    """)
    void each_month_costs_what_its_law_says(int months, YearMonth last, long rupiah) {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var member = registered(agent);

        var bill = as(agent, () -> billing.bill(member.membership(), months));

        assertThat(bill.total()).isEqualTo(Rupiah.of(rupiah));
        assertThat(bill.first()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(bill.last()).isEqualTo(last);
        assertThat(bill.reasons()).isNotEmpty();
        assertThat(bill.code()).matches("[0-9]{12}");
    }

    @Test
    void the_next_bill_begins_after_the_last() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var member = registered(agent);

        as(agent, () -> billing.bill(member.membership(), 3));
        var next = as(agent, () -> billing.bill(member.membership(), 1));

        assertThat(next.first()).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void two_bills_at_once_never_ask_for_the_same_month() throws Exception {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var member = registered(agent);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> as(agent, () -> billing.bill(member.membership(), 1)));
            var two = threads.submit(() -> as(agent, () -> billing.bill(member.membership(), 1)));

            assertThat(one.get().first()).isNotEqualTo(two.get().first());
        }
    }

    @Test
    void a_number_of_months_that_nobody_sells_is_refused() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var member = registered(agent);

        assertThatThrownBy(() -> as(agent, () -> billing.bill(member.membership(), 2)))
                .hasMessageContaining("2 months");
    }

    @Test
    void nobody_bills_a_member_they_do_not_see() {
        var member = registered(somebody(Role.AGENT, PALEMBANG));
        var stranger = somebody(Role.AGENT, PALEMBANG);

        assertThatThrownBy(() -> as(stranger, () -> billing.bill(member.membership(), 1)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_payment_settles_the_bill_into_the_funds_and_her_savings_and_protects_her() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var head = somebody(Role.HEAD, PALEMBANG);
        var member = registered(agent);
        var bill = as(agent, () -> billing.bill(member.membership(), 3));
        var before = as(head, () -> contributions(Programme.JKK));
        assertThat(protection(head, member, TODAY)).isEqualTo(new Protection.NotYet());

        assertThat(till.pay(port, bill.code()).isPaid()).isTrue();

        assertThat(protection(head, member, TODAY))
                .isEqualTo(new Protection.Active(LocalDate.of(2027, 1, 31)));
        // JKK of November, December (8,000 each) and January (16,000).
        assertThat(as(head, () -> contributions(Programme.JKK)).minus(before))
                .isEqualTo(Rupiah.of(32_000));
        var savings = as(head, () -> account.savings(member.person(), TODAY));
        assertThat(savings.balance()).isEqualTo(Rupiah.of(96_000));
        assertThat(savings.lines()).hasSize(1);
        assertThat(as(head, () -> account.paid(member.membership())))
                .extracting(month -> month.month() + " " + month.total())
                .hasSize(3);
        assertThat(as(head, () -> ledger.balance(new Account.Unallotted(PALEMBANG), TODAY)))
                .isEqualTo(Rupiah.ZERO);
    }

    @Test
    void paying_twice_is_one_payment() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var member = registered(agent);
        var bill = as(agent, () -> billing.bill(member.membership(), 1));

        assertThat(till.pay(port, bill.code()).isPaid()).isTrue();
        assertThat(till.pay(port, bill.code()).isPaid()).isFalse();

        var savings = as(agent, () -> account.paid(member.membership()));
        assertThat(savings).hasSize(1);
    }

    /** Paid for November; the grace of 30 days ends on 30 December. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-01, active",
        "2026-11-30, active",
        "2026-12-01, grace",
        "2026-12-30, grace",
        "2026-12-31, lapsed",
        "2026-10-31, not_yet"
    })
    void protection_follows_one_rule(LocalDate day, String state) {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var member = registered(agent);
        var bill = as(agent, () -> billing.bill(member.membership(), 1));
        till.pay(port, bill.code());

        assertThat(protection(agent, member, day).state()).isEqualTo(state);
    }

    private Rupiah contributions(Programme programme) {
        var fund = id.payung.platform.ledger.Fund.valueOf(programme.name());
        return ledger.balance(new Account.Contributions(fund, PALEMBANG), TODAY);
    }

    private Protection protection(Asker asker, Registered member, LocalDate day) {
        return as(asker, () -> protections.on(day, member.membership()));
    }

    private Registered registered(Asker agent) {
        var origin = new Origin(Channel.AGENT, null, agent.user(), TODAY);
        return (Registered) as(agent, () -> registry.register(People.trader(), origin));
    }
}
