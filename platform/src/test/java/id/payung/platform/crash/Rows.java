package id.payung.platform.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in the tables, row by row and by content: ids are replaced by the names of what they
 * stand for, and times are left out. Two runs of the same input have the same rows.
 *
 * @param tables by name; each row with how often it is there
 */
record Rows(Map<String, Map<String, Integer>> tables) {

    /** A query a table; a row becomes one text. People and campaigns have a name each. */
    private static final Map<String, String> CONTENT =
            Map.ofEntries(
                    Map.entry(
                            "registry.person",
                            """
                            select name, birth, sex, identity_kind, encode(identity_print, 'hex'),
                                   country, phone, village, office,
                                   (select username from access.app_user u where u.id = agent)
                              from registry.person
                            """),
                    Map.entry(
                            "registry.membership",
                            """
                            select p.name, m.segment, m.office, upper_inf(m.valid),
                                   (select username from access.app_user u where u.id = m.agent)
                              from registry.membership m join registry.person p on p.id = m.person
                            """),
                    Map.entry("registry.enrolment", ofMembership("programme")),
                    Map.entry("registry.self_employment", ofMembership("occupation || income_sen")),
                    Map.entry(
                            "registry.origin",
                            ofMembership(
                                    """
                                    channel, (select name from promotion.campaign where id = campaign),
                                    (select username from access.app_user u where u.id = t.agent)
                                    """)),
                    Map.entry("registry.card", ofMembership("length(token)")),
                    Map.entry(
                            "access.app_user",
                            """
                            select role, office, display_name, enabled, activation is null,
                                   (select name from registry.person p where p.id = person)
                              from access.app_user
                            """),
                    Map.entry(
                            "promotion.submission",
                            ofMembership(
                                    """
                                    (select name from promotion.campaign where id = campaign),
                                    (select first_month from contribution.bill where id = bill)
                                    """)),
                    Map.entry("promotion.campaign", "select name, channel from promotion.campaign"),
                    Map.entry(
                            "contribution.bill",
                            ofMembership(
                                    """
                                    first_month, months, total_sen, reasons, settled_by is null,
                                    cancelled_at is null
                                    """)),
                    Map.entry(
                            "contribution.bill_line",
                            """
                            select p.name, b.first_month, l.month, l.programme, l.base_sen,
                                   l.amount_sen
                              from contribution.bill_line l
                              join contribution.bill b on b.id = l.bill
                              join registry.person p on p.id = b.person
                            """),
                    Map.entry(
                            "contribution.line",
                            ofMembership("month, programme, base_sen, amount_sen")),
                    Map.entry(
                            "payment.payable",
                            """
                            select p.name, y.payer_name, y.what_kind, y.indonesia, y.english,
                                   y.amount_sen, y.office, y.cancelled_at is null
                              from payment.payable y join registry.person p on p.id = y.person
                            """),
                    Map.entry(
                            "payment.receipt",
                            """
                            select p.name, r.amount_sen, r.payment_request_id, a.name
                              from payment.receipt r
                              join payment.payable y on y.code = r.code
                              join registry.person p on p.id = y.person
                              join payment.partner a on a.id = r.partner
                            """),
                    Map.entry(
                            "ledger.account",
                            """
                            select fund, kind, other, office,
                                   (select name from registry.person where id = owner)
                              from ledger.account
                            """),
                    Map.entry(
                            "ledger.transfer",
                            """
                            select what, office,
                                   (select p.name from registry.person p where p.id = coalesce(
                                      (select person from payment.payable where code = reference),
                                      (select person from contribution.bill b
                                        where b.id::text = reference)))
                              from ledger.transfer
                            """),
                    Map.entry(
                            "ledger.entry",
                            """
                            select t.what, e.fund, a.kind, a.other, e.amount_sen,
                                   (select name from registry.person where id = a.owner)
                              from ledger.entry e
                              join ledger.transfer t on t.id = e.transfer
                              join ledger.account a on a.id = e.account
                            """));

    private static String ofMembership(String columns) {
        return "select p.name, %s from %%s t join registry.membership m on m.id = t.membership join registry.person p on p.id = m.person"
                .formatted(columns);
    }

    /** The tables that are compared. */
    static TreeSet<String> compared() {
        return new TreeSet<>(CONTENT.keySet());
    }

    static Rows of(Connection database) throws SQLException {
        var tables = new TreeMap<String, Map<String, Integer>>();
        for (var table : CONTENT.entrySet()) {
            var sql = table.getValue().replace("%s t join", table.getKey() + " t join");
            tables.put(table.getKey(), read(database, sql));
        }
        return new Rows(tables);
    }

    /** The database of a running installation past every guard. */
    static Connection open(Installation installation) {
        try {
            var data = installation.data();
            var passwords = new Properties();
            try (var in = Files.newInputStream(data.resolve("passwords.properties"))) {
                passwords.load(in);
            }
            var port = Files.readAllLines(data.resolve("pg").resolve("postmaster.pid")).get(3);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/payung",
                    "postgres",
                    passwords.getProperty("superuser"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What these rows lack of the expected ones, and what they have too many of. */
    List<String> differences(Rows expected) {
        var found = new ArrayList<String>();
        expected.tables()
                .forEach((table, rows) -> {
                    var mine = tables.getOrDefault(table, Map.of());
                    var all = new TreeSet<>(rows.keySet());
                    all.addAll(mine.keySet());
                    for (var row : all) {
                        var more = mine.getOrDefault(row, 0) - rows.getOrDefault(row, 0);
                        if (more != 0) {
                            found.add(
                                    "%s: %s %d of [%s]"
                                            .formatted(
                                                    table,
                                                    more < 0 ? "lost" : "too many",
                                                    more,
                                                    row));
                        }
                    }
                });
        return found;
    }

    private static Map<String, Integer> read(Connection database, String sql) throws SQLException {
        var rows = new TreeMap<String, Integer>();
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            var columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var text = new StringBuilder();
                for (var column = 1; column <= columns; column++) {
                    text.append(column > 1 ? " | " : "").append(result.getString(column));
                }
                rows.merge(text.toString(), 1, Integer::sum);
            }
        }
        return rows;
    }
}
