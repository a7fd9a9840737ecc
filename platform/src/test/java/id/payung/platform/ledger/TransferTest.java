package id.payung.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class TransferTest {

    private static final String OFFICE = "palembang";
    private static final Rupiah TEN = Rupiah.of(10);
    private static final Account BANK = new Account.Bank(new UUID(1, 1), OFFICE);
    private static final Account UNALLOTTED = new Account.Unallotted(OFFICE);
    private static final Account JKK = new Account.Contributions(Fund.JKK, OFFICE);
    private static final Account MEMBER = new Account.Member(new UUID(2, 2), OFFICE);

    @Test
    void debits_and_credits_are_equal() {
        assertThat(transfer(Entry.debit(BANK, TEN), Entry.credit(UNALLOTTED, TEN)).entries())
                .extracting(entry -> entry.amount().sen())
                .containsExactly(1000L, -1000L);
    }

    @Test
    void what_is_left_over_is_named() {
        assertThatThrownBy(() ->
                        transfer(
                                Entry.debit(BANK, TEN),
                                Entry.credit(UNALLOTTED, Rupiah.ofSen(999))))
                .hasMessageContaining("leaves Rp0.01 in fund COLLECTION");
    }

    @Test
    void funds_never_mix_even_if_the_sum_is_nothing() {
        assertThatThrownBy(() -> transfer(Entry.debit(BANK, TEN), Entry.credit(JKK, TEN)))
                .hasMessageContaining("funds never mix")
                .hasMessageContaining("Interfund");
    }

    @Test
    void one_entry_is_no_transfer() {
        assertThatThrownBy(() -> transfer(Entry.debit(BANK, TEN)))
                .hasMessageContaining("has 1 entries");
    }

    @Test
    void an_account_is_named_once() {
        assertThatThrownBy(() -> transfer(Entry.debit(BANK, TEN), Entry.credit(BANK, TEN)))
                .hasMessageContaining("twice");
    }

    @Test
    void the_reason_is_written_in_capitals() {
        var entries = List.of(Entry.debit(BANK, TEN), Entry.credit(UNALLOTTED, TEN));

        assertThatThrownBy(() -> new Transfer(new UUID(0, 1), "why?", "", day(), OFFICE, entries))
                .hasMessageContaining("'why?'");
    }

    @Test
    void an_entry_of_nothing_is_refused() {
        assertThatThrownBy(() -> Entry.debit(BANK, Rupiah.ZERO))
                .hasMessageContaining("entry of nothing");
    }

    @Test
    void a_member_has_one_account_whichever_office_holds_it() {
        var moved = new Account.Member(new UUID(2, 2), "banyuasin");

        assertThat(moved.id()).isEqualTo(MEMBER.id());
        assertThat(new Account.Member(new UUID(2, 3), OFFICE).id()).isNotEqualTo(MEMBER.id());
    }

    @Test
    void savings_are_members_and_not_contributions() {
        assertThatThrownBy(() -> new Account.Contributions(Fund.JHT, OFFICE))
                .hasMessageContaining("Account.Member");
        assertThatThrownBy(() -> new Account.Interfund(Fund.JKM, Fund.JKM, OFFICE))
                .hasMessageContaining("JKM cannot owe itself");
    }

    @Test
    void the_digest_is_of_the_content_and_not_of_the_order() {
        var one = transfer(Entry.debit(BANK, TEN), Entry.credit(UNALLOTTED, TEN));
        var turned = transfer(Entry.credit(UNALLOTTED, TEN), Entry.debit(BANK, TEN));
        var more =
                transfer(
                        Entry.debit(BANK, Rupiah.ofSen(1001)),
                        Entry.credit(UNALLOTTED, Rupiah.ofSen(1001)));

        assertThat(Bookkeeping.digest(one)).isEqualTo(Bookkeeping.digest(turned));
        assertThat(Bookkeeping.digest(one)).isNotEqualTo(Bookkeeping.digest(more));
    }

    private static Transfer transfer(Entry... entries) {
        return new Transfer(new UUID(0, 1), "TEST", "", day(), OFFICE, List.of(entries));
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 11, 23);
    }
}
