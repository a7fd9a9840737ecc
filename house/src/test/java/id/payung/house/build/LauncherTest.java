package id.payung.house.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.house.Repository;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** The launcher finds a JDK, builds what is stale and hands over: house/src/test/sh says how. */
class LauncherTest {
    @Test
    void the_launcher_keeps_its_promises() throws Exception {
        var root = Repository.here().root();
        var script = root.resolve("house/src/test/sh/launcher-test.sh");
        var launcher = root.resolve("payung");
        var bash = new ProcessBuilder("bash", script.toString(), launcher.toString());
        var process = bash.redirectErrorStream(true).start();
        try (var said = process.getInputStream()) {
            var complaints = new String(said.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(complaints).isZero();
            assertThat(complaints).contains("launcher tests, 0 complaints");
        }
    }
}
