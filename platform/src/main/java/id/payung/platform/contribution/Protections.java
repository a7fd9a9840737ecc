package id.payung.platform.contribution;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
                        with paid as (
                            -- The unbroken run of paid months that reaches the day, or the last one before it.
                            select month,
                                   month - (row_number() over (order by month)) * interval '1 month' as run
                              from (select distinct month from contribution.line
                                     where membership = :membership) as months),
                        runs as (
                            select min(month)::date as first_month,
                                   (max(month) + interval '1 month' - interval '1 day')::date as until
                              from paid group by run)
                        select r.until, g.days, r.until >= :day as paid_that_day
                          from runs r
                          join contribution.grace g on g.valid @> r.until
                         where r.first_month <= :day
                         order by r.until desc
                         limit 1
                        """)
                .param("membership", membership)
                .param("day", day)
                .query(
                        (row, _) ->
                                Protection.on(
                                        day,
                                        row.getObject("until", LocalDate.class),
                                        row.getInt("days"),
                                        row.getBoolean("paid_that_day")))
                .optional()
                .orElseGet(Protection.NotYet::new);
    }
}
