package id.payung.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

class PayablesTest extends PlatformTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired private Payables payables;

    private final UUID agent = new UUID(1, 1);
    private final UUID person = new UUID(2, 2);
    private final UUID employer = new UUID(3, 3);

    @Test
    void what_is_opened_can_be_found_by_code_and_by_what_it_is_for() {
        var due = due("36800", DAY);
        var payable = open(due);

        assertThat(payable.state()).isEqualTo(Payable.State.OPEN);
        assertThat(payable.due()).isEqualTo(due);
        assertThat(payable.code().isPlausible()).isTrue();
        assertThat(settling(() -> payables.find(payable.code()))).contains(payable);
        assertThat(settling(() -> payables.find(due.what()))).contains(payable);
    }

    @Test
    void the_same_due_has_the_same_code_however_often_it_is_opened() {
        var due = due("36800", DAY);

        assertThat(open(due)).isEqualTo(open(due));
    }

    @Test
    void another_amount_for_the_same_thing_needs_a_cancelled_code_first() {
        var due = due("36800", DAY);
        var changed = new Due(due.what(), due.wording(), Rupiah.of(36_900), DAY);
        var payable = open(due);

        assertThatThrownBy(() -> open(changed))
                .isInstanceOf(AlreadyPayable.class)
                .hasMessageContaining(payable.code().digits())
                .hasMessageContaining("Rp36800 and not Rp36900");

        assertThat(settling(() -> payables.cancel(payable.code())).orElseThrow().state())
                .isEqualTo(Payable.State.CANCELLED);
        assertThat(open(changed).code()).isNotEqualTo(payable.code());
        assertThat(settling(() -> payables.find(payable.code())).orElseThrow().state())
                .isEqualTo(Payable.State.CANCELLED);
    }

    @Test
    void opening_belongs_into_the_transaction_of_what_is_due() {
        var due = due("1", DAY);

        assertThatThrownBy(() -> payables.open(due, payer()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_code_can_be_paid_until_the_end_of_its_last_day_in_western_indonesia() {
        var payable = open(due("1", DAY));
        // The test's clock stands at 10.00 in the morning of that day.
        var toMidnight = Duration.ofHours(14);
        try {
            clock.advance(toMidnight.minusSeconds(1));
            assertThat(stateOf(payable)).isEqualTo(Payable.State.OPEN);
            clock.advance(Duration.ofSeconds(1));
            assertThat(stateOf(payable)).isEqualTo(Payable.State.EXPIRED);
        } finally {
            clock.advance(toMidnight.negated());
        }
    }

    @Test
    void what_cannot_be_paid_or_shown_is_refused() {
        var what = new What("test.thing", person);
        var wording = new Wording("Iuran", "Contribution");

        assertThatThrownBy(() -> new Due(what, wording, Rupiah.ZERO, DAY))
                .hasMessageContaining("Rp0 cannot be paid");
        assertThatThrownBy(() -> new Due(what, wording, Rupiah.of(-1), DAY))
                .hasMessageContaining("Rp-1 cannot be paid");
        assertThatThrownBy(() -> new Wording("x".repeat(33), "Contribution"))
                .hasMessageContaining("1 to 32 characters, not 33");
        assertThatThrownBy(() -> new What("bill", person)).hasMessageContaining("'bill'");
        assertThatThrownBy(() -> new Payer(" ", PALEMBANG, null, null, null))
                .hasMessageContaining("1 to 255 characters");
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: sees {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HEAD       | palembang |          | 1
                    TELLER     | palembang |          | 1
                    SETTLEMENT | palembang |          | 1
                    HEAD       | banyuasin |          | 0
                    SETTLEMENT | banyuasin |          | 0
                    AGENT      | palembang | hers     | 1
                    AGENT      | palembang |          | 0
                    MEMBER     | palembang | hers     | 1
                    MEMBER     | palembang |          | 0
                    EMPLOYER   | palembang | hers     | 1
                    EMPLOYER   | palembang |          | 0
                    BANK       | palembang |          | 0
                    RESEARCHER | palembang |          | 0
                    ADMIN      | palembang |          | 0
                    """)
    void a_query_that_forgets_to_filter_sees_what_its_asker_may_see(
            Role role, String office, String whose, int seen) throws SQLException {
        var payable = open(due("5", DAY));
        receiptBySuperuser(payable, 500);
        var hers = whose != null;
        var asker =
                new Asker(
                        hers ? agent : ids.next(),
                        "test",
                        role,
                        office,
                        hers ? person : ids.next(),
                        hers ? employer : ids.next());

        as(
                asker,
                () -> {
                    assertThat(count("payment.payable", payable)).isEqualTo(seen);
                    assertThat(count("payment.receipt", payable)).isEqualTo(seen);
                });
    }

    @ParameterizedTest(name = "a receipt over {0} sen for 500: {1}")
    @CsvSource({"500, true", "499, false", "501, false"})
    void the_database_takes_a_receipt_over_the_exact_amount_alone(long sen, boolean taken)
            throws SQLException {
        var payable = open(due("5", DAY));

        if (taken) {
            receiptBySuperuser(payable, sen);
        } else {
            assertThatThrownBy(() -> receiptBySuperuser(payable, sen))
                    .hasMessageContaining("takes no receipt of " + sen + " sen");
        }
    }

    @Test
    void the_database_takes_one_receipt_for_a_payable() throws SQLException {
        var payable = open(due("5", DAY));
        receiptBySuperuser(payable, 500);

        assertThatThrownBy(() -> receiptBySuperuser(payable, 500))
                .hasMessageContaining("receipt_code_key");
    }

    @Test
    void the_database_takes_no_receipt_for_what_was_cancelled_and_cancels_nothing_paid()
            throws SQLException {
        var cancelled = open(due("5", DAY));
        settling(() -> payables.cancel(cancelled.code()));
        assertThatThrownBy(() -> receiptBySuperuser(cancelled, 500))
                .hasMessageContaining("takes no receipt");

        var paid = open(due("5", DAY));
        receiptBySuperuser(paid, 500);
        assertThat(settling(() -> payables.cancel(paid.code())).orElseThrow().state())
                .isEqualTo(Payable.State.PAID);
        assertThatThrownBy(() ->
                        run(
                                "update payment.payable set cancelled_at ="
                                        + " clock_timestamp() where code = ?",
                                paid.code().digits()))
                .hasMessageContaining("is paid or cancelled and stays so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payment.receipt set amount_sen = 1",
                "delete from payment.receipt",
                "truncate payment.receipt",
                "update payment.snap_call set verdict = 'SUCCESS'",
                "delete from payment.snap_call",
                "delete from payment.payable",
                "truncate payment.payable cascade"
            })
    void what_is_written_stays(String change) {
        assertThatThrownBy(() -> run(change)).hasMessageContaining("is append-only");
    }

    private Payable.State stateOf(Payable payable) {
        return settling(() -> payables.find(payable.code())).orElseThrow().state();
    }

    private int count(String table, Payable payable) {
        return jdbc.sql("select count(*) from " + table + " where code = :code")
                .param("code", payable.code().digits())
                .query(Integer.class)
                .single();
    }

    private void receiptBySuperuser(Payable payable, long sen) throws SQLException {
        run(
                "insert into payment.partner (id, name, client_key, public_key_pem, client_secret,"
                        + " signature_encoding, partner_id, partner_service_id) values"
                        + " ('00000000-0000-0000-0000-000000000009', 'Raw', 'raw', '', '', 'HEX',"
                        + " 'raw', '       9') on conflict do nothing");
        run(
                "insert into payment.receipt (id, code, amount_sen, partner, payment_request_id,"
                        + " bank_reference, paid_at, booked_on) values (?, ?, ?,"
                        + " '00000000-0000-0000-0000-000000000009', ?, '', '2026-11-23T03:00:00Z',"
                        + " '2026-11-23')",
                ids.next(),
                payable.code().digits(),
                sen,
                ids.next().toString());
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var db = superuser();
                var statement = db.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private <T> T settling(Supplier<T> work) {
        return as(Asker.machine("test", Role.SETTLEMENT, PALEMBANG), work);
    }

    private Payable open(Due due) {
        return settling(() -> payables.open(due, payer()));
    }

    private Due due(String rupiah, LocalDate until) {
        return new Due(
                new What("test.thing", ids.next()),
                new Wording("Iuran BPU 2026-11", "Contribution 2026-11"),
                Rupiah.of(new BigDecimal(rupiah)),
                until);
    }

    private Payer payer() {
        return new Payer("Siti Aminah", PALEMBANG, agent, person, employer);
    }
}
