package id.payung.platform.region;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

/** What lies directly below a place, with counts and the offices in charge, for the pages. */
@Component
class Browse {

    private static final String BELOW =
            """
            with place as (%s),
            regencies as (
                select left(code, :length) as place,
                       count(*) filter (where type = 'KABUPATEN') as regencies,
                       count(*) filter (where type = 'KOTA') as cities
                  from region.regency
                 where code like :within and coalesce(until > :day, true) group by 1),
            districts as (
                select left(code, :length) as place, count(*) as n from region.district
                 where code like :within and coalesce(until > :day, true) group by 1),
            villages as (
                select left(code, :length) as place, count(*) as n from region.village
                 where code like :within and coalesce(until > :day, true) group by 1),
            offices as (
                select p.code as place, string_agg(distinct o.name, ', ' order by o.name) as names
                  from place p
                  join region.territory t
                    on left(t.regency, least(:length, 5)) = left(p.code, 5)
                   and t.valid @> :day::date
                  join region.office o on o.code = t.office
                 group by 1)
            select p.code, p.name, p.type, p.population, coalesce(r.regencies, 0) as regencies,
                   coalesce(r.cities, 0) as cities, coalesce(d.n, 0) as districts,
                   coalesce(v.n, 0) as villages, o.names as offices
              from place p
              left join regencies r on r.place = p.code
              left join districts d on d.place = p.code
              left join villages v on v.place = p.code
              left join offices o on o.place = p.code
             order by p.code
            """;

    private final JdbcClient jdbc;

    Browse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param population all ages; null below the regency
     * @param type DESA or KELURAHAN; null above the village
     * @param offices names of the offices in charge of it or of parts of it; null when none is
     */
    record Row(
            String code,
            String name,
            @Nullable String type,
            @Nullable Long population,
            long regencies,
            long cities,
            long districts,
            long villages,
            @Nullable String offices) {}

    /** The places of {@code level} within {@code code}; the whole country is "". */
    @Transactional(readOnly = true)
    List<Row> below(String code, Level level, LocalDate day) {
        return jdbc.sql(BELOW.formatted(places(level)))
                .param("length", level.codeLength())
                .param("within", code + "%")
                .param("day", day)
                .query(Row.class)
                .list();
    }

    private static String places(Level level) {
        var columns =
                switch (level) {
                    case PROVINCE -> "null::text as type, population from region.province";
                    case REGENCY -> "null::text as type, population from region.regency";
                    case DISTRICT ->
                            "null::text as type, null::bigint as population from region.district";
                    case VILLAGE -> "type, null::bigint as population from region.village";
                };
        return "select code, name, %s where code like :within and coalesce(until > :day, true)"
                .formatted(columns);
    }
}
