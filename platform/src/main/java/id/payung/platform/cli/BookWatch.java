package id.payung.platform.cli;

import id.payung.platform.database.Database;
import id.payung.platform.ledger.check.BookCheck;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Every minute, while the pages are served, a turn of the continuous check of the book, as the
 * batch role. What it finds is kept and shown; here it is said in the log as well.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(BookWatch.SETTING)
class BookWatch {

    static final String SETTING = "payung.ledger.watch";

    private static final Logger LOG = LoggerFactory.getLogger(BookWatch.class);

    private final Database database;
    private final BookCheck check;

    BookWatch(Database database, BookCheck check) {
        this.database = database;
        this.check = check;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void turn() {
        try (var batch = database.batch()) {
            var run = check.turn(batch);
            if (run.open() > 0) {
                LOG.error(
                        "ALARM: {} rows of the book are not as they should be; /audit/ledger names"
                                + " them",
                        run.open());
            }
        } catch (SQLException e) {
            LOG.error("The check of the book could not run", e);
        }
    }
}
