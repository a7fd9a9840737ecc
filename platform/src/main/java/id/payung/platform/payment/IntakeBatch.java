package id.payung.platform.payment;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.payment.Settlement.Paid;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes many payments of one bank in at once, as a settlement file tells them: what can be taken is
 * taken in sets, all in one transaction; what cannot is named, for somebody to look at.
 */
@Component
public class IntakeBatch {

    private final JdbcClient jdbc;
    private final Asking asking;
    private final Settling settling;
    private final Clock clock;
    private final Aids aids;

    IntakeBatch(JdbcClient jdbc, Settling settling, Clock clock, Aids aids) {
        this.jdbc = jdbc;
        this.asking = aids.asking();
        this.settling = settling;
        this.clock = clock;
        this.aids = aids;
    }

    /** What a batch needs of {@code access}, in one hand. */
    @Component
    record Aids(Asking asking, Ids ids, AuditTrail audit) {}

    /** What became of the notices: so many taken, and those that were not, as they came. */
    public record Result(int taken, List<Notice> notTaken) {
        public Result {
            notTaken = List.copyOf(notTaken);
        }
    }

    /** Takes what can be taken. Called as {@code Role.BANK}, like {@link Intake}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result take(List<Notice> notices) {
        var notTaken = new ArrayList<Notice>();
        var taken = 0;
        for (var office : byOffice(notices, notTaken).entrySet()) {
            var here = office.getValue();
            var system =
                    Asker.machine(here.getFirst().bank().name(), Role.SETTLEMENT, office.getKey());
            taken += asking.actAs(system, () -> takeHere(here, notTaken));
        }
        return new Result(taken, notTaken);
    }

    private Map<String, List<Notice>> byOffice(List<Notice> notices, List<Notice> unknown) {
        var offices = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select code, payment.office_of(code) as office
                          from unnest(cast(:codes as text[])) as code
                        """)
                .param("codes", codes(notices))
                .query((ResultSet row) -> {
                    var office = row.getString("office");
                    if (office != null) {
                        offices.put(row.getString("code"), office);
                    }
                });
        var groups = new HashMap<String, List<Notice>>();
        for (var notice : notices) {
            var office = offices.get(notice.code().digits());
            (office == null ? unknown : groups.computeIfAbsent(office, _ -> new ArrayList<>()))
                    .add(notice);
        }
        return groups;
    }

    private int takeHere(List<Notice> notices, List<Notice> notTaken) {
        var payables = payables(notices);
        var seen = new HashSet<PaymentCode>();
        var paid = new ArrayList<Paid>();
        for (var notice : notices) {
            var payable = payables.get(notice.code());
            if (payable != null && fits(payable, notice) && seen.add(notice.code())) {
                paid.add(new Paid(payable, receipt(notice)));
            } else {
                notTaken.add(notice);
            }
        }
        if (!paid.isEmpty()) {
            write(paid.stream().map(Paid::receipt).toList());
            settling.settleAll(paid);
            aids.audit()
                    .didAll("PAID", "payable", paid.stream().map(p -> p.receipt().code()).toList());
        }
        return paid.size();
    }

    private static boolean fits(Payable payable, Notice notice) {
        return payable.state() == Payable.State.OPEN
                && payable.due().amount().equals(notice.amount());
    }

    /** Locked in the order of codes, so that two batches never wait for each other in a circle. */
    private Map<PaymentCode, Payable> payables(List<Notice> notices) {
        jdbc.sql(
                        """
                        select code from payment.payable where code = any (cast(:codes as text[]))
                         order by code for update
                        """)
                .param("codes", codes(notices))
                .query(String.class)
                .list();
        var found = new HashMap<PaymentCode, Payable>();
        jdbc.sql(PayableRows.SELECT + " where p.code = any (cast(:codes as text[]))")
                .param("today", LocalDate.ofInstant(clock.instant(), Payables.WIB))
                .param("codes", codes(notices))
                .query(PayableRows::payable)
                .list()
                .forEach(payable -> found.put(payable.code(), payable));
        return found;
    }

    private Receipt receipt(Notice notice) {
        return new Receipt(
                aids.ids().next(),
                notice.code(),
                notice.amount(),
                notice.bank().id(),
                notice.requestId(),
                notice.bankReference(),
                notice.paidAt(),
                LocalDate.ofInstant(clock.instant(), Payables.WIB));
    }

    private void write(List<Receipt> receipts) {
        jdbc.sql(
                        """
                        insert into payment.receipt
                               (id, code, amount_sen, partner, payment_request_id, bank_reference,
                                paid_at, booked_on)
                        select * from unnest(cast(:ids as uuid[]), cast(:codes as text[]),
                                             cast(:amounts as bigint[]), cast(:partners as uuid[]),
                                             cast(:requests as text[]), cast(:references as text[]),
                                             cast(:paidAt as timestamptz[]), cast(:bookedOn as date[]))
                        """)
                .param("ids", texts(receipts, Receipt::id))
                .param("codes", texts(receipts, Receipt::code))
                .param("amounts", receipts.stream().mapToLong(r -> r.amount().sen()).toArray())
                .param("partners", texts(receipts, Receipt::partner))
                .param("requests", texts(receipts, Receipt::requestId))
                .param("references", texts(receipts, Receipt::bankReference))
                .param("paidAt", texts(receipts, r -> r.paidAt().atOffset(ZoneOffset.UTC)))
                .param("bookedOn", texts(receipts, Receipt::bookedOn))
                .update();
    }

    private static String[] codes(List<Notice> notices) {
        return notices.stream().map(n -> n.code().digits()).toArray(String[]::new);
    }

    private static String[] texts(List<Receipt> receipts, Function<Receipt, Object> part) {
        return receipts.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
