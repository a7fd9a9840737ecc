package id.payung.platform.ledger.returns;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The rates that were entered. Only an officer or the head may enter one. */
@Component
public class ReturnRates {

    private static final String ALL =
            """
            select first, last, declared_units, floor_units, source from ledger.return_rate order by id
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ReturnRates(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Enters a rate; it corrects what was entered before about the same days. */
    @Transactional
    public void enter(ReturnRate rate) {
        var floor = rate.floor();
        var id =
                jdbc.sql(
                                """
                                insert into ledger.return_rate
                                       (first, last, declared_units, floor_units, source, entered_by)
                                values (:first, :last, :declared, :floor, :source, :by)
                                returning id
                                """)
                        .param("first", rate.first())
                        .param("last", rate.last())
                        .param("declared", rate.declared().units())
                        .param("floor", floor == null ? null : floor.units())
                        .param("source", rate.source())
                        .param("by", Asking.current().userOrRefuse())
                        .query(Long.class)
                        .single();
        audit.did("ENTER_RATE", "return_rate", id);
    }

    /** In the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<ReturnRate> all() {
        return read(jdbc);
    }

    static List<ReturnRate> read(JdbcClient jdbc) {
        return jdbc.sql(ALL).query(ReturnRates::rate).list();
    }

    /** The last that was entered about a day. */
    static @Nullable ReturnRate on(LocalDate day, List<ReturnRate> rates) {
        return rates.reversed().stream()
                .filter(rate -> !day.isBefore(rate.first()) && !day.isAfter(rate.last()))
                .findFirst()
                .orElse(null);
    }

    private static ReturnRate rate(ResultSet row, int number) throws SQLException {
        var floor = row.getObject("floor_units", Long.class);
        return new ReturnRate(
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                new Percent(row.getLong("declared_units")),
                floor == null ? null : new Percent(floor),
                row.getString("source"));
    }
}
