package id.payung.platform.region;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Brings the tables up to an edition: new codes are added, changed ones follow, and a code that the
 * edition no longer holds ends on its day, since people may point to it.
 */
final class PlacesLoad {

    private static final String STAGING =
            """
            create temporary table new_province (code text, name text, area_km2 numeric, population_male bigint,
                population_female bigint, population_total bigint, lat numeric, lng numeric) on commit drop;
            create temporary table new_regency (code text, province_code text, name text, type text,
                area_km2 numeric, population_male bigint, population_female bigint, population_total bigint,
                lat numeric, lng numeric) on commit drop;
            create temporary table new_district (code text, regency_code text, name text, lat numeric,
                lng numeric) on commit drop;
            create temporary table new_village (code text, district_code text, name text, type text) on commit drop;
            create temporary table new_former_regency (code text, became text) on commit drop;
            create temporary table new_office (code text, name text, kind text, parent text, opened daterange)
                on commit drop;
            create temporary table new_territory (office text, regency text, valid daterange) on commit drop;
            """;

    private static final String PROVINCES =
            """
            insert into region.province as old (code, name, area_km2, population, population_on)
            select code, btrim(name), area_km2, population_total, ? from new_province
            on conflict (code) do update
               set name = excluded.name, area_km2 = excluded.area_km2, population = excluded.population,
                   population_on = excluded.population_on, until = null
             where (old.name, old.area_km2, old.population, old.population_on, old.until) is distinct from
                   (excluded.name, excluded.area_km2, excluded.population, excluded.population_on, null)
            """;

    private static final String REGENCIES =
            """
            insert into region.regency as old (code, province, name, type, area_km2, population, population_on)
            select code, province_code, btrim(name), type, area_km2, population_total, ? from new_regency
            on conflict (code) do update
               set name = excluded.name, type = excluded.type, area_km2 = excluded.area_km2,
                   population = excluded.population, population_on = excluded.population_on, until = null
             where (old.name, old.type, old.area_km2, old.population, old.population_on, old.until)
                   is distinct from (excluded.name, excluded.type, excluded.area_km2, excluded.population,
                   excluded.population_on, null)
            """;

    private static final String DISTRICTS =
            """
            insert into region.district as old (code, regency, name)
            select code, regency_code, btrim(name) from new_district
            on conflict (code) do update set name = excluded.name, until = null
             where (old.name, old.until) is distinct from (excluded.name, null)
            """;

    private static final String VILLAGES =
            """
            with keys as materialized (
                select d.code, regexp_replace(lower(d.name), '[^a-z0-9]', '', 'g') || ' ' ||
                       regexp_replace(lower(r.name), '[^a-z0-9]', '', 'g') as key
                  from region.district d join region.regency r on r.code = d.regency)
            insert into region.village as old (code, district, name, type, search_key)
            select v.code, v.district_code, btrim(v.name), v.type,
                   regexp_replace(lower(v.name), '[^a-z0-9]', '', 'g') || ' ' || keys.key
              from new_village v left join keys on keys.code = v.district_code
            on conflict (code) do update
               set name = excluded.name, type = excluded.type, search_key = excluded.search_key, until = null
             where (old.name, old.type, old.search_key, old.until) is distinct from
                   (excluded.name, excluded.type, excluded.search_key, null)
            """;

    private static final String REST =
            """
            insert into region.former_regency select code, became from new_former_regency
            on conflict (code) do update set became = excluded.became;
            create temporary table first_offices on commit drop as
                select not exists (select from region.office) as yes;
            insert into region.office (code, name, kind, parent, opened)
            select code, name, kind, parent, opened from new_office where (select yes from first_offices);
            insert into region.territory (office, regency, valid)
            select office, regency, valid from new_territory where (select yes from first_offices);
            create index if not exists village_search on region.village using gin (search_key gin_trgm_ops);
            analyze region.province, region.regency, region.district, region.village;
            """;

    private final Edition edition;
    private final Connection connection;

    PlacesLoad(Edition edition, Connection connection) {
        this.edition = edition;
        this.connection = connection;
    }

    /** In the transaction of the caller. */
    void run() throws SQLException, IOException {
        execute(STAGING);
        copy("new_province", edition.open("provinces.csv"));
        copy("new_regency", edition.open("regencies.csv"));
        copy("new_district", edition.open("districts.csv"));
        copy("new_village", new GZIPInputStream(edition.open("villages.csv.gz")));
        copy("new_former_regency", edition.open("former_regencies.csv"));
        copy("new_office", edition.open("offices.csv"));
        copy("new_territory", edition.open("territories.csv"));
        execute("analyze new_province, new_regency, new_district, new_village");
        update(PROVINCES, edition.populationOn());
        update(REGENCIES, edition.populationOn());
        execute(DISTRICTS);
        execute(VILLAGES);
        for (var table : List.of("village", "district", "regency", "province")) {
            update(ended(table), edition.inForce());
        }
        execute(REST);
    }

    private static String ended(String table) {
        return """
        update region.%1$s set until = ?
         where until is null and code not in (select code from new_%1$s)
        """
                .formatted(table);
    }

    private void copy(String table, InputStream csv) throws SQLException, IOException {
        try (csv) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format csv, header match)", csv);
        }
    }

    private void update(String sql, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
