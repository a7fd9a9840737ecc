package id.payung.platform.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** A second Payung beside a running one is told what is wrong; a command goes through it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesTest {

    @TempDir private static Path temporary = Path.of("");

    private Installation installation = Installation.fresh(temporary);
    private @Nullable Running running;

    @BeforeAll
    void start() {
        installation = Installation.demo(temporary.resolve("demo"));
        running = installation.demo();
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    @Test
    @Order(1)
    void a_port_that_is_taken_is_named() {
        var other = Installation.fresh(temporary.resolve("other"));
        var port = Integer.toString(demo().port());

        var second = other.run("demo", "--small", "--port", port);

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("Port " + port + " is taken").contains("--port");
        assertThat(second.out()).isEmpty();
    }

    @Test
    @Order(2)
    void a_folder_in_use_is_named() {
        var second =
                installation.run(
                        "demo", "--small", "--port", Integer.toString(Installation.freePort()));

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err())
                .contains("Another payung uses the data folder " + installation.data())
                .contains("--data");
    }

    @Test
    @Order(3)
    void a_backup_beside_a_running_demo_goes_through_its_server() {
        var server = demo().postmaster().orElseThrow();
        var copy = temporary.resolve("copy");

        var backup = installation.run("backup", "--demo", copy.toString());

        assertThat(backup.status()).as(backup.err()).isZero();
        assertThat(backup.out()).contains("\"backup\": \"" + copy);
        assertThat(copy.resolve("pg").resolve("backup_label")).exists();
        assertThat(server.isAlive()).as("the demo's own server goes on").isTrue();
        assertThat(
                        new Browser(demo().port(), "head", "payung-demo")
                                .get("/head/campaigns")
                                .status())
                .isEqualTo(200);
    }

    @Test
    @Order(4)
    void a_clean_stop_leaves_no_server_and_a_restart_keeps_the_data() throws Exception {
        try (var errands = new Errands(installation, demo().port())) {
            errands.openCampaign();
        }
        assertThat(demo().postmaster()).isPresent();

        demo().stop();

        assertThat(installation.programsRunning()).isEmpty();
        assertThat(installation.data().resolve("pg").resolve("postmaster.pid")).doesNotExist();
        demo().close();
        running = installation.demo();
        assertThat(new Browser(demo().port(), "head", "payung-demo").get("/head/campaigns").body())
                .contains(Errands.CAMPAIGN);
    }

    private Running demo() {
        return java.util.Objects.requireNonNull(running);
    }

    /** Before anything of Payung's lies in the database: the first start is simply made again. */
    @Test
    @Order(5)
    void a_first_start_that_was_killed_is_made_again() throws Exception {
        var fresh = Installation.fresh(temporary.resolve("fresh"));
        var first = Running.started(fresh, Installation.freePort(), "demo", "--small");
        var begun = fresh.data().resolve("pg").resolve("PG_VERSION");
        while (!Files.exists(begun)) {
            Thread.sleep(5);
        }
        first.kill();
        first.forget();

        try (var second = fresh.demo()) {
            var head = new Browser(second.port(), "head", "payung-demo");
            assertThat(head.get("/head/campaigns").status()).isEqualTo(200);
        }
    }
}
