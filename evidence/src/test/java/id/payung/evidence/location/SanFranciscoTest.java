package id.payung.evidence.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Table;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * 205 census tracts and 16 candidate stores, against the results of spopt (see the README here).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SanFranciscoTest {
    private Travel travel = new Travel(List.of("x"), List.of("y"), new double[1], new double[1][1]);

    @BeforeAll
    void read() {
        try (var text =
                new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream("san_francisco.csv")),
                        StandardCharsets.UTF_8)) {
            var table = Table.parse("san_francisco.csv", text);
            travel =
                    LongTable.read(
                            table,
                            new LongTable.Columns("name", "DestinationName", "distance", "demand"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5731159103.6753",
        "2, 4009098972.1349",
        "4, 2848268129.7145",
        "8, 2054687610.6382",
        "16, 1708694838.5524"
    })
    void the_nearest_stores(int stores, double published) {
        var found = SiteSelection.nearest(travel, Ask.more(stores));

        assertThat(found.value()).isCloseTo(published, within(1e-3));
        assertThat(found.proven()).isTrue();
        if (stores == 4) {
            assertThat(found.opened())
                    .containsExactlyInAnyOrder("Store_2", "Store_11", "Store_12", "Store_15");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 448255", "2, 671938", "4, 875247", "8, 955113"})
    void the_people_within_five_kilometres(int stores, double published) {
        var found = SiteSelection.covering(travel, 5000, Ask.more(stores));

        assertThat(found.covered()).isEqualTo(published);
        assertThat(found.bound()).isEqualTo(published);
    }
}
