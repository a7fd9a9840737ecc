package id.payung.platform.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Loads changed editions over the real one, in a transaction that is taken back. */
class PlacesLoadTest extends PlatformTest {

    private static final Edition SHIPPED = Edition.shipped();

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = superuser();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void the_same_edition_again_changes_no_row() throws Exception {
        var before = value("select sum(xmin::text::bigint) from region.village");
        load(SHIPPED);

        assertThat(value("select sum(xmin::text::bigint) from region.village")).isEqualTo(before);
    }

    @Test
    void a_changed_name_follows_and_is_found_under_its_new_name() throws Exception {
        load(changed("districts.csv", csv -> csv.replace(",Kertapati,", ",Kertapati Baru,")));

        assertThat(value("select name from region.district where code = '16.71.13'"))
                .isEqualTo("Kertapati Baru");
        assertThat(value("select search_key from region.village where code = '16.71.13.1005'"))
                .isEqualTo("karyajaya kertapatibaru kotapalembang");
    }

    @Test
    void a_code_that_vanishes_ends_on_the_day_of_the_edition_and_stays() throws Exception {
        load(villages(csv -> csv.replace("16.71.13.1005,16.71.13,Karyajaya,KELURAHAN\n", "")));

        assertThat(value("select until from region.village where code = '16.71.13.1005'"))
                .isEqualTo("2025-04-25");
        assertThat(value("select count(*) from region.village where until is null"))
                .isEqualTo("83761");

        var search =
                new VillageSearch(
                        JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        assertThat(search.everywhere("karyajaya kertapati", LocalDate.of(2025, 4, 24))).hasSize(1);
        assertThat(search.everywhere("karyajaya kertapati", LocalDate.of(2025, 4, 25))).isEmpty();

        load(SHIPPED);
        assertThat(value("select until from region.village where code = '16.71.13.1005'"))
                .as("it came back")
                .isNull();
    }

    @Test
    void what_somebody_changed_about_offices_stays() throws Exception {
        run(
                "update region.office set name = 'Kantor Cabang Palembang Utama' where code ="
                        + " 'palembang'");
        run(
                "update region.territory set valid = '[2016-01-01,2026-01-01)' where regency ="
                        + " '16.10'");
        load(SHIPPED);

        assertThat(value("select name from region.office where code = 'palembang'"))
                .isEqualTo("Kantor Cabang Palembang Utama");
        assertThat(value("select count(*) from region.territory where regency = '16.10'"))
                .isEqualTo("1");
    }

    @Test
    void a_village_without_its_district_is_refused() {
        var orphan = "99.99.99.1001,99.99.99,Tanpa Kecamatan,DESA\n";
        assertThatThrownBy(() -> load(villages(csv -> csv + orphan)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("99.99.99.1001");
    }

    @Test
    void another_heading_is_refused_before_anything_is_read() {
        assertThatThrownBy(() ->
                        load(
                                changed(
                                        "provinces.csv",
                                        csv -> csv.replace("code,name", "name,code"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("header");
    }

    @Test
    void the_checksum_follows_every_table_and_no_outline() {
        var shipped = PlacesLoad.checksum(SHIPPED);
        var tables =
                List.of(
                        "edition.properties",
                        "provinces.csv",
                        "regencies.csv",
                        "districts.csv",
                        "villages.csv.gz",
                        "former_regencies.csv",
                        "offices.csv",
                        "territories.csv");

        assertThat(tables)
                .allSatisfy(file ->
                        assertThat(PlacesLoad.checksum(raw(file, new byte[] {1})))
                                .isNotEqualTo(shipped));
        assertThat(PlacesLoad.checksum(raw("provinces.geojson", new byte[] {1})))
                .isEqualTo(shipped);
    }

    private void load(Edition edition) throws SQLException, IOException {
        new PlacesLoad(edition, connection).run();
        // What a commit would do.
        run(
                "drop table new_edition, new_province, new_regency, new_district, new_village,"
                        + " new_former_regency, new_office, new_territory, first_offices");
    }

    private static Edition changed(String file, UnaryOperator<String> change) {
        var text = new String(SHIPPED.bytes(file), StandardCharsets.UTF_8);
        var after = change.apply(text);
        assertThat(after.equals(text)).as("nothing was changed").isFalse();
        return raw(file, after.getBytes(StandardCharsets.UTF_8));
    }

    private static Edition villages(UnaryOperator<String> change) throws IOException {
        var file = "villages.csv.gz";
        var bytes = new ByteArrayOutputStream();
        try (var in = new GZIPInputStream(SHIPPED.open(file));
                var out = new GZIPOutputStream(bytes)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var after = change.apply(text);
            assertThat(after.equals(text)).as("nothing was changed").isFalse();
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return raw(file, bytes.toByteArray());
    }

    private static Edition raw(String file, byte[] content) {
        var changed = Map.of(file, content);
        return name -> {
            var bytes = changed.get(name);
            return bytes == null ? SHIPPED.open(name) : stream(bytes);
        };
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
