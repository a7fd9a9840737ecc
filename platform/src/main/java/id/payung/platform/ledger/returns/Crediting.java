package id.payung.platform.ledger.returns;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.returns.CreditReport.Credited;
import id.payung.rules.time.Span;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Credits returns to all savings, in sets that commit whole. Repeating it, also after it was
 * killed, alone or beside another run and with any number of threads, credits each account once for
 * each day; what was booked late, or a rate that was corrected, is made up by the difference.
 */
public final class Crediting {

    /** How many accounts a set has at most, when it is first made. */
    static final int SET = 10_000;

    private final Connections connections;
    private final int threads;
    private final boolean counting;

    /** Connections of the batch role, which sees every office. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    public Crediting(Connections connections, int threads) {
        this(connections, threads, true);
    }

    private Crediting(Connections connections, int threads, boolean counting) {
        this.connections = connections;
        this.threads = threads;
        this.counting = counting;
    }

    /** The same, which does not look again at what it did: its report counts only what is new. */
    public Crediting withoutCounting() {
        return new Crediting(connections, threads, false);
    }

    /**
     * Credits all days of a time, both ends included, and counts what came of it.
     *
     * @param progress is told what is being done
     * @throws IllegalArgumentException if a day has no rate, or was credited together with days
     *     outside the time
     */
    public CreditReport run(Span time, Consumer<String> progress) throws SQLException {
        try (var connection = connections.open()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var report = new ArrayList<Credited>();
            for (var piece : Piece.of(time, ReturnRates.read(jdbc))) {
                progress.accept("%s at %s".formatted(piece.period(), piece.rate()));
                report.add(run(piece, slices(jdbc, piece)));
            }
            return new CreditReport(time.first(), time.last(), report);
        }
    }

    /** The sets of a piece; those of an office are made once and stay as they are. */
    private static List<Slice> slices(JdbcClient jdbc, Piece piece) {
        begin(jdbc, piece);
        jdbc.sql(
                        """
                        insert into ledger.return_share (period, office, slices)
                        select cast(:period as daterange), office,
                               least(65536, greatest(1, (count(*) + :set - 1) / :set))
                          from ledger.account where kind = 'MEMBER' group by office
                        on conflict do nothing
                        """)
                .param("period", piece.period())
                .param("set", SET)
                .update();
        var slices = new ArrayList<Slice>();
        jdbc.sql(
                        """
                        select office, slices from ledger.return_share
                         where period = cast(:period as daterange) order by office
                        """)
                .param("period", piece.period())
                .query((row, _) -> {
                    for (var i = 0; i < row.getInt("slices"); i++) {
                        slices.add(
                                new Slice(piece, row.getString("office"), i, row.getInt("slices")));
                    }
                    return true;
                })
                .list();
        slices.stream().map(Slice::office).distinct().forEach(office -> open(jdbc, office));
        return slices;
    }

    private static void begin(JdbcClient jdbc, Piece piece) {
        try {
            jdbc.sql(
                            """
                            insert into ledger.return_piece (period) values (cast(:period as daterange))
                            on conflict (period) do nothing
                            """)
                    .param("period", piece.period())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new IllegalArgumentException(
                    """
                    Some of the days %s to %s were credited together with others. Maybe the time \
                    should begin and end with a month, or a rate was entered for a part of one.\
                    """
                            .formatted(piece.days().first(), piece.days().last()),
                    e);
        }
    }

    private static void open(JdbcClient jdbc, String office) {
        jdbc.sql(
                        """
                        insert into ledger.account (id, fund, kind, office)
                        values (:id, 'JHT', 'RETURNS', :office) on conflict (id) do nothing
                        """)
                .param("id", new Account.Returns(Fund.JHT, office).id())
                .param("office", office)
                .update();
    }

    private Credited run(Piece piece, List<Slice> slices) {
        var total = new Tally();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var parts = new ArrayList<Future<Tally>>();
            for (var worker = 0; worker < threads; worker++) {
                var first = worker;
                parts.add(workers.submit(() -> every(slices, first)));
            }
            for (var part : parts) {
                total.add(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The crediting was interrupted; run it again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "A set could not be credited; those before it are. Run it again", e.getCause());
        }
        return total.of(piece);
    }

    /** One thread's sets, on a connection of its own. */
    private Tally every(List<Slice> slices, int first) throws SQLException {
        var tally = new Tally();
        try (var connection = connections.open()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var i = first; i < slices.size(); i += threads) {
                slices.get(i).credit(jdbc).ifPresent(tally::now);
                connection.commit();
                if (counting) {
                    tally.count(slices.get(i).count(jdbc));
                    connection.commit();
                }
            }
        }
        return tally;
    }
}
