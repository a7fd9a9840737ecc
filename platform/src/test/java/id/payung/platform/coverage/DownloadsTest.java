package id.payung.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.coverage.figure.FigureImport;
import id.payung.platform.registry.Channel;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The files that people take away, read by other programs than ours. */
class DownloadsTest extends BrowserTest {

    /** Of one of the crowd. */
    private static final String CARD_NUMBER = "\\b9000000\\d{4}\\b";

    @Autowired private Crowd crowd;
    @Autowired private Scene scene;
    @Autowired private FigureImport imports;
    @Autowired private Counts counts;
    @Autowired private Desks desks;

    private Asker head = Asker.machine("nobody", Role.ADMIN, null);

    @BeforeEach
    void anOfficeWithThreeThousandMembersAndThePapersFigures() throws SQLException {
        try (var past = superuser()) {
            head = crowd.head(past);
        }
        as(Asker.machine("test", Role.ADMIN, null), () -> imports.shipped());
    }

    @AfterEach
    void theOfficeIsClosed() throws SQLException {
        try (var past = superuser()) {
            crowd.leave(past);
        }
    }

    @Test
    void a_csv_has_the_numbers_of_the_board() {
        var period = as(head, () -> desks.open("2026-Q3")).period();
        var shown = as(head, () -> counts.bySegment(period));

        var rows = csv(get(visiting(head), "/head/series/segments.csv?period=2026-Q3").text());

        assertThat(rows)
                .extracting(row -> row.getField("segment"))
                .containsExactly("PU", "BPU", "JAKON", "PMI");
        for (int i = 0; i < shown.size(); i++) {
            var row = rows.get(i);
            assertThat(row.getField("period_from")).isEqualTo("2026-07-01");
            assertThat(row.getField("period_to")).isEqualTo("2026-09-30");
            assertThat(List.of("registrations", "paying_members", "members", "members_paid_up"))
                    .extracting(name -> Long.valueOf(row.getField(name)))
                    .containsExactly(
                            shown.get(i).registrations(),
                            shown.get(i).paying(),
                            shown.get(i).members(),
                            shown.get(i).paidUp());
        }
    }

    @Test
    void a_spreadsheet_has_numbers_as_numbers_dates_as_dates_and_a_dictionary() throws IOException {
        var answer = get(visiting(head), "/head/series/campaigns.xlsx?period=2026&lang=id");

        assertThat(answer.headers().get("content-disposition"))
                .isEqualTo("attachment; filename=\"payung-campaigns-lahat-2026.xlsx\"");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(s -> s.getName()).containsExactly("Data", "Kamus data");
            var rows = sheets.getFirst().read();
            var fair =
                    rows.stream()
                            .filter(row -> "Pameran UMKM".equals(text(row, 3)))
                            .findFirst()
                            .orElseThrow();
            assertThat(text(fair, 0)).isEqualTo("EVENT");
            assertThat(fair.getCell(4).asDate()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
            assertThat(fair.getCell(8).getType()).isEqualTo(CellType.NUMBER);
            assertThat(fair.getCell(8).asNumber())
                    .isEqualByComparingTo(new BigDecimal("12500000.5"));
            var header = cells(rows.getFirst());
            assertThat(sheets.get(1).read().stream().map(row -> text(row, 0)).toList())
                    .as("the dictionary explains every column, in order")
                    .containsSubsequence(header);
        }
    }

    @Test
    void a_package_says_what_its_csv_holds() throws IOException {
        var files = unzip(get(visiting(head), "/head/series/places.zip?segment=PU&lang=en").body());

        assertThat(files.keySet())
                .containsExactly("datapackage.json", "dictionary.csv", "places.csv");
        var description = JsonMapper.shared().readTree(files.get("datapackage.json"));
        var resource = description.path("resources").path(0);
        assertThat(description.path("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(resource.path("path").asString()).isEqualTo("places.csv");
        var fields = resource.path("schema").path("fields");
        var names = fields.valueStream().map(field -> field.path("name").asString()).toList();
        var csv = new String(files.get("places.csv"), StandardCharsets.UTF_8);
        assertThat(List.of(csv.lines().findFirst().orElseThrow().split(","))).isEqualTo(names);
        assertThat(fields.valueStream().map(field -> field.path("type").asString()).toList())
                .containsOnly("string", "date", "boolean", "integer", "number");
        assertThat(fields.valueStream().toList())
                .allSatisfy(field -> assertThat(said(field)).isNotEmpty());
        assertThat(csv(csv)).hasSize(17);
        assertThat(csv(new String(files.get("dictionary.csv"), StandardCharsets.UTF_8)))
                .hasSize(names.size() + 3);
    }

    @Test
    void a_name_that_is_a_formula_is_never_computed() throws IOException {
        var chief = scene.user(Role.HEAD, BANYUASIN, "Pak Kepala");
        scene.campaign(chief, Channel.LOBBYING, "=HYPERLINK(\"http://x\";\"klik\")");
        scene.campaign(chief, Channel.LOBBYING, "@SUM(1+1)*cmd|' /C calc'!A0");
        var page = visiting(chief);

        var names =
                csv(get(page, "/head/series/campaigns.csv").text()).stream()
                        .map(row -> row.getField("campaign"))
                        .toList();
        assertThat(names)
                .contains("'=HYPERLINK(\"http://x\";\"klik\")", "'@SUM(1+1)*cmd|' /C calc'!A0");
        var file = get(page, "/head/series/campaigns.xlsx").body();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read().stream().skip(1))
                    .allSatisfy(row ->
                            assertThat(row.getOptionalCell(3).map(Cell::getFormula)).isEmpty())
                    .anySatisfy(row -> assertThat(text(row, 3)).startsWith("=HYPERLINK"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/head/series/segments.csv",
                "/head/series/campaigns.csv",
                "/head/series/places.csv?place=16.04",
                "/series/figures.csv",
                "/series/contradictions.csv"
            })
    void no_file_names_a_person(String path) {
        var text = get(visiting(head), path).text();

        assertThat(csv(text)).isNotEmpty();
        assertThat(text).doesNotContain("Orang Rekaan", "Siti").doesNotContainPattern(CARD_NUMBER);
    }

    @Test
    void a_researcher_has_the_series_and_no_list_of_people() {
        var page = visiting(scene.user(Role.RESEARCHER, PALEMBANG, "Peneliti"));

        var years = csv(get(page, "/series/years.csv").text());
        assertThat(years)
                .filteredOn(row ->
                        row.getField("office").equals("palembang")
                                && row.getField("segment").equals("BPU")
                                && row.getField("document").startsWith("agustini"))
                .extracting(row -> row.getField("achievement_percent"))
                .containsExactly("16.9", "97.5", "116.1", "67.6", "61.9");
        assertThat(get(page, "/series/contradictions.zip").ok()).isTrue();
        for (var closed :
                List.of(
                        "/head",
                        "/head/numbers/members",
                        "/head/series/campaigns.csv",
                        "/head/figures/agustini-putra-2022")) {
            assertThat(get(page, closed).status()).as(closed).isEqualTo(403);
        }
        page.navigate(url("/series"));
        look(page, "series-desk");
    }

    @Test
    void the_head_of_another_office_has_none_of_it() {
        var stranger = visiting(scene.user(Role.HEAD, BANYUASIN, "Pak Kepala"));

        assertThat(get(stranger, "/head/series/campaigns.csv").text())
                .doesNotContain("Pameran UMKM");
        assertThat(get(stranger, "/head/numbers/cost?campaign=" + crowd.market()).status())
                .isEqualTo(404);
        assertThat(get(stranger, "/head/numbers/registrations?campaign=" + crowd.market()).status())
                .isEqualTo(404);
        for (var missing :
                List.of(
                        "/head/series/people.csv",
                        "/series/people.csv",
                        "/head/numbers/names",
                        "/head/numbers/members?segment=X",
                        "/head/numbers/members?place=x",
                        "/head/numbers/paying?campaign=1")) {
            assertThat(get(stranger, missing).status()).as(missing).isEqualTo(404);
        }
    }

    private Page visiting(Asker asker) {
        return loggedIn(DESK, asker.username(), Scene.PASSWORD);
    }

    private APIResponse get(Page page, String path) {
        return page.request().get(url(path));
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static String text(Row row, int column) {
        var cell = column < row.getCellCount() ? row.getCell(column) : null;
        return cell == null ? "" : cell.getText();
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private static String said(JsonNode field) {
        return field.path("title").asString() + field.path("description").asString();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
