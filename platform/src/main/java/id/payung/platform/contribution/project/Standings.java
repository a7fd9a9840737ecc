package id.payung.platform.contribution.project;

import id.payung.platform.registry.Project;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Puts beside projects how they stand, in one question for all of them. */
@Component("projectStandings")
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Standing> of(List<Project> projects) {
        var rows = new HashMap<UUID, Standing>();
        var byId = new HashMap<UUID, Project>();
        projects.forEach(project -> byId.put(project.id(), project));
        jdbc.sql(
                        """
                        select p.id,
                               coalesce(sum(b.jkk_sen + b.jkm_sen) filter (where b.settled_on is not null), 0)::bigint
                                   as paid,
                               coalesce(sum(b.jkk_sen + b.jkm_sen) filter (where b.settled_on is null), 0)::bigint
                                   as open,
                               min(b.payable_until) filter (where b.settled_on is null) as until,
                               max(a.month) filter (where b.settled_on is not null) as month,
                               exists (select from contribution.project_certificate c where c.project = p.id)
                                   as certified
                          from unnest(cast(:ids as uuid[])) as p (id)
                          left join contribution.project_bill b on b.project = p.id and b.cancelled_at is null
                          left join contribution.project_assessment a on a.id = b.assessment
                         group by p.id
                        """)
                .param("ids", byId.keySet().stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var month = row.getObject("month", LocalDate.class);
                    return rows.put(
                            id,
                            new Standing(
                                    java.util.Objects.requireNonNull(byId.get(id)),
                                    Rupiah.ofSen(row.getLong("paid")),
                                    Rupiah.ofSen(row.getLong("open")),
                                    row.getObject("until", LocalDate.class),
                                    row.getBoolean("certified"),
                                    month == null ? null : YearMonth.from(month)));
                })
                .list();
        return projects.stream()
                .map(project -> java.util.Objects.requireNonNull(rows.get(project.id())))
                .toList();
    }
}
