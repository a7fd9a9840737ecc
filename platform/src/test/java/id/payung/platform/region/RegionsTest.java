package id.payung.platform.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

class RegionsTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Regions regions;
    @Autowired private Shapes shapes;

    /** The totals that the decree's own table gives. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    province,    38
                    regency,    514
                    district,  7285
                    village,  83762
                    """)
    void every_place_of_the_country_is_there(String table, long places) {
        assertThat(count("region." + table + " where until is null")).isEqualTo(places);
    }

    /** The decree's table, by province: regencies, cities, districts, kelurahan, desa. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    11, 18, 5, 290,   0, 6500
                    16, 13, 4, 241, 403, 2856
                    31,  1, 5,  44, 267,    0
                    35, 29, 9, 666, 773, 7721
                    96,  5, 1, 132,  74,  939
                    """)
    void a_province_has_what_the_decree_counts(
            String province, long regencies, long cities, long districts, long urban, long rural) {
        var within = " and code like '" + province + ".%'";

        assertThat(
                        List.of(
                                count("region.regency where type = 'KABUPATEN'" + within),
                                count("region.regency where type = 'KOTA'" + within),
                                count("region.district where true" + within),
                                count("region.village where type = 'KELURAHAN'" + within),
                                count("region.village where type = 'DESA'" + within)))
                .containsExactly(regencies, cities, districts, urban, rural);
    }

    @Test
    void names_carry_no_space_at_their_ends() {
        assertThat(count("region.village where name <> btrim(name) or name = ''")).isZero();
        assertThat(count("region.regency where name <> btrim(name) or name = ''")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    16            | PROVINCE | Sumatera Selatan
                    16.71         | REGENCY  | Kota Palembang, Sumatera Selatan
                    16.71.13      | DISTRICT | Kertapati, Kota Palembang
                    16.71.13.1005 | VILLAGE  | Karyajaya, Kertapati, Kota Palembang
                    """)
    void a_place_knows_its_level_and_its_path(String code, Level level, String path) {
        var place = regions.find(code).orElseThrow();

        assertThat(place.level()).isEqualTo(level);
        assertThat(place.path()).isEqualTo(path);
        assertThat(place.inForceOn(TODAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"99", "16.99", "16.71.13.9999", "1671", "''", "x", "16.71.13.1005.1"})
    void what_is_no_code_finds_nothing(String code) {
        assertThat(regions.find(code)).isEmpty();
    }

    @Test
    void people_are_a_figure_with_its_day() {
        assertThat(regions.population("16.71"))
                .contains(new Population("16.71", 1_801_367, LocalDate.of(2024, 12, 31)));
        assertThat(regions.population("16.71.13")).isEmpty();
    }

    /** The paper's method names four, its table 4 adds Banyuasin under an office of its own. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    16.71.13.1005, 2016-01-01, palembang
                    16.71.13.1005, 2015-12-31, -
                    16.06,         2026-11-23, palembang
                    16.10,         2026-11-23, palembang
                    16.02,         2026-11-23, palembang
                    16.07,         2026-11-23, banyuasin
                    16.03,         2026-11-23, -
                    32.04,         2026-11-23, -
                    16,            2026-11-23, -
                    """)
    void the_office_in_charge_depends_on_the_regency_and_the_day(
            String code, LocalDate day, String office) {
        assertThat(regions.officeOf(code, day).map(Office::code).orElse(null)).isEqualTo(office);
    }

    @Test
    void offices_know_their_parent_and_their_territory() {
        assertThat(regions.offices(TODAY))
                .extracting(Office::code, Office::kind, Office::parent)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("palembang", Office.Kind.BRANCH, null),
                        org.assertj.core.groups.Tuple.tuple(
                                "banyuasin", Office.Kind.PIONEER, "palembang"));
        assertThat(regions.territory(PALEMBANG, TODAY))
                .extracting(Place::name)
                .containsExactly(
                        "Kabupaten Ogan Komering Ilir",
                        "Kabupaten Musi Banyuasin",
                        "Kabupaten Ogan Ilir",
                        "Kota Palembang");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # a district of today, one of Papua before 2022, none at all
                    167113, KNOWN
                    927101, KNOWN
                    910101, KNOWN
                    167199, UNKNOWN
                    000000, UNKNOWN
                    999999, UNKNOWN
                    """)
    void a_nik_begins_with_a_district(String digits, NikRegion answer) {
        assertThat(regions.nikRegion(digits)).isEqualTo(answer);
    }

    @Test
    void a_whole_nik_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> regions.nikRegion("1671134101900001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 characters")
                .hasMessageNotContaining("1671134101900001");
    }

    @Test
    void two_offices_are_never_in_charge_of_one_regency_on_one_day() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute(
                                    "insert into region.territory values ('banyuasin',"
                                            + " '16.71', '[2030-01-01,2030-02-01)')"))
                    .hasMessageContaining("territory_pkey");
            assertThatThrownBy(() ->
                            statement.execute(
                                    "insert into region.territory values ('banyuasin',"
                                            + " '16.03', '[2010-01-01,2030-02-01)')"))
                    .as("before the office opened")
                    .hasMessageContaining("foreign key");
        }
    }

    @Test
    void the_application_reads_places_and_changes_none() {
        var statements =
                List.of(
                        "update region.village set name = 'x' where code = '16.71.13.1005'",
                        "delete from region.district where code = '16.71.13'",
                        "insert into region.former_regency values ('99.99', '16.71')",
                        "update region.office set name = 'x'");

        assertThat(statements)
                .allSatisfy(sql ->
                        assertThatThrownBy(() -> jdbc.sql(sql).update())
                                .hasStackTraceContaining("permission denied"));
    }

    /** As people type: any order, any case, with or without the spaces of the official list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karya Jaya kertapati | 16.71.13.1005
                    KERTAPATI karya      | 16.71.13.1005
                    palembang, karyajaya | 16.71.13.1005
                    """)
    void a_village_is_found_as_people_type_it(String typed, String code) {
        assertThat(regions.searchVillages(typed, PALEMBANG, TODAY))
                .extracting(FoundVillage::code)
                .containsExactly(code);
    }

    /** Numbers are letters in the official list, and digits on every signpost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15 ilir            | Lima-belas Ilir
                    ilir 15            | Lima-belas Ilir
                    lima belas ilir    | Lima-belas Ilir
                    5 ilir             | Lima Ilir
                    10 ilir            | Sepuluh Ilir
                    11 ulu             | Sebelas Ulu
                    9/10 ulu           | Sembilan Sepuluh Ulu
                    29 ilir            | Dua-puluh-sembilan Ilir
                    30 Ilir            | Tiga-puluh Ilir
                    26 ilir 1          | Dua-puluh-enam Ilir Satu
                    20 ilir 3 kemuning |
                    """)
    void a_number_is_found_in_digits(String typed, String name) {
        var found = regions.searchVillages(typed, PALEMBANG, TODAY);

        assertThat(found.stream().map(FoundVillage::name).limit(1).toList())
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    @Test
    void a_number_in_a_name_is_found_as_well() {
        assertThat(regions.searchVillages("musara 58", TODAY))
                .extracting(FoundVillage::name)
                .containsExactly("Musara 58");
    }

    /** The district is called Plaju, too, so its other villages come after those of that name. */
    @Test
    void names_that_begin_so_come_first() {
        assertThat(regions.searchVillages("plaju", PALEMBANG, TODAY))
                .extracting(FoundVillage::name)
                .containsExactly(
                        "Plaju Darat",
                        "Plaju Ilir",
                        "Plaju Ulu",
                        "Baguskuning",
                        "Komperta",
                        "Talangbubuk",
                        "Talangputri");
    }

    @Test
    void twenty_at_most_are_found() {
        assertThat(regions.searchVillages("su", TODAY)).hasSize(20);
    }

    @Test
    void the_search_of_an_office_ends_at_its_territory() {
        assertThat(regions.searchVillages("karyajaya kertapati", BANYUASIN, TODAY)).isEmpty();
        assertThat(regions.searchVillages("karyajaya", PALEMBANG, LocalDate.of(2015, 12, 31)))
                .as("before anybody was in charge")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "k", "' . '", "%", "__", "%%%"})
    void too_little_finds_nothing(String typed) {
        assertThat(regions.searchVillages(typed, TODAY)).isEmpty();
    }

    /** Names on maps and names in tables must not tell two stories. */
    @Test
    void every_outline_is_a_place_of_that_name() {
        var provinces = shapes.below("");
        var regencies = provinces.stream().flatMap(p -> shapes.below(p.code()).stream()).toList();
        var districts = regencies.stream().flatMap(r -> shapes.below(r.code()).stream()).toList();

        assertThat(provinces).hasSize(38);
        assertThat(regencies).hasSize(514);
        assertThat(districts).hasSize(241);
        assertThat(
                        java.util.stream.Stream.of(provinces, regencies, districts)
                                .flatMap(List::stream))
                .allSatisfy(shape -> {
                    assertThat(regions.find(shape.code()).map(Place::name))
                            .contains(shape.name().strip());
                    assertThat(shape.polygons()).isNotEmpty();
                });
    }

    /** The town hall of Palembang lies at 2.99 S, 104.76 E, and so inside its outline's frame. */
    @Test
    void outlines_lie_where_the_places_lie() {
        var points =
                shapes.below("16").stream()
                        .filter(shape -> shape.code().equals("16.71"))
                        .flatMap(shape -> shape.polygons().stream())
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .toList();

        assertThat(points.stream().mapToDouble(Shape.Point::east).min().orElseThrow())
                .isBetween(104.5, 104.76);
        assertThat(points.stream().mapToDouble(Shape.Point::north).max().orElseThrow())
                .isBetween(-2.99, -2.8);
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
