package id.payung.platform.coverage;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people behind a number, masked. Whoever looks at them leaves a line in the audit trail. */
@Component
class People {

    static final int A_PAGE = 25;

    private static final int SHOWN_OF_CARD = 4;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    People(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A number: of what, when, and which part of it. */
    record Number(Measure measure, Period period, Selection selection) {}

    /**
     * Somebody behind a number.
     *
     * @param name first letters alone: S••• M•••••••
     * @param card number with its middle hidden
     * @param channel null when nothing is on record
     * @param district where they live or work; null when not on record
     * @param paidFirst the day of the first contribution, when it lies in the period
     */
    record Person(
            UUID membership,
            String name,
            String card,
            Segment segment,
            @Nullable Channel channel,
            @Nullable String campaign,
            @Nullable String district,
            @Nullable LocalDate found,
            @Nullable LocalDate paidFirst) {}

    /** How many there are: the number itself. */
    @Transactional(readOnly = true)
    long count(Number number) {
        var sql = Sql.FIRST_PAID + "select count(*) " + Sql.MEMBERSHIPS + where(number);
        return bind(number, sql).query(Long.class).single();
    }

    /**
     * Twenty-five of them, the latest registration first.
     *
     * @param page from 0
     */
    @Transactional
    List<Person> page(Number number, int page) {
        var sql =
                Sql.FIRST_PAID
                        + """
                        select m.id, p.name, m.kpj, m.segment, o.channel, c.name as campaign, o.found_on,
                               d.name || ', ' || r.name as district, f.first_paid_on
                        """
                        + Sql.MEMBERSHIPS
                        + """
                        left join promotion.campaign c on c.id = o.campaign
                        left join region.district d on d.code = left(p.village, 8)
                        left join region.regency r on r.code = d.regency
                        """
                        + where(number)
                        + " order by o.found_on desc nulls last, m.id desc limit :size offset"
                        + " :skip";
        var people =
                bind(number, sql)
                        .param("size", A_PAGE)
                        .param("skip", (long) page * A_PAGE)
                        .query(People::person)
                        .list();
        people.forEach(person -> audit.read("membership", person.membership()));
        return people;
    }

    private StatementSpec bind(Number number, String sql) {
        return number.selection()
                .bind(jdbc.sql(sql))
                .param("from", number.period().from())
                .param("to", number.period().to());
    }

    private static String where(Number number) {
        return " where (" + number.measure().condition() + ")" + Selection.CONDITION;
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var channel = row.getString("channel");
        return new Person(
                row.getObject("id", UUID.class),
                masked(row.getString("name")),
                card(row.getString("kpj")),
                Segment.valueOf(row.getString("segment")),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("campaign"),
                row.getString("district"),
                row.getObject("found_on", LocalDate.class),
                row.getObject("first_paid_on", LocalDate.class));
    }

    /** Siti Maimunah becomes S••• M•••••••. */
    static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, 1) + "•".repeat(word.length() - 1))
                .collect(Collectors.joining(" "));
    }

    private static String card(String kpj) {
        var hidden = kpj.length() - SHOWN_OF_CARD;
        return "•".repeat(hidden) + kpj.substring(hidden);
    }
}
