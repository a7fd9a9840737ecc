package id.payung.platform.ledger.returns;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A set of an office's accounts: those whose ids, which are digests, lie in one of equal parts. */
record Slice(Piece piece, String office, int number, int of) {

    /** A transfer by which a set was credited: its id follows from what it is for. */
    record Now(long accounts, long amountSen) {}

    record Counts(
            long accounts,
            long once,
            long twice,
            long never,
            long belowZero,
            long sen,
            BigDecimal restParts) {}

    /** Credits what is due and not there yet; the caller commits. */
    Optional<Now> credit(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name())
                .query((_, _) -> true)
                .single();
        var before = transfers(jdbc);
        var id = id(before.size());
        var head =
                String.join(
                        "\n",
                        id.toString(),
                        "RETURNS",
                        piece.period(),
                        piece.days().last().toString(),
                        office,
                        "");
        return due(jdbc.sql(SliceSql.CREDIT), before)
                .param("transfer", id)
                .param("reference", piece.period())
                .param("head", head)
                .param("period", piece.period())
                .param("slice", number)
                .param("round", before.size())
                .query(Now.class)
                .optional();
    }

    Counts count(JdbcClient jdbc) {
        return due(jdbc.sql(SliceSql.COUNT), transfers(jdbc)).query(Counts.class).single();
    }

    private StatementSpec due(StatementSpec sql, List<UUID> before) {
        return sql.param("transfers", before.stream().map(UUID::toString).toArray(String[]::new))
                .param("returns", new Account.Returns(Fund.JHT, office).id())
                .param("office", office)
                .param("first", piece.days().first())
                .param("last", piece.days().last())
                .param("low", UUID.fromString(edge(number, "0")))
                .param("high", UUID.fromString(edge(number + 1, "f")))
                .param("rate", piece.rate().units())
                .param("whole", piece.partsOfASen());
    }

    /** The transfers that credited this set before, in their order. */
    private List<UUID> transfers(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select transfer from ledger.credited
                         where period = cast(:period as daterange) and office = :office and slice = :slice
                         order by round
                        """)
                .param("period", piece.period())
                .param("office", office)
                .param("slice", number)
                .query(UUID.class)
                .list();
    }

    private UUID id(int round) {
        return UUID.nameUUIDFromBytes((name() + ":" + round).getBytes(StandardCharsets.UTF_8));
    }

    private String name() {
        return "returns:%s:%s:%d/%d".formatted(piece.period(), office, number, of);
    }

    /** The first id of a part, or the last of the one before it. */
    private String edge(int part, String rest) {
        var first = (((long) part << 32) + of - 1) / of - (rest.equals("f") ? 1 : 0);
        return "%08x-%s-%s-%s-%s"
                .formatted(first, rest.repeat(4), rest.repeat(4), rest.repeat(4), rest.repeat(12));
    }
}
