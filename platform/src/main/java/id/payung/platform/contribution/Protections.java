package id.payung.platform.contribution;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** Tells who is protected on which day. */
@Component
public class Protections {

    private final JdbcClient jdbc;

    Protections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The protection of a membership that the asker sees; NotYet when it sees none. */
    @Transactional(readOnly = true)
    public Protection on(LocalDate day, UUID membership) {
        return jdbc.sql(
                        """
                        select lower(valid) as since, upper(valid) - 1 as until
                          from registry.membership where id = :membership and segment = 'PU'
                        """)
                .param("membership", membership)
                .query((row, _) ->
                        Protection.ofWork(
                                day,
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class)))
                .optional()
                .orElseGet(() -> byPayment(day, membership));
    }

    private Protection byPayment(LocalDate day, UUID membership) {
        return jdbc.sql("select * from contribution.protection(:membership, :day)")
                .param("membership", membership)
                .param("day", day)
                .query((row, _) ->
                        Protection.on(
                                day,
                                row.getObject("until", LocalDate.class),
                                row.getInt("grace_days"),
                                row.getBoolean("paid_that_day")))
                .optional()
                .orElseGet(Protection.NotYet::new);
    }
}
