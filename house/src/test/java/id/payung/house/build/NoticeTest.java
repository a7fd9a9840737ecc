package id.payung.house.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.house.Finding;
import id.payung.house.Repository;
import id.payung.house.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What comes from others is named with its source and its licence. */
class NoticeTest {
    private static final String REGIONS = "platform/src/main/resources/region/provinces.csv";

    @Test
    void every_data_file_is_named() {
        var here = Repository.here();
        var findings = Notice.check(here.read("NOTICE"), here.files(Notice::isData)).toList();

        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }

    @Test
    void a_file_without_a_source_is_refused() {
        var notice = new Source("NOTICE", "Payung\n");

        assertThat(Notice.check(notice, List.of(REGIONS)))
                .extracting(Finding::what)
                .containsExactly(REGIONS + " is not named with its source.");
    }

    @Test
    void a_source_without_its_file_is_refused() {
        var notice = new Source("NOTICE", "Payung\n\n* " + REGIONS + ": regions.\n");

        assertThat(Notice.check(notice, List.of())).extracting(Finding::line).containsExactly(3);
    }

    @Test
    void a_star_names_the_files_of_one_folder() {
        var notice = new Source("NOTICE", "platform/src/main/resources/region/*.csv");
        var deeper = "platform/src/main/resources/region/old/provinces.csv";

        assertThat(Notice.check(notice, List.of(REGIONS, deeper)))
                .extracting(Finding::what)
                .containsExactly(deeper + " is not named with its source.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    platform/src/main/resources/region/provinces.csv        | true
                    platform/src/main/resources/region/villages.csv.gz      | true
                    platform/src/main/resources/static/coverage/map.geojson | true
                    rules/src/main/resources/id/payung/rules/law/iuran.csv  | true
                    platform/src/main/resources/db/columns.csv              | false
                    platform/src/main/resources/application.yaml            | false
                    platform/src/main/resources/messages/region.properties  | false
                    platform/src/test/resources/region/provinces.csv        | false
                    """)
    void data_is_what_others_made(String path, boolean data) {
        assertThat(Notice.isData(path)).isEqualTo(data);
    }
}
