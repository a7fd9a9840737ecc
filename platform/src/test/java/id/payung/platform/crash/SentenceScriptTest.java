package id.payung.platform.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The script of the guide runs as written, and says so when something is not as it should be. */
@TestInstance(Lifecycle.PER_CLASS)
class SentenceScriptTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide");

    @TempDir private static Path temporary = Path.of("");

    private @Nullable Running demo;
    private Installation installation = Installation.fresh(temporary);

    @BeforeAll
    void start() {
        installation = Installation.demo(temporary.resolve("demo"));
        demo = installation.demo();
    }

    @AfterAll
    void stop() {
        if (demo != null) {
            demo.close();
        }
    }

    /** What a run of the script came to. */
    private record Said(int status, String text) {}

    @Test
    void all_six_steps_come_true_and_again_for_the_next_trader() throws Exception {
        for (var run = 1; run <= 2; run++) {
            var said = run(installation.launcher().toString(), port());

            assertThat(said.text())
                    .matches("(?s)1\\. .*\n2\\. .*\n3\\. .*\n4\\. .*\n5\\. .*\n6\\. .*");
            assertThat(said.status()).isZero();
        }
    }

    @Test
    void it_says_which_step_differs() throws Exception {
        var said = run("/bin/false", port());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("2. the agent").contains("the bank could not pay");
    }

    @Test
    void it_says_that_nobody_answers() throws Exception {
        var said = run("/bin/false", Integer.toString(Installation.freePort()));

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("nobody answers at").contains("maybe start ./payung demo");
    }

    /** Who reads the page and who runs the script do the same. */
    @Test
    void the_page_names_the_script_and_every_step_of_it() throws IOException {
        var page = Files.readString(GUIDE.resolve("sentence.md"));
        var script = Files.readString(GUIDE.resolve("sentence.sh"));

        assertThat(page).contains("docs/guide/sentence.sh");
        assertThat(script.lines().filter(line -> line.startsWith("step ")).count()).isEqualTo(6);
        assertThat(page.lines().filter(line -> line.matches("## [1-6]\\. .*")).count())
                .isEqualTo(6);
    }

    private String port() {
        return Integer.toString(java.util.Objects.requireNonNull(demo).port());
    }

    private static Said run(String payung, String port) throws Exception {
        var script = GUIDE.resolve("sentence.sh").toAbsolutePath().normalize().toString();
        var process = new ProcessBuilder("bash", script, port).redirectErrorStream(true);
        process.environment().put("PAYUNG", payung);
        var running = process.start();
        var text = new String(running.getInputStream().readAllBytes());
        return new Said(running.waitFor(), text);
    }
}
