package id.payung.platform.region;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

class RegionPagesTest extends BrowserTest {

    @Autowired private Users users;

    @Test
    void from_the_country_down_to_the_villages() {
        var page = loggedIn(DESK, Role.OFFICER);
        page.navigate(url("/region"));
        assertThat(page.locator("h1")).hasText("Wilayah Indonesia");
        assertThat(page.locator(".region-figures dd"))
                .containsText(new String[] {"38", "416", "98", "7.285", "83.762"});
        look(page, "region-country-desk");

        link(page, "Sumatera Selatan");
        assertThat(page.locator("h1")).hasText("Provinsi Sumatera Selatan");
        assertThat(page.locator("tr[id='16.71']")).containsText("Kantor Cabang Palembang");
        assertThat(page.locator("tr[id='16.07']")).containsText("Kantor Cabang Perintis Banyuasin");
        look(page, "region-province-desk");

        link(page, "Kota Palembang");
        assertThat(page.locator("main")).containsText("1.801.367");
        look(page, "region-regency-desk");

        link(page, "Kertapati");
        assertThat(page.locator("h1")).hasText("Kecamatan Kertapati");
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(page.locator("main")).containsText("Kantor Cabang Palembang");
        look(page, "region-district-desk");
    }

    @Test
    void on_a_phone_and_in_english() {
        var page = loggedIn(PHONE, Role.AGENT);
        page.navigate(url("/region?lang=en"));
        assertThat(page.locator("h1")).hasText("Places of Indonesia");
        look(page, "region-country-phone");
        page.navigate(url("/region/16"));
        assertThat(page.locator("h1")).hasText("Province of Sumatera Selatan");
        look(page, "region-province-phone");
        page.navigate(url("/region/16.71"));
        look(page, "region-regency-phone");
    }

    @Test
    void in_the_dark() {
        var page = loggedIn(DESK, Role.HEAD);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        page.navigate(url("/region/16"));
        look(page, "region-province-dark");
    }

    @Test
    void a_place_of_the_map_is_a_way_to_it() {
        var page = loggedIn(DESK, Role.OFFICER);
        page.navigate(url("/region/16"));
        page.locator(".region-map a[href='/region/16.02'] path").click();
        assertThat(page.locator("h1")).hasText("Kabupaten Ogan Komering Ilir");
    }

    @Test
    void a_village_is_found_by_name_and_shown_where_it_lies() {
        var page = loggedIn(PHONE, Role.AGENT);
        page.navigate(url("/region"));
        page.keyboard().press("/");
        page.keyboard().type("karya jaya kertapati");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("karya jaya kertapati");
        look(page, "region-search-phone");
        link(page, "Karyajaya, Kertapati, Kota Palembang");
        assertThat(page.locator("h1")).hasText("Kecamatan Kertapati");
        assertThat(page.locator("tr[id='16.71.13.1005']")).containsText("Karyajaya");

        page.navigate(url("/region?q=xyzxyz"));
        assertThat(page.locator("[role=status]")).containsText("Mungkin");
        look(page, "region-search-nothing");
    }

    @ParameterizedTest
    @CsvSource({"/region/99", "/region/16.99", "/region/map/province/99.geojson"})
    void a_place_that_is_not_there_is_a_404(String path) {
        assertThat(get(loggedIn(DESK, Role.OFFICER), path).status()).isEqualTo(404);
    }

    /** Counts of the decree; the districts of Palembang by its own list. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /region/map/national.geojson,      38, 11
                    /region/map/province/16.geojson,   17, 16.01
                    /region/map/province/32.geojson,   27, 32.01
                    /region/map/regency/16.71.geojson, 18, 16.71.01
                    """)
    void outlines_come_compressed_and_are_kept(String path, int places, String first) {
        var page = loggedIn(DESK, Role.OFFICER);
        var answer = get(page, path);
        var features = JsonMapper.shared().readTree(answer.body()).get("features");

        assertThat(answer.headers().get("content-type")).isEqualTo("application/geo+json");
        assertThat(answer.headers().get("content-encoding")).isEqualTo("gzip");
        assertThat(features.size()).isEqualTo(places);
        assertThat(features.get(0).get("properties").get("kode").asString()).isEqualTo(first);
        assertThat(features.get(0).get("properties").get("nama").asString()).isNotBlank();

        var again =
                page.request()
                        .get(
                                url(path),
                                RequestOptions.create()
                                        .setHeader("If-None-Match", answer.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void nobody_is_asked_to_log_in_first() {
        assertThat(get(visitor(DESK), "/region").url()).endsWith("/login");
    }

    /** The agent of Palembang first sees what Palembang is in charge of. */
    @Test
    void the_form_is_offered_villages_of_the_own_territory() {
        var page = loggedIn(PHONE, Role.AGENT);
        var own = get(page, "/region/villages?q=betung");
        var all = get(page, "/region/villages?q=betung&everywhere=true");

        assertThat(own.text()).contains("\"16.").doesNotContain("\"16.07.").doesNotContain("\"11.");
        assertThat(all.text()).hasSizeGreaterThan(own.text().length());
        assertThat(get(page, "/region/villages?q=b").text()).isEqualTo("[]");
    }

    @Test
    void htmx_gets_options() {
        var page = loggedIn(PHONE, Role.AGENT);
        var options = options(page, "karyajaya");
        assertThat(options)
                .contains("Pilih satu dari")
                .contains(
                        "<option value=\"16.71.13.1005\">Karyajaya, Kertapati, Kota"
                                + " Palembang</option>")
                .doesNotContain("<html");
        assertThat(options(page, "k")).contains("dua huruf");
        assertThat(options(page, "xyzxyz")).contains("Mungkin");
        assertThat(options(page, "<b>")).doesNotContain("<b>");
    }

    private String options(Page page, String typed) {
        return page.request()
                .get(
                        url("/region/villages"),
                        RequestOptions.create()
                                .setQueryParam("q", typed)
                                .setHeader("HX-Request", "true")
                                .setHeader("Accept", "*/*"))
                .text();
    }

    private APIResponse get(Page page, String path) {
        return page.request().get(url(path));
    }

    private static void link(Page page, String text) {
        page.locator("main a:text-is('" + text + "')").first().click();
    }

    private Page loggedIn(int width, Role role) {
        var somebody = somebody(role, PALEMBANG);
        as(
                Asker.machine("test", Role.ADMIN, PALEMBANG),
                () -> users.add(somebody, "Rini", "a-long-password"));
        return loggedIn(width, somebody.username(), "a-long-password");
    }
}
