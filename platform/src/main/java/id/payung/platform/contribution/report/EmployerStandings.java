package id.payung.platform.contribution.report;

import id.payung.rules.money.Rupiah;
import id.payung.rules.time.DueDate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How employers stand with their months: the last one, what is overdue by age, what is missing. */
@Component
public class EmployerStandings {

    /** Months further back are no longer counted as not reported. */
    private static final int MONTHS_BACK = 24;

    private final JdbcClient jdbc;
    private final ReportStore store;

    EmployerStandings(JdbcClient jdbc, ReportStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** How long a month has been overdue; a month that has begun counts, as for the fine. */
    public enum Age {
        ONE_MONTH(1),
        TO_THREE(3),
        TO_SIX(6),
        OLDER(Integer.MAX_VALUE);

        private final int months;

        Age(int months) {
            this.months = months;
        }

        static Age of(LocalDate due, LocalDate today) {
            var whole = ChronoUnit.MONTHS.between(due, today);
            var begun = today.isAfter(due.plusMonths(whole)) ? whole + 1 : whole;
            return Arrays.stream(values())
                    .filter(age -> begun <= age.months)
                    .findFirst()
                    .orElse(OLDER);
        }
    }

    /**
     * @param last the newest month that was opened, null when none was
     * @param overdue final and unpaid after its due day, by age; ages without any are left out
     * @param missing months whose due day is over and that were never made final
     */
    public record Standing(@Nullable WageReport last, Map<Age, Rupiah> overdue, int missing) {

        static final Standing NONE = new Standing(null, Map.of(), 0);

        public Rupiah arrears() {
            return sum(overdue);
        }

        /** Nothing at all for an age is nought. */
        public Rupiah of(Age age) {
            return overdue.getOrDefault(age, Rupiah.ZERO);
        }
    }

    /** By employer, of those of these that the asker sees. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> of(Collection<UUID> employers, LocalDate today) {
        var reports =
                store.ofAll(employers).stream()
                        .collect(Collectors.groupingBy(WageReport::employer));
        var begun = begun(employers);
        var standings = new HashMap<UUID, Standing>();
        for (var employer : employers) {
            var own = reports.getOrDefault(employer, List.of());
            var missing = missing(own, begun.get(employer), today);
            standings.put(
                    employer,
                    own.isEmpty() && missing == 0
                            ? Standing.NONE
                            : new Standing(last(own), overdue(own, today), missing));
        }
        return standings;
    }

    /** What all employers whom the asker sees owe, by age. */
    @Transactional(readOnly = true)
    public Map<Age, Rupiah> overdue(LocalDate today) {
        return overdue(store.unpaid(), today);
    }

    /** The employers whom the asker sees and who owe something overdue, the most first. */
    @Transactional(readOnly = true)
    public List<UUID> late(LocalDate today, int atMost) {
        return store.unpaid().stream()
                .collect(Collectors.groupingBy(WageReport::employer))
                .entrySet()
                .stream()
                .map(entry -> Map.entry(entry.getKey(), sum(overdue(entry.getValue(), today))))
                .filter(entry -> !entry.getValue().isZero())
                .sorted(Map.Entry.<UUID, Rupiah>comparingByValue().reversed())
                .limit(atMost)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Age, Rupiah> overdue(List<WageReport> reports, LocalDate today) {
        var byAge = new EnumMap<Age, Rupiah>(Age.class);
        for (var report : reports) {
            var due = due(report.month());
            if (report.state() == WageReport.State.FINAL && today.isAfter(due)) {
                byAge.merge(Age.of(due, today), report.total(), Rupiah::plus);
            }
        }
        return byAge;
    }

    private static int missing(
            List<WageReport> reports, @Nullable LocalDate begun, LocalDate today) {
        if (begun == null) {
            return 0;
        }
        var told =
                reports.stream()
                        .filter(report -> !report.isDraft())
                        .map(WageReport::month)
                        .collect(Collectors.toSet());
        var first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        var month = YearMonth.from(begun).isAfter(first) ? YearMonth.from(begun) : first;
        var missing = 0;
        for (; today.isAfter(due(month)); month = month.plusMonths(1)) {
            missing += told.contains(month) ? 0 : 1;
        }
        return missing;
    }

    private Map<UUID, LocalDate> begun(Collection<UUID> employers) {
        var first = new HashMap<UUID, LocalDate>();
        jdbc.sql(
                        """
                        select employer, min(lower(valid)) as first
                          from registry.membership
                         where employer = any (cast(:employers as uuid[])) and segment = 'PU' group by employer
                        """)
                .param("employers", employers.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) ->
                        first.put(
                                row.getObject("employer", UUID.class),
                                row.getObject("first", LocalDate.class)))
                .list();
        return first;
    }

    private static @Nullable WageReport last(List<WageReport> reports) {
        return reports.stream().max(Comparator.comparing(WageReport::month)).orElse(null);
    }

    private static Rupiah sum(Map<Age, Rupiah> byAge) {
        return byAge.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static LocalDate due(YearMonth month) {
        return DueDate.of(month).value().day();
    }
}
