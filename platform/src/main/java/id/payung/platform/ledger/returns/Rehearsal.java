package id.payung.platform.ledger.returns;

import org.postgresql.PGConnection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * An invented book of many savings in an empty database, to measure crediting by, and the same rows
 * brought in by binary COPY, which is as fast as they can be written at all.
 */
public final class Rehearsal {

    private static final String OFFICE = "rehearsal";

    private static final String ACCOUNTS =
            """
            insert into ledger.account (id, fund, kind, owner, office)
            select ledger.account_id(row(null, 'JHT', 'MEMBER', owner, null, '%1$s', null)::ledger.account),
                   'JHT', 'MEMBER', owner, '%1$s'
              from (select md5('owner ' || n)::uuid as owner from generate_series(1, %2$d) n) as people;
            insert into ledger.account (id, fund, kind, office)
            select ledger.account_id(row(null, 'JHT', 'RETURNS', null, null, '%1$s', null)::ledger.account),
                   'JHT', 'RETURNS', '%1$s'
            """;

    /** A contribution of every member in each month before 2025, each month one transfer. */
    private static final String SAVINGS =
            """
            with lines as materialized (
                select id as account, -(100000 + abs(hashtextextended(id::text, %2$d) %% 60000000)) as sen
                  from ledger.account where kind = 'MEMBER' and office = '%1$s'),
            whole as materialized (
                select account, sen from lines
                union all
                select ledger.account_id(row(null, 'JHT', 'RETURNS', null, null, '%1$s', null)::ledger.account),
                       -sum(sen)::bigint from lines),
            named as (
                select md5('savings %2$d')::uuid as id, (date '2024-12-15' - interval '%2$d months')::date as day),
            booked as (
                insert into ledger.transfer (id, what, reference, booked_on, office, digest)
                select n.id, 'SAVING', 'invented', n.day, '%1$s',
                       sha256(convert_to(n.id || E'\\nSAVING\\ninvented\\n' || to_char(n.day, 'YYYY-MM-DD')
                           || E'\\n%1$s\\n' || string_agg(account || ' ' || sen, E'\\n' order by account), 'UTF8'))
                  from named n, whole group by n.id, n.day
                returning id, booked_on)
            insert into ledger.entry (transfer, account, fund, booked_on, amount_sen)
            select b.id, w.account, 'JHT', b.booked_on, w.sen from whole w, booked b
            """;

    private static final String RATE =
            """
            begin;
            alter table ledger.return_rate no force row level security;
            insert into ledger.return_rate (first, last, declared_units, source, entered_by)
            values ('2025-01-01', '2025-12-31', 5630000, 'invented for a rehearsal', gen_random_uuid());
            alter table ledger.return_rate force row level security;
            commit
            """;

    private final Connection owner;
    private final Connection batch;

    /**
     * @param owner of the tables
     * @param batch the batch role
     */
    public Rehearsal(Connection owner, Connection batch) {
        this.owner = owner;
        this.batch = batch;
    }

    /** Invents savings and a rate for 2025; refuses a database that has some already. */
    public void fill(int accounts, int months) throws SQLException {
        try (var statement = batch.createStatement();
                var row =
                        statement.executeQuery(
                                "select exists (select from ledger.account where kind = 'MEMBER'"
                                        + " and office = '"
                                        + OFFICE
                                        + "')")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalArgumentException(
                        "A rehearsal was held in this database before. Maybe use a new folder.");
            }
        }
        run(batch, ACCOUNTS.formatted(OFFICE, accounts));
        for (var month = 0; month < months; month++) {
            run(batch, SAVINGS.formatted(OFFICE, month));
        }
        run(owner, RATE);
        run(owner, "analyze ledger.account; analyze ledger.entry");
    }

    /** The rows of all returns in PostgreSQL's binary form, in as many equal streams as wanted. */
    public byte[][] rows(int streams) throws SQLException, IOException {
        var copied = new byte[streams][];
        for (var stream = 0; stream < streams; stream++) {
            var out = new ByteArrayOutputStream();
            batch.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            """
                            copy (select e.* from ledger.entry e join ledger.credited c on c.transfer = e.transfer
                                   where abs(hashtextextended(e.account::text, 0)) %% %d = %d)
                              to stdout (format binary)
                            """
                                    .formatted(streams, stream),
                            out);
            copied[stream] = out.toByteArray();
        }
        return copied;
    }

    /** An empty table for them, like the ledger's; with its indexes or bare. */
    public void target(boolean indexes) throws SQLException {
        run(
                owner,
                """
                drop table if exists ledger.rehearsed;
                create table ledger.rehearsed (like ledger.entry %s);
                grant insert on ledger.rehearsed to payung_batch
                """
                        .formatted(indexes ? "including indexes" : ""));
    }

    /** Brings a stream in, and commits; tells how many rows. */
    public static long copy(Connection batch, byte[] rows) throws SQLException, IOException {
        return batch.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy ledger.rehearsed from stdin (format binary)",
                        new ByteArrayInputStream(rows),
                        1 << 16);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
