package id.payung.platform.coverage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of the people whom the asker sees, each kind of it in one statement. */
@Component
class Counts {

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The four counts of one segment in a period. */
    record OfSegment(Segment segment, long registrations, long paying, long members, long paidUp) {

        static OfSegment nobody(Segment segment) {
            return new OfSegment(segment, 0, 0, 0, 0);
        }

        public long of(Measure measure) {
            return switch (measure) {
                case REGISTRATIONS -> registrations;
                case PAYING -> paying;
                case MEMBERS -> members;
                case PAID_UP -> paidUp;
                case COST, COST_PER_REGISTRATION, COST_PER_PAYING ->
                        throw new IllegalArgumentException(measure + " counts no people");
            };
        }
    }

    /** Members of one segment in one place on the last day of a period. */
    record OfPlace(String code, long members, long paidUp) {}

    /** All four segments, also those without anybody. */
    @Transactional(readOnly = true)
    List<OfSegment> bySegment(Period period) {
        var columns = new ArrayList<String>();
        for (var measure : Measure.OF_PEOPLE) {
            columns.add("count(*) filter (where %s) as %s".formatted(measure.condition(), measure));
        }
        var sql =
                Sql.FIRST_PAID
                        + "select m.segment, "
                        + String.join(", ", columns)
                        + "\n"
                        + Sql.MEMBERSHIPS
                        + "group by m.segment";
        Map<Segment, OfSegment> found = new EnumMap<>(Segment.class);
        jdbc.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .query(Counts::ofSegment)
                .list()
                .forEach(one -> found.put(one.segment(), one));
        return Arrays.stream(Segment.values())
                .map(segment -> found.getOrDefault(segment, OfSegment.nobody(segment)))
                .toList();
    }

    /**
     * Members of a segment by the first letters of their village's code: five of them make a
     * regency, eight a district. Whoever has no place on record is under "".
     */
    @Transactional(readOnly = true)
    List<OfPlace> byPlace(Period period, Segment segment, int codeLength) {
        return jdbc.sql(
                        """
                        select left(coalesce(p.village, ''), :length) as code, count(*) as members,
                               count(*) filter (where %s) as paid_up
                          from registry.membership m join registry.person p on p.id = m.person
                         where m.segment = :segment and %s
                         group by 1
                        """
                                .formatted(
                                        Measure.PAID_UP.condition(), Measure.MEMBERS.condition()))
                .param("to", period.to())
                .param("segment", segment.name())
                .param("length", codeLength)
                .query(OfPlace.class)
                .list();
    }

    private static OfSegment ofSegment(ResultSet row, int number) throws SQLException {
        return new OfSegment(
                Segment.valueOf(row.getString("segment")),
                row.getLong(Measure.REGISTRATIONS.name()),
                row.getLong(Measure.PAYING.name()),
                row.getLong(Measure.MEMBERS.name()),
                row.getLong(Measure.PAID_UP.name()));
    }
}
