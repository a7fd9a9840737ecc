package id.payung.platform.coverage;

import id.payung.platform.coverage.figure.CoverageRatio;
import id.payung.platform.coverage.figure.CoverageRatio.Part;
import id.payung.platform.coverage.figure.Kind;
import id.payung.platform.coverage.figure.What;
import id.payung.platform.coverage.figure.When;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * The workers of single places, as quoted figures give them: what members may be divided by. The
 * population of all ages is none of them, and neither is a number of another region.
 */
@Component
class Denominators {

    private final JdbcClient jdbc;

    Denominators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Members of a segment in a place on a day. */
    record Members(String place, Segment segment, long number, LocalDate day) {

        private Part part() {
            var month = YearMonth.from(day);
            return new Part(
                    segment.name(),
                    BigDecimal.valueOf(number),
                    What.PARTICIPANTS,
                    Kind.STOCK,
                    segment.name(),
                    place,
                    new When(day.toString(), month, month),
                    "Payung");
        }
    }

    /** What is quoted of single places within a province, the latest first. */
    @Transactional(readOnly = true)
    List<Part> within(String province) {
        return jdbc.sql(
                        """
                        select measure, value, counts, kind, segment, regions, said_when, first_month,
                               last_month, document || ' ' || figure as source
                          from coverage.current_figure
                         where regions ~ ('^' || :province || '\\.\\d{2}$') and value > 0
                           and counts in ('LABOUR_FORCE', 'EMPLOYED', 'FORMAL', 'INFORMAL', 'WORKERS')
                         order by last_month desc nulls last, document, line
                        """)
                .param("province", province)
                .query(Denominators::part)
                .list();
    }

    /**
     * Members by the workers of their place: a ratio where two parts belong together, the refusal
     * of the likeliest pair where none do, null where nothing is quoted of the place.
     */
    static @Nullable CoverageRatio coverage(Members members, List<Part> quoted) {
        return quoted.stream()
                .filter(base -> base.regions().equals(members.place()))
                .map(base -> CoverageRatio.of(members.part(), base))
                .min(Comparator.comparingInt(Denominators::unlikely))
                .orElse(null);
    }

    /** A ratio before a refusal, and the segment's own sector before all workers. */
    private static int unlikely(CoverageRatio ratio) {
        var counts = ratio.base().counts();
        var ofAll = counts == What.FORMAL || counts == What.INFORMAL ? 0 : 1;
        return switch (ratio) {
            case CoverageRatio.Ratio _ -> ofAll;
            case CoverageRatio.Refused _ -> 2 + ofAll;
        };
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getString("measure"),
                row.getBigDecimal("value"),
                What.valueOf(row.getString("counts")),
                Kind.valueOf(row.getString("kind")),
                row.getString("segment"),
                row.getString("regions"),
                new When(
                        row.getString("said_when"),
                        month(row, "first_month"),
                        month(row, "last_month")),
                row.getString("source"));
    }

    private static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }
}
