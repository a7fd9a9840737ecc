package id.payung.platform.ledger;

import static id.payung.platform.ledger.Entry.credit;
import static id.payung.platform.ledger.Entry.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class LedgerTest extends PlatformTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Asker PALEMBANG_BOOKS = Asker.machine("test", Role.SETTLEMENT, PALEMBANG);

    @Autowired private Ledger ledger;

    @Test
    void a_transfer_is_booked_once_however_often_it_is_posted() {
        var transfer = saved(ids.next(), ids.next(), MONDAY, "20000");

        assertThat(post(transfer)).isEqualTo(Posting.BOOKED);
        assertThat(post(transfer)).isEqualTo(Posting.REPEATED);
        assertThat(entries(transfer.id())).isEqualTo(4);
    }

    @Test
    void the_same_id_with_other_content_is_refused_and_nothing_is_added() {
        var id = ids.next();
        var person = ids.next();
        post(saved(id, person, MONDAY, "20000"));

        assertThatThrownBy(() -> post(saved(id, person, MONDAY, "20000.01")))
                .isInstanceOf(ConflictingTransfer.class)
                .hasMessageContaining(id.toString());
        assertThatThrownBy(() -> post(saved(id, person, TUESDAY, "20000")))
                .isInstanceOf(ConflictingTransfer.class);
        assertThat(balance(person, TUESDAY)).isEqualTo(Rupiah.of(20_000));
    }

    @Test
    void posting_belongs_into_the_transaction_of_what_it_is_posted_for() {
        var transfer = saved(ids.next(), ids.next(), MONDAY, "1");

        assertThatThrownBy(() -> ledger.post(transfer))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_balance_is_that_of_a_day() {
        var person = ids.next();
        post(saved(ids.next(), person, MONDAY, "20000"));
        post(saved(ids.next(), person, TUESDAY, "36800.55"));

        assertThat(balance(person, MONDAY.minusDays(1))).isEqualTo(Rupiah.ZERO);
        assertThat(balance(person, MONDAY)).isEqualTo(Rupiah.of(20_000));
        assertThat(balance(person, TUESDAY)).isEqualTo(Rupiah.ofSen(5_680_055));
    }

    @Test
    void a_statement_lists_every_line_and_what_stood_after_it() {
        var person = ids.next();
        post(saved(ids.next(), person, MONDAY, "20000"));
        post(saved(ids.next(), person, TUESDAY, "-5000"));
        post(saved(ids.next(), person, TUESDAY, "100"));

        var all = lines(person, MONDAY, TUESDAY);
        assertThat(all)
                .extracting(Line::bookedOn, Line::what, Line::amount, Line::balance)
                .containsExactly(
                        tuple(MONDAY, "SAVING", Rupiah.of(20_000), Rupiah.of(20_000)),
                        tuple(TUESDAY, "SAVING", Rupiah.of(-5_000), Rupiah.of(15_000)),
                        tuple(TUESDAY, "SAVING", Rupiah.of(100), Rupiah.of(15_100)));
        assertThat(lines(person, TUESDAY, TUESDAY)).isEqualTo(all.subList(1, 3));
        assertThat(lines(person, TUESDAY.plusDays(1), TUESDAY.plusDays(9))).isEmpty();
    }

    @Test
    void a_trial_balance_balances_and_what_funds_owe_each_other_mirrors() {
        post(saved(ids.next(), ids.next(), MONDAY, "777.77"));

        var jht = trial(Fund.JHT);
        var collection = trial(Fund.COLLECTION);
        assertThat(rest(jht)).isZero();
        assertThat(rest(collection)).isZero();
        assertThat(interfund(jht, Fund.COLLECTION))
                .isEqualTo(-interfund(collection, Fund.JHT))
                .isPositive();
    }

    @Test
    void money_for_a_member_whose_account_another_office_holds_arrives_there() {
        var person = ids.next();
        post(saved(ids.next(), person, MONDAY, "20000"));
        var elsewhere = Asker.machine("test", Role.SETTLEMENT, BANYUASIN);
        var transfer = saved(ids.next(), person, TUESDAY, "1000", BANYUASIN);

        assertThat(as(elsewhere, () -> ledger.post(transfer))).isEqualTo(Posting.BOOKED);
        assertThat(as(elsewhere, () -> ledger.post(transfer))).isEqualTo(Posting.REPEATED);
        assertThat(balance(person, TUESDAY)).isEqualTo(Rupiah.of(21_000));
        assertThat(lines(person, TUESDAY, TUESDAY)).hasSize(1);
    }

    @Test
    void the_savings_account_of_a_person_is_found_where_it_is_held() {
        var person = ids.next();
        assertThat(as(PALEMBANG_BOOKS, () -> ledger.memberAccount(person))).isEmpty();

        post(saved(ids.next(), person, MONDAY, "20000"));

        assertThat(as(PALEMBANG_BOOKS, () -> ledger.memberAccount(person)))
                .contains(new Account.Member(person, PALEMBANG));
    }

    private Posting post(Transfer transfer) {
        return as(PALEMBANG_BOOKS, () -> ledger.post(transfer));
    }

    private Rupiah balance(UUID person, LocalDate day) {
        return as(
                PALEMBANG_BOOKS, () -> ledger.balance(new Account.Member(person, PALEMBANG), day));
    }

    private List<Line> lines(UUID person, LocalDate from, LocalDate to) {
        return as(
                PALEMBANG_BOOKS,
                () -> ledger.lines(new Account.Member(person, PALEMBANG), from, to));
    }

    private List<TrialLine> trial(Fund fund) {
        return as(PALEMBANG_BOOKS, () -> ledger.trialBalance(fund, MONDAY));
    }

    private static long rest(List<TrialLine> lines) {
        return lines.stream().mapToLong(l -> l.debit().sen() - l.credit().sen()).sum();
    }

    private static long interfund(List<TrialLine> lines, Fund other) {
        return lines.stream()
                .filter(l -> l.other() == other)
                .mapToLong(l -> l.debit().sen() - l.credit().sen())
                .sum();
    }

    private long entries(UUID transfer) {
        return as(
                PALEMBANG_BOOKS,
                () ->
                        jdbc.sql("select count(*) from ledger.entry where transfer = :id")
                                .param("id", transfer)
                                .query(Long.class)
                                .single());
    }

    private static Transfer saved(UUID id, UUID person, LocalDate day, String rupiah) {
        return saved(id, person, day, rupiah, PALEMBANG);
    }

    /** From the money that came in to a member's savings. */
    private static Transfer saved(
            UUID id, UUID person, LocalDate day, String rupiah, String office) {
        var amount = Rupiah.of(new java.math.BigDecimal(rupiah));
        return new Transfer(
                id,
                "SAVING",
                "a test",
                day,
                office,
                List.of(
                        debit(new Account.Unallotted(office), amount),
                        credit(new Account.Interfund(Fund.COLLECTION, Fund.JHT, office), amount),
                        debit(new Account.Interfund(Fund.JHT, Fund.COLLECTION, office), amount),
                        credit(new Account.Member(person, office), amount)));
    }
}
