package id.payung.platform.cli.branch;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;
import id.payung.platform.payment.IntakeBatch;
import id.payung.platform.payment.Notice;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.PaymentCode;
import id.payung.rules.money.Rupiah;

import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The bank at which the invented people pay, day by day. */
final class Bank {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int NOON = 12;

    private final Partner partner;
    private final IntakeBatch intake;
    private final Asking asking;
    private final TransactionTemplate transaction;
    private final String name;
    private final TreeMap<LocalDate, List<Notice>> queue = new TreeMap<>();
    private long requests;

    Bank(Partner partner, OfficeDoors doors, String name) {
        this.partner = partner;
        this.intake = doors.intake();
        this.asking = doors.asking();
        this.transaction = doors.transaction();
        this.name = name;
    }

    static Instant noon(LocalDate day) {
        return day.atTime(NOON, 0).atZone(WIB).toInstant();
    }

    /** Somebody will pay then. */
    void later(LocalDate day, String code, Rupiah amount) {
        var notice =
                new Notice(
                        partner,
                        new PaymentCode(code),
                        amount,
                        "demo-%s-%07d".formatted(name, ++requests),
                        "",
                        noon(day));
        queue.computeIfAbsent(day, _ -> new ArrayList<>()).add(notice);
    }

    /** Takes in what is paid up to a day; returns how many payments that were. */
    int takeUpTo(LocalDate day) {
        var taken = 0;
        while (!queue.isEmpty() && !queue.firstKey().isAfter(day)) {
            var due = queue.pollFirstEntry();
            taken += PastClock.at(noon(due.getKey()), () -> take(due.getValue()));
        }
        return taken;
    }

    private int take(List<Notice> notices) {
        var result =
                asking.actAs(
                        Asker.machine(partner.name(), Role.BANK, null),
                        () -> transaction.execute(_ -> intake.take(notices)));
        if (result == null || !result.notTaken().isEmpty()) {
            throw new IllegalStateException("The demo's bank could not pay " + notices.size());
        }
        return result.taken();
    }
}
