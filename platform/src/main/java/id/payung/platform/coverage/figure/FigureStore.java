package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of quoted figures; it only grows. */
@Component
class FigureStore {

    private static final String COLUMNS =
            """
            select document, figure, revision, imported_at, line, said_when, said_office, said_region,
                   said_segment, measure, target, value, denominator, denominator_says, printed, source,
                   section, quote, office, segment, counts, kind, definition, regions,
                   denominator_counts, denominator_regions
            """;

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps two imports of one document apart until the transaction ends. */
    void lock(String document) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('figures ' || :document, 0))")
                .param("document", document)
                .query((_, _) -> true)
                .single();
    }

    /** Each figure of the document as it was given last, by id. */
    Map<String, QuotedFigure> current(String document) {
        var byId = new HashMap<String, QuotedFigure>();
        ofDocument(document).forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    /** Each figure of the document as it was given last, in the document's order. */
    List<QuotedFigure> ofDocument(String document) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                  from coverage.current_figure
                                 where document = :document
                                 order by line, figure
                                """)
                .param("document", document)
                .query(FigureStore::figure)
                .list();
    }

    /** Every revision of one figure, the first one first. */
    List<QuotedFigure> revisions(String document, String figure) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                  from coverage.quoted_figure
                                 where document = :document and figure = :figure
                                 order by revision
                                """)
                .param("document", document)
                .param("figure", figure)
                .query(FigureStore::figure)
                .list();
    }

    List<String> documents() {
        return jdbc.sql("select distinct document from coverage.quoted_figure order by document")
                .query(String.class)
                .list();
    }

    /** The documents that tell of an office of ours. */
    List<String> documentsAbout(String office) {
        return jdbc.sql(
                        """
                        select distinct document from coverage.current_figure
                         where office = :office
                         order by document
                        """)
                .param("office", office)
                .query(String.class)
                .list();
    }

    /** Our own offices, by the type and place that a document would name. */
    Map<Office, String> ownOffices() {
        var codes = new HashMap<Office, String>();
        jdbc.sql("select code, name from region.office")
                .query((row, _) ->
                        codes.put(Office.of(row.getString("name")), row.getString("code")))
                .list();
        return codes;
    }

    void add(QuotedFigure quoted) {
        var figure = quoted.figure();
        var meaning = quoted.meaning();
        jdbc.sql(
                        """
                        insert into coverage.quoted_figure
                               (document, figure, revision, imported_at, line, said_when, said_office,
                                said_region, said_segment, measure, target, value, denominator,
                                denominator_says, printed, source, section, quote, office, segment, counts,
                                kind, definition, regions, denominator_counts, denominator_regions,
                                first_month, last_month)
                        values (:document, :figure, :revision, :at, :line, :when, :saidOffice, :region,
                                :saidSegment, :measure, :target, :value, :denominator, :says, :printed,
                                :source, :section, :quote, :office, :segment, :counts, :kind, :definition,
                                :regions, :denominatorCounts, :denominatorRegions, :first, :last)
                        """)
                .params(said(figure))
                .params(read(meaning))
                .param("document", quoted.document())
                .param("revision", quoted.revision())
                .param("at", Timestamp.from(quoted.importedAt()))
                .update();
    }

    private static Map<String, @Nullable Object> said(Figure figure) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("figure", figure.id());
        values.put("line", figure.line());
        values.put("when", figure.when().text());
        values.put("saidOffice", figure.office());
        values.put("region", figure.region());
        values.put("saidSegment", figure.segment());
        values.put("measure", figure.measure());
        values.put("target", figure.target());
        values.put("value", figure.participants());
        values.put("denominator", figure.denominator());
        values.put("says", figure.denominatorSays());
        values.put("printed", figure.printed() == null ? "" : figure.printed().text());
        values.put("source", figure.source());
        values.put("section", figure.section());
        values.put("quote", figure.quote());
        values.put("first", day(figure.when().from()));
        values.put("last", day(figure.when().to()));
        return values;
    }

    private static Map<String, @Nullable Object> read(Meaning meaning) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("office", meaning.office());
        values.put("segment", meaning.segment());
        values.put("counts", meaning.counts().name());
        values.put("kind", meaning.kind().name());
        values.put("definition", meaning.definition());
        values.put("regions", meaning.regions());
        values.put("denominatorCounts", meaning.denominatorCounts().name());
        values.put("denominatorRegions", meaning.denominatorRegions());
        return values;
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static QuotedFigure figure(ResultSet row, int number) throws SQLException {
        var printed = row.getString("printed");
        var figure =
                new Figure(
                        row.getString("figure"),
                        row.getLong("line"),
                        When.of(row.getString("said_when")),
                        row.getString("said_office"),
                        row.getString("said_region"),
                        row.getString("said_segment"),
                        row.getString("measure"),
                        number(row, "target"),
                        number(row, "value"),
                        number(row, "denominator"),
                        row.getString("denominator_says"),
                        Percentage.of(printed).orElse(null),
                        row.getString("source"),
                        row.getString("section"),
                        row.getString("quote"));
        return new QuotedFigure(
                row.getString("document"),
                row.getInt("revision"),
                row.getTimestamp("imported_at").toInstant(),
                figure,
                meaning(row));
    }

    private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private static Meaning meaning(ResultSet row) throws SQLException {
        return new Meaning(
                row.getString("office"),
                row.getString("segment"),
                What.valueOf(row.getString("counts")),
                Kind.valueOf(row.getString("kind")),
                row.getString("definition"),
                row.getString("regions"),
                What.valueOf(row.getString("denominator_counts")),
                row.getString("denominator_regions"));
    }
}
