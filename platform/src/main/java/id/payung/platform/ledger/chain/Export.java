package id.payung.platform.ledger.chain;

import id.payung.platform.ledger.chain.BookRow.Booked;
import id.payung.platform.ledger.chain.BookRow.Entered;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * Writes the whole sealed book to a file: accounts, then every link with the transfers of its
 * batch, as the rows lie there, whether right or wrong. Whoever is a person is named by a random id
 * alone.
 *
 * @param head hash of the last link; who keeps it can tell later that nothing was cut off
 */
public record Export(long links, long transfers, long entries, long accounts, String head) {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String ACCOUNTS =
            "select id, fund, kind, owner, other, office from ledger.account order by id";

    private static final String LINKS =
            """
            select number, batch, transfers, encode(content, 'hex') as content,
                   encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
              from ledger.link order by batch, number
            """;

    /** Transfers after the last link are not sealed yet, and not part of the export. */
    private static final String TRANSFERS =
            """
            select t.id, t.batch, t.what, t.reference, to_char(t.booked_on, 'YYYY-MM-DD') as booked_on,
                   t.office, encode(t.digest, 'hex') as digest,
                   (extract(epoch from t.recorded_at) * 1000000)::bigint as micros,
                   e.account, e.fund, to_char(e.booked_on, 'YYYY-MM-DD') as entered_on, e.amount_sen
              from ledger.transfer t
              left join ledger.entry e on e.transfer = t.id
             where t.batch <= (select batch from ledger.link order by number desc limit 1)
             order by t.batch, t.id, e.account
            """;

    /** On a connection of the batch role, which sees every office; one snapshot for all of it. */
    public static Export write(Connection batch, Writer out) throws SQLException, IOException {
        batch.setAutoCommit(false);
        batch.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        batch.setReadOnly(true);
        try {
            return new Run(batch, out).all();
        } finally {
            batch.rollback();
            batch.setReadOnly(false);
            batch.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            batch.setAutoCommit(true);
        }
    }

    private static final class Run {

        private final Connection batch;
        private final Writer out;
        private long links;
        private long transfers;
        private long entries;
        private long accounts;
        private String head = Link.NOTHING;

        Run(Connection batch, Writer out) {
            this.batch = batch;
            this.out = out;
        }

        Export all() throws SQLException, IOException {
            say(BookFile.line("book", BookFile.head()));
            accounts();
            book();
            var sums = new LinkedHashMap<String, Object>();
            sums.put("accounts", accounts);
            sums.put("links", links);
            sums.put("transfers", transfers);
            sums.put("entries", entries);
            sums.put("head", head);
            say(BookFile.line("end", sums));
            return new Export(links, transfers, entries, accounts, head);
        }

        private void accounts() throws SQLException, IOException {
            try (var statement = batch.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (var row = statement.executeQuery(ACCOUNTS)) {
                    while (row.next()) {
                        accounts++;
                        say(
                                BookFile.line(
                                        new BookRow.Opened(
                                                row.getObject("id", UUID.class),
                                                row.getString("fund"),
                                                row.getString("kind"),
                                                row.getObject("owner", UUID.class),
                                                row.getString("other"),
                                                row.getString("office"))));
                    }
                }
            }
        }

        /** Links and transfers, both in the order of batches, as two streams laid together. */
        private void book() throws SQLException, IOException {
            try (var ofLinks = batch.createStatement();
                    var ofTransfers = batch.createStatement()) {
                ofLinks.setFetchSize(ROWS_AT_ONCE);
                ofTransfers.setFetchSize(ROWS_AT_ONCE);
                try (var link = ofLinks.executeQuery(LINKS);
                        var row = ofTransfers.executeQuery(TRANSFERS)) {
                    var next = link.next() ? link(link) : null;
                    var more = row.next();
                    while (more) {
                        var number = row.getLong("batch");
                        while (next != null && next.batch() <= number) {
                            next = written(next, link);
                        }
                        more = transfer(row);
                    }
                    while (next != null) {
                        next = written(next, link);
                    }
                }
            }
        }

        private @Nullable Link written(Link link, ResultSet rest) throws SQLException, IOException {
            links++;
            head = link.hash();
            say(BookFile.line(new BookRow.Linked(link)));
            return rest.next() ? link(rest) : null;
        }

        private boolean transfer(ResultSet row) throws SQLException, IOException {
            var id = row.getObject("id", UUID.class);
            var lines = new ArrayList<Entered>();
            var booked =
                    new Booked(
                            id,
                            row.getLong("batch"),
                            row.getString("what"),
                            row.getString("reference"),
                            row.getString("booked_on"),
                            row.getString("office"),
                            row.getString("digest"),
                            row.getLong("micros"),
                            lines);
            boolean more;
            do {
                if (row.getObject("account") != null) {
                    lines.add(
                            new Entered(
                                    row.getObject("account", UUID.class),
                                    row.getString("fund"),
                                    row.getString("entered_on"),
                                    row.getLong("amount_sen")));
                }
                more = row.next();
            } while (more && id.equals(row.getObject("id", UUID.class)));
            transfers++;
            entries += lines.size();
            say(BookFile.line(booked));
            return more;
        }

        private static Link link(ResultSet row) throws SQLException {
            return new Link(
                    row.getLong("number"),
                    row.getLong("batch"),
                    row.getLong("transfers"),
                    row.getString("content"),
                    row.getString("previous"),
                    row.getString("hash"));
        }

        private void say(String line) throws IOException {
            out.write(line);
            out.write('\n');
        }
    }
}
