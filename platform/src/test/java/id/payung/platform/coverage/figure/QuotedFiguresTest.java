package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

class QuotedFiguresTest extends PlatformTest {

    private static final String PAPER = "agustini-putra-2022";

    private static final String TARGETS =
            """
            id|year|office|region|segment|measure|target|participants|percentage_printed|quote
            A|2030|Kantor Cabang Palembang|Kota Palembang|PU|achievement of target|%s|900|90|
            B|2030|Kantor Cabang Palembang|Kota Palembang|PU|participants||900||
            """;

    @Autowired private FigureImport imports;
    @Autowired private QuotedFigures figures;

    private Asker admin = Asker.machine("test", Role.ADMIN, null);
    private Asker head = admin;

    @BeforeEach
    void import_what_is_shipped() {
        head = somebody(Role.HEAD, PALEMBANG);
        as(admin, () -> imports.shipped());
    }

    @Test
    void everything_shipped_is_stored_once() {
        var again = as(admin, () -> imports.shipped());

        assertThat(again)
                .extracting(
                        Imported::document, Imported::figures, Imported::stored, Imported::revised)
                .containsExactly(
                        tuple(PAPER, 74, 0, 0),
                        tuple("labour-force", 40, 0, 0),
                        tuple("participants", 101, 0, 0),
                        tuple("claims", 45, 0, 0),
                        tuple("coverage-targets", 5, 0, 0),
                        tuple("perisai", 13, 0, 0),
                        tuple("jht-crediting-rate", 3, 0, 0));
        assertThat(again)
                .allSatisfy(report -> assertThat(report.unchanged()).isEqualTo(report.figures()));
        assertThat(count("document = '" + PAPER + "'")).isEqualTo(74);
    }

    @Test
    void only_the_paper_contradicts_itself() {
        var again = as(admin, () -> imports.shipped());

        assertThat(again)
                .filteredOn(report -> report.findings() > 0)
                .extracting(Imported::document)
                .containsExactly(PAPER);
        assertThat(as(head, () -> figures.findings(PAPER)))
                .isEqualTo(FigureCheck.findings(Case.ofThePaper().figures()));
    }

    /** The paper's own numbers; the percentages are worked by hand, rounded half up. */
    @ParameterizedTest(name = "{0} {1}: {3} of {2} = {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    PU,    2016, 225952,  98433,  43.6, S025, true
                    PU,    2017, 251458, 201254,  80.0, S026, false
                    PU,    2018, 314445, 206100,  65.5, S027, false
                    PU,    2019, 311101, 214073,  68.8, S028, false
                    PU,    2020, 239285, 233965,  97.8, S029, false
                    BPU,   2016,  12685,   2150,  16.9, S020, false
                    BPU,   2017,  30552,  29774,  97.5, S021, true
                    BPU,   2018,  36910,  42859, 116.1, S022, true
                    BPU,   2019,  58681,  39671,  67.6, S023, false
                    BPU,   2020,  33350,  20651,  61.9, S024, false
                    JAKON, 2016,      -,  22300,     -, S003, false
                    JAKON, 2017, 145069, 200006, 137.9, S030, false
                    JAKON, 2018,      -, 117344,     -, S009, false
                    JAKON, 2019, 171829, 201741, 117.4, S031, false
                    JAKON, 2020, 280560, 848408, 302.4, S032, false
                    """)
    void target_and_result_of_the_branch(
            String segment,
            int year,
            BigDecimal target,
            BigDecimal result,
            BigDecimal percent,
            String figure,
            boolean contradicted) {
        var achievement = achievement(segment, year);

        assertThat(achievement.target()).isEqualTo(target);
        assertThat(achievement.result()).isEqualByComparingTo(result);
        assertThat(achievement.percent()).isEqualTo(percent);
        assertThat(achievement.used().id()).isEqualTo(figure);
        assertThat(achievement.contradicted()).isEqualTo(contradicted);
    }

    @Test
    void there_are_fifteen_and_no_sum_of_segments() {
        assertThat(as(head, () -> figures.achievements(PALEMBANG)))
                .filteredOn(a -> a.used().document().equals(PAPER))
                .hasSize(15)
                .extracting(Achievement::segment)
                .containsOnly("PU", "BPU", "JAKON");
        assertThat(as(head, () -> figures.achievements(BANYUASIN))).isEmpty();
    }

    @Test
    void a_contradiction_stands_beside_the_number() {
        var achievement = achievement("BPU", 2017);

        assertThat(achievement.others()).extracting(QuotedFigure::id).containsExactly("S005");
        assertThat(achievement.findings())
                .extracting(Sheet::line)
                .containsExactly("two-counts S005+S021", "truncated-percentage S021");
        assertThat(achievement("JAKON", 2017).others())
                .extracting(QuotedFigure::id)
                .containsExactly("S006", "S018");
    }

    @Test
    void a_figure_opens_to_its_parts() {
        var quoted = as(head, () -> figures.find(PAPER, "S065")).orElseThrow();

        assertThat(quoted.figure().participants()).isEqualByComparingTo("7900000");
        assertThat(quoted.figure().denominator()).isEqualByComparingTo("8500000");
        assertThat(quoted.figure().source()).isEqualTo("table 4");
        assertThat(quoted.figure().when().text()).isEqualTo("2020");
        assertThat(Objects.requireNonNull(quoted.figure().printed()).text()).isEqualTo("92");
        assertThat(quoted.meaning())
                .isEqualTo(
                        new Meaning(
                                null,
                                "ALL",
                                What.PARTICIPANTS,
                                Kind.NOT_STATED,
                                "coverage",
                                "15 16 17 18 19",
                                What.POPULATION,
                                "16"));
    }

    /** Kind and definition of outside statistics come from their status column. */
    @ParameterizedTest(name = "{0} {1}: {2}, {3}, {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    participants | 2023-12/16/ALL/active            | STOCK      | active           | 16
                    participants | 2023-12/16/ALL/inactive          | STOCK      | inactive         | 16
                    participants | 2018-10-31/16/BPU/participants   | NOT_STATED | participants     | 16
                    participants | 2020-10/SUMBAGSEL/ALL/kepesertaan| NOT_STATED | kepesertaan      | 15 16 17 18 19
                    participants | 2017-03/PALEMBANG/BPU/participants | NOT_STATED | participants   | ''
                    labour-force | 2023-08/16/employed              | STOCK      | employed         | 16
                    claims       | 2023/branch/JKK/cases            | FLOW       | claims, cases    | ''
                    claims       | 2023/branch/BEASISWA/cases       | FLOW       | claims, cases    | 16.02 16.06 16.10 16.71
                    perisai      | 2018-12-11/participants recruited| FLOW       | participants recruited | *
                    perisai      | 2018-12-11/agents                | STOCK      | agents           | *
                    """)
    void an_outside_statistic_says_what_it_is(
            String document, String id, Kind kind, String definition, String regions) {
        var meaning = as(head, () -> figures.find(document, id)).orElseThrow().meaning();

        assertThat(meaning.kind()).isEqualTo(kind);
        assertThat(meaning.definition()).isEqualTo(definition);
        assertThat(meaning.regions()).isEqualTo(regions);
    }

    @Test
    void a_changed_target_is_a_new_revision_and_the_old_one_stays() {
        var document = "targets-" + ids.next();
        assertThat(file(document, TARGETS.formatted("1000")))
                .extracting(Imported::stored, Imported::revised, Imported::unchanged)
                .containsExactly(2, 0, 0);
        clock.advance(Duration.ofHours(1));

        assertThat(file(document, TARGETS.formatted("1.000")).revised()).isZero();
        var report = file(document, TARGETS.formatted("1200"));
        assertThat(report)
                .extracting(Imported::stored, Imported::revised, Imported::unchanged)
                .containsExactly(0, 1, 1);

        var revisions = as(head, () -> figures.revisions(document, "A"));
        assertThat(revisions)
                .extracting(
                        QuotedFigure::revision,
                        r -> Objects.requireNonNull(r.figure().target()).intValue())
                .containsExactly(tuple(1, 1000), tuple(2, 1200));
        assertThat(revisions.getFirst().importedAt()).isBefore(revisions.getLast().importedAt());
        assertThat(as(head, () -> figures.in(document)))
                .extracting(QuotedFigure::revision)
                .containsExactly(2, 1);
        assertThat(achievement(document, 2030).target()).isEqualByComparingTo("1200");
    }

    @Test
    void what_a_later_file_leaves_out_stays_and_is_named() {
        var document = "shrinking-" + ids.next();
        file(document, TARGETS.formatted("1000"));
        var shorter = TARGETS.formatted("1000").lines().limit(2).toList();

        var report = file(document, String.join("\n", shorter));

        assertThat(report.missing()).containsExactly("B");
        assertThat(as(head, () -> figures.in(document))).hasSize(2);
    }

    @Test
    void a_file_with_a_refused_row_is_not_stored_at_all() {
        var document = "broken-" + ids.next();

        var report = file(document, TARGETS.formatted("many"));

        assertThat(report.refused()).extracting(Refusal::column).containsExactly("target");
        assertThat(report.stored()).isZero();
        assertThat(as(head, () -> figures.documents())).doesNotContain(document);
    }

    @Test
    void two_imports_of_one_document_at_once_store_it_once() throws InterruptedException {
        var document = "twice-" + ids.next();
        var imports =
                List.of(1, 2, 3, 4).stream()
                        .map(_ ->
                                Thread.ofVirtual()
                                        .start(() -> file(document, TARGETS.formatted("1000"))))
                        .toList();
        for (var one : imports) {
            one.join();
        }

        assertThat(count("document = '" + document + "'")).isEqualTo(2);
    }

    @Test
    void an_import_leaves_a_line_in_the_audit_trail() throws SQLException {
        var document = "audited-" + ids.next();
        file(document, TARGETS.formatted("1000"));
        file(document, TARGETS.formatted("1000"));

        try (var connection = superuser();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from access.audit where action = 'IMPORT'"
                                                + " and subject_id = '"
                                                + document
                                                + "'")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update coverage.quoted_figure set target = 1",
                "delete from coverage.quoted_figure",
                "truncate coverage.quoted_figure"
            })
    void nothing_is_overwritten(String sql) throws SQLException {
        assertThatThrownBy(() -> as(admin, () -> jdbc.sql(sql).update()))
                .hasStackTraceContaining("permission denied");
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "My Figures.csv, my-figures",
        "seed_figures.csv, seed_figures",
        "2026.04 (final).CSV, 2026.04-final",
        "---.csv, figures"
    })
    void a_document_is_named_after_its_file(String file, String name) {
        assertThat(FigureImport.nameOf(file)).isEqualTo(name);
    }

    @Test
    void a_document_without_a_plain_name_is_refused() {
        assertThatThrownBy(() -> file("My figures", TARGETS.formatted("1000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"My figures\" is no name for a document. Maybe my-figures.");
    }

    private Achievement achievement(String segmentOrDocument, int year) {
        return as(head, () -> figures.achievements(PALEMBANG)).stream()
                .filter(a -> a.year() == year)
                .filter(a ->
                        a.segment().equals(segmentOrDocument)
                                || a.used().document().equals(segmentOrDocument))
                .findFirst()
                .orElseThrow();
    }

    private Imported file(String document, String table) {
        return as(admin, () -> imports.file(document, FigureFile.read(table.getBytes(UTF_8))));
    }

    private int count(String where) {
        return as(
                head,
                () ->
                        jdbc.sql("select count(*) from coverage.quoted_figure where " + where)
                                .query(Integer.class)
                                .single());
    }
}
