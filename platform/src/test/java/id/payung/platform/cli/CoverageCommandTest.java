package id.payung.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

class CoverageCommandTest {

    private static final String PAPER = "/id/payung/platform/coverage/data/agustini-putra-2022.csv";

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

    @Test
    void the_papers_figures_are_checked_without_a_database() throws IOException {
        var file = folder.resolve("figures.csv");
        try (var in = getClass().getResourceAsStream(PAPER)) {
            Files.write(file, in == null ? new byte[0] : in.readAllBytes());
        }

        assertThat(execute("coverage", "check", file.toString())).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString(UTF_8)))
                .hasSize(30)
                .allSatisfy(finding -> {
                    assertThat(finding.propertyNames())
                            .containsExactly("figures", "kind", "says", "computed", "because");
                    assertThat(finding.get("figures")).isNotEmpty();
                });
    }

    @Test
    void the_exit_status_tells_how_it_went() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.csv"), "id,year\n1,2020\n");

        assertThat(execute("coverage", "check", bad.toString())).isEqualTo(1);
        assertThat(execute("coverage", "check", folder.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(execute("coverage", "check")).isEqualTo(2);
        assertThat(execute("coverage", "check", "--help")).isZero();
    }

    private static int execute(String... words) {
        return Main.commands().execute(words);
    }
}
