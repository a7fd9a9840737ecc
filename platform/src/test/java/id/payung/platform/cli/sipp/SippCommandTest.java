package id.payung.platform.cli.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

class SippCommandTest {

    @TempDir private Path folder = Path.of(".");

    private final PrintStream screen = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(screen);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "wages, WAGES, --seed",
        "wages, WAGES, --csv",
        "new-workers, NEW_WORKERS, --seed",
        "new-workers, NEW_WORKERS, --csv",
        "continuing, CONTINUING, --seed",
        "continuing, CONTINUING, --csv",
        "leavers, LEAVERS, --seed",
        "leavers, LEAVERS, --csv",
        "corrections, CORRECTIONS, --seed",
        "corrections, CORRECTIONS, --csv",
    })
    void what_is_generated_has_no_fault(String name, String template, String form) {
        var file = folder.resolve("any name").toString();
        var words = form.equals("--csv") ? new String[] {"--csv"} : new String[] {"--seed", "7"};

        assertThat(execute(words, "generate", "--template", name, "--rows", "500", "--out", file))
                .isZero();
        out.reset();
        assertThat(execute(new String[0], "check", file, "--day", "2026-11-23")).isZero();

        var report = report();
        assertThat(report.propertyNames())
                .containsExactly(
                        "template",
                        "format",
                        "sheet",
                        "rows",
                        "valid",
                        "notValid",
                        "found",
                        "faults",
                        "notices");
        assertThat(report.get("template").asString()).isEqualTo(template);
        assertThat(report.get("rows").asInt()).isEqualTo(500);
        assertThat(report.get("valid").asInt()).isEqualTo(500);
        assertThat(report.get("faults")).isEmpty();
    }

    @Test
    void a_fault_names_row_column_value_and_mend() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("leavers.csv"),
                        "KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA\n16012345678;Slamet;31-02-1990;A1\n");

        assertThat(execute(new String[0], "check", file.toString())).isEqualTo(1);

        var fault = report().get("faults").get(0);
        assertThat(fault.propertyNames()).containsExactly("row", "column", "value", "says", "mend");
        assertThat(fault.get("row").asInt()).isEqualTo(2);
        assertThat(fault.get("column").asString()).isEqualTo("TGL_LAHIR");
        assertThat(fault.get("value").asString()).isEqualTo("31-02-1990");
        assertThat(fault.get("says").asString()).isEqualTo("There is no such day in the calendar.");
        assertThat(fault.get("mend").asString()).contains("dd-mm-yyyy");
    }

    @Test
    void a_refused_file_says_why() throws IOException {
        var file = Files.writeString(folder.resolve("page.xls"), "<html><table></table></html>");

        assertThat(execute(new String[0], "check", file.toString(), "--lang", "id")).isEqualTo(1);
        assertThat(report().get("refused").get("says").asString())
                .isEqualTo("Berkas ini bukan lembar kerja.");
    }

    @Test
    void wrong_words_are_named() {
        var none = folder.resolve("none.xlsx").toString();

        assertThat(execute(new String[0], "check", none)).isEqualTo(2);
        assertThat(execute(new String[0], "generate", "--template", "wage", "--out", none))
                .isEqualTo(1);
        assertThat(none).satisfies(path -> assertThat(Path.of(path)).doesNotExist());
    }

    private JsonNode report() {
        return JsonMapper.shared().readTree(out.toString(UTF_8));
    }

    private static int execute(String[] more, String... words) {
        var all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        var line = new CommandLine(new SippCommand());
        line.setExecutionExceptionHandler((_, _, _) -> 1);
        return line.execute(all);
    }
}
