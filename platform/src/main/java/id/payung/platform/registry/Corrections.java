package id.payung.platform.registry;

import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Corrects what is known of workers, and keeps what stood there before. */
@Component
public class Corrections {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final Ids ids;
    private final Clock clock;

    Corrections(JdbcTemplate batches, Ids ids, Clock clock) {
        this.batches = batches;
        this.ids = ids;
        this.clock = clock;
    }

    /** What can be corrected, and where it stands. */
    public enum Field {
        ADDRESS("registry.person_detail", "address", "person"),
        EMAIL("registry.person_detail", "email", "person"),
        BANK("registry.person_detail", "bank", "person"),
        BANK_ACCOUNT("registry.person_detail", "bank_account", "person"),
        BANK_HOLDER("registry.person_detail", "bank_holder", "person"),
        PHONE("registry.person", "phone", "id"),
        LOCATION("registry.employment", "location", "membership");

        private final String table;
        private final String column;
        private final String key;

        Field(String table, String column, String key) {
            this.table = table;
            this.column = column;
            this.key = key;
        }
    }

    /** A new value of one worker; an empty cell changes nothing and is no correction. */
    public record Correction(UUID membership, UUID person, Field field, @Nullable String value) {}

    /** Writes the new values, and a line for each that differs from what stood there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(List<Correction> corrections) {
        batches.batchUpdate(
                """
                insert into registry.person_detail (person) values (?) on conflict do nothing
                """,
                corrections.stream().map(Correction::person).distinct().toList(),
                BATCH,
                (row, person) -> row.setObject(1, person));
        for (var field : Field.values()) {
            var changes = corrections.stream().filter(c -> c.field() == field).toList();
            if (!changes.isEmpty()) {
                keep(field, changes);
                write(field, changes);
            }
        }
    }

    private void keep(Field field, List<Correction> changes) {
        var by = Asking.current().user();
        var now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                """
                insert into registry.correction (id, membership, field, before, after, made_by, made_at)
                select ?, ?, ?, t.%s, ?, ?, ? from %s t where t.%s = ? and t.%s is distinct from ?
                """
                        .formatted(field.column, field.table, field.key, field.column),
                changes,
                BATCH,
                (row, change) -> {
                    row.setObject(1, ids.next());
                    row.setObject(2, change.membership());
                    row.setString(3, field.name());
                    row.setString(4, change.value());
                    row.setObject(5, by);
                    row.setObject(6, now);
                    row.setObject(7, subject(change));
                    row.setString(8, change.value());
                });
    }

    private void write(Field field, List<Correction> changes) {
        batches.batchUpdate(
                "update %s set %s = ? where %s = ?".formatted(field.table, field.column, field.key),
                changes,
                BATCH,
                (row, change) -> {
                    row.setString(1, change.value());
                    row.setObject(2, subject(change));
                });
    }

    private static UUID subject(Correction change) {
        return change.field() == Field.LOCATION ? change.membership() : change.person();
    }
}
