package id.payung.platform.contribution;

import id.payung.platform.payment.Receipt;
import id.payung.platform.registry.Member;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The bills and the contribution lines in the database. */
@Component
class BillStore {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    BillStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * Two bills of one membership are made one after the other, so that no month is billed twice.
     */
    void lock(UUID membership) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:membership, 0))")
                .param("membership", "bill:" + membership)
                .query((_, _) -> true)
                .single();
    }

    /** The same for many, always in the same order. */
    void lockAll(List<UUID> memberships) {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended('bill:' || id, 0))
                          from (select id from unnest(cast(:ids as text[])) as id order by id) as ordered
                        """)
                .param("ids", texts(memberships, UUID::toString))
                .query((_, _) -> true)
                .list();
    }

    /** {@link #nextMonth} of many, in their order. */
    List<YearMonth> nextMonths(List<UUID> memberships, YearMonth earliest) {
        var last = new HashMap<UUID, YearMonth>();
        jdbc.sql(
                        """
                        select membership, max(first_month + (months - 1) * interval '1 month')::date as last
                          from contribution.bill
                         where membership = any (cast(:ids as uuid[])) and cancelled_at is null
                           and (settled_by is not null or first_month >= :earliest)
                         group by membership
                        """)
                .param("ids", texts(memberships, UUID::toString))
                .param("earliest", earliest.atDay(1))
                .query((row, _) ->
                        last.put(
                                row.getObject("membership", UUID.class),
                                YearMonth.from(row.getObject("last", LocalDate.class))
                                        .plusMonths(1)))
                .list();
        return memberships.stream()
                .map(id -> last.getOrDefault(id, earliest))
                .map(next -> next.isBefore(earliest) ? earliest : next)
                .toList();
    }

    /**
     * The month after the last that is paid or waits to be paid, and not before {@code earliest}.
     */
    YearMonth nextMonth(UUID membership, YearMonth earliest) {
        var last =
                jdbc.sql(
                                """
                                select max(first_month + (months - 1) * interval '1 month')::date
                                  from contribution.bill
                                 where membership = :membership and cancelled_at is null
                                   and (settled_by is not null or first_month >= :earliest)
                                """)
                        .param("membership", membership)
                        .param("earliest", earliest.atDay(1))
                        .query(LocalDate.class)
                        .optional();
        var next = last.map(day -> YearMonth.from(day).plusMonths(1)).orElse(earliest);
        return next.isBefore(earliest) ? earliest : next;
    }

    void add(Bill bill, Member member) {
        addAll(List.of(bill), List.of(member));
    }

    /** Many bills, each with its member. */
    void addAll(List<Bill> bills, List<Member> members) {
        var now = OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
        batches.batchUpdate(
                """
                insert into contribution.bill
                       (id, membership, person, office, agent, code, first_month, months, total_sen,
                        reasons, billed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                """,
                IntStream.range(0, bills.size()).boxed().toList(),
                BATCH,
                (row, i) -> {
                    var bill = bills.get(i);
                    var member = members.get(i);
                    row.setObject(1, bill.id());
                    row.setObject(2, bill.membership());
                    row.setObject(3, member.person());
                    row.setString(4, member.office());
                    row.setObject(5, member.agent());
                    row.setString(6, bill.code());
                    row.setObject(7, bill.first().atDay(1));
                    row.setInt(8, bill.months());
                    row.setLong(9, bill.total().sen());
                    row.setString(10, Steps.write(bill.reasons()));
                    row.setObject(11, now);
                });
        addLines(bills);
    }

    private void addLines(List<Bill> bills) {
        var lines = new ArrayList<Map.Entry<UUID, BillLine>>();
        bills.forEach(bill -> bill.lines().forEach(line -> lines.add(Map.entry(bill.id(), line))));
        batches.batchUpdate(
                """
                insert into contribution.bill_line (bill, month, programme, base_sen, amount_sen)
                values (?, ?, ?, ?, ?)
                """,
                lines,
                BATCH,
                (row, of) -> {
                    row.setObject(1, of.getKey());
                    row.setDate(2, Date.valueOf(of.getValue().month().atDay(1)));
                    row.setString(3, of.getValue().programme().name());
                    row.setLong(4, of.getValue().base().sen());
                    row.setLong(5, of.getValue().amount().sen());
                });
    }

    /** Marks the bill as settled; false when it was settled before. */
    boolean settle(UUID bill, Receipt receipt) {
        return jdbc.sql(
                                """
                                update contribution.bill set settled_by = :receipt, settled_on = :on
                                 where id = :bill and settled_by is null and cancelled_at is null
                                """)
                        .param("receipt", receipt.id())
                        .param("on", receipt.bookedOn())
                        .param("bill", bill)
                        .update()
                == 1;
    }

    /** Posts the bill's lines to the member's account: the sub-ledger of the funds. */
    int post(UUID bill, Receipt receipt) {
        return jdbc.sql(
                        """
                        insert into contribution.line
                               (membership, month, programme, base_sen, amount_sen, bill, receipt, posted_on)
                        select b.membership, l.month, l.programme, l.base_sen, l.amount_sen, b.id, :receipt, :on
                          from contribution.bill b
                          join contribution.bill_line l on l.bill = b.id
                         where b.id = :bill
                        """)
                .param("receipt", receipt.id())
                .param("on", receipt.bookedOn())
                .param("bill", bill)
                .update();
    }

    /** Marks many bills as settled; returns how many were not settled before. */
    int settleAll(Map<UUID, Receipt> receipts) {
        return over(
                        receipts,
                        """
                        update contribution.bill b set settled_by = r.receipt, settled_on = r.posted_on
                          from %s
                         where b.id = r.bill and b.settled_by is null and b.cancelled_at is null
                        """)
                .update();
    }

    /** Posts the lines of many bills. */
    int postAll(Map<UUID, Receipt> receipts) {
        return over(
                        receipts,
                        """
                        insert into contribution.line
                               (membership, month, programme, base_sen, amount_sen, bill, receipt, posted_on)
                        select b.membership, l.month, l.programme, l.base_sen, l.amount_sen, b.id, r.receipt,
                               r.posted_on
                          from %s
                          join contribution.bill b on b.id = r.bill
                          join contribution.bill_line l on l.bill = b.id
                        """)
                .update();
    }

    private JdbcClient.StatementSpec over(Map<UUID, Receipt> receipts, String sql) {
        var settled = List.copyOf(receipts.entrySet());
        var paired =
                """
                unnest(cast(:bills as uuid[]), cast(:receipts as uuid[]), cast(:days as date[]))
                    as r (bill, receipt, posted_on)
                """;
        return jdbc.sql(sql.formatted(paired))
                .param("bills", texts(settled, s -> s.getKey().toString()))
                .param("receipts", texts(settled, s -> s.getValue().id().toString()))
                .param("days", texts(settled, s -> s.getValue().bookedOn().toString()));
    }

    /** What each of the bills brings to each programme. */
    Map<UUID, List<Share>> sharesOf(Collection<UUID> bills) {
        var shares = new HashMap<UUID, List<Share>>();
        jdbc.sql(
                        """
                        select bill, programme, sum(amount_sen)::bigint as amount_sen
                          from contribution.bill_line where bill = any (cast(:bills as uuid[]))
                         group by bill, programme order by bill, programme
                        """)
                .param("bills", texts(bills, UUID::toString))
                .query((row, _) ->
                        shares.computeIfAbsent(
                                        row.getObject("bill", UUID.class), _ -> new ArrayList<>())
                                .add(
                                        new Share(
                                                row.getString("programme"),
                                                row.getLong("amount_sen"))))
                .list();
        return shares;
    }

    /** Whose bills they are. */
    Map<UUID, Owner> owners(Collection<UUID> bills) {
        var owners = new HashMap<UUID, Owner>();
        jdbc.sql(
                        """
                        select id, person, office from contribution.bill
                         where id = any (cast(:bills as uuid[]))
                        """)
                .param("bills", texts(bills, UUID::toString))
                .query((row, _) ->
                        owners.put(
                                row.getObject("id", UUID.class),
                                new Owner(
                                        row.getObject("person", UUID.class),
                                        row.getString("office"))))
                .list();
        return owners;
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /** What the bill brings to each programme. */
    List<Share> shares(UUID bill) {
        return jdbc.sql(
                        """
                        select programme, sum(amount_sen) as amount_sen
                          from contribution.bill_line where bill = :bill
                         group by programme order by programme
                        """)
                .param("bill", bill)
                .query(Share.class)
                .list();
    }

    /** Whose bill it is. */
    Owner owner(UUID bill) {
        return jdbc.sql("select person, office from contribution.bill where id = :bill")
                .param("bill", bill)
                .query(Owner.class)
                .single();
    }

    record Share(String programme, long amountSen) {}

    record Owner(UUID person, String office) {}
}
