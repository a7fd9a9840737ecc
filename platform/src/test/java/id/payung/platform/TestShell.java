package id.payung.platform;

import id.payung.platform.access.Keyring;
import id.payung.platform.access.Vault;
import id.payung.platform.cli.branch.PastClock;
import id.payung.platform.database.DataFolder;
import id.payung.platform.database.Database;
import id.payung.platform.database.Databases;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;

/** What {@code payung serve} lends to the application, for tests: one database for all of them. */
@TestConfiguration(proxyBeanMethods = false)
public class TestShell {

    private static final DataFolder FOLDER = temporaryFolder();
    private static final Database DATABASE = start();

    static Database database() {
        return DATABASE;
    }

    static String superuserPassword() {
        var kept = new Properties();
        try (var in = Files.newInputStream(FOLDER.root().resolve("passwords.properties"))) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.getProperty("superuser");
    }

    private static DataFolder temporaryFolder() {
        try {
            return DataFolder.at(Files.createTempDirectory("payung-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database start() {
        var database = Databases.own(FOLDER);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
        return database;
    }

    private static void stop(Database database) {
        database.close();
        try (var tree = Files.walk(FOLDER.root())) {
            tree.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean(destroyMethod = "")
    Database testDatabase() {
        return DATABASE;
    }

    @Bean
    DataFolder testFolder() {
        return FOLDER;
    }

    @Bean
    Vault vault() {
        return new Vault(Keyring.made(), 1);
    }

    @Bean
    @Primary
    Clock pastClock(MovableClock clock) {
        return new PastClock(clock);
    }

    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** A clock that stands at 23 November 2026, 10.00 WIB, and goes on as tests tell it. */
    public static final class MovableClock extends Clock {

        private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
        private static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

        private volatile Instant now = START;

        public synchronized void advance(Duration by) {
            now = now.plus(by);
        }

        public void reset() {
            now = START;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
