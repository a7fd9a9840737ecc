package id.payung.evidence.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.evidence.Table;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;

class LocationReportTest {
    /** The road of {@link SiteSelectionTest}: four villages in a row, ten long each. */
    private static final String ROAD = "4 3 2\n1 2 99\n2 3 10\n3 4 10\n";

    /** A road that comes again counts as it was written last. */
    @Test
    void a_network_is_read_with_the_shortest_ways() {
        var network = RoadNetwork.read(ROAD.replace("4 3 2", "4 4 2") + "1 2 10\n");

        assertThat(RoadNetwork.begins(ROAD)).isTrue();
        assertThat(RoadNetwork.begins("site,place\n")).isFalse();
        assertThat(network.sites()).isEqualTo(2);
        assertThat(network.travel().distance()[0]).containsExactly(0, 10, 20, 30);
        assertThatThrownBy(() -> RoadNetwork.read("4 3 2\n1 2 9\n1 7 3\n"))
                .hasMessageContaining("Road 2");
        assertThatThrownBy(() -> RoadNetwork.read("4 3 2\n1 2 9\n")).hasMessageContaining("road 2");
    }

    /** Within ten of B three villages, of B and D all four; nothing more is to be had. */
    @Test
    void the_curve_tells_what_each_site_more_buys() {
        var travel = RoadNetwork.read(ROAD.replace("99", "10")).travel();
        var result = LocationReport.of(travel, new LocationReport.Goal(10, true), Ask.more(3));
        var curve = result.cellsWith("kind", "curve");

        assertThat(result.estimated().estimate()).isEqualTo(4);
        assertThat(curve).extracting(cell -> cell.number("value")).containsExactly(3.0, 4.0, 4.0);
        assertThat(curve.get(1).number("more")).isEqualTo(1);
        assertThat(result.estimated().inference().how()).startsWith("exact");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void offices_that_exist_are_told_apart() {
        var travel = RoadNetwork.read(ROAD.replace("99", "10")).travel();
        var result =
                LocationReport.of(
                        travel,
                        new LocationReport.Goal(Double.NaN, false),
                        Ask.more(1).beside(Set.of("1")));

        assertThat(result.cellsWith("kind", "exists").getFirst().text("site")).isEqualTo("1");
        assertThat(result.cellsWith("kind", "open")).hasSize(1);
        assertThat(result.estimated().estimate()).isEqualTo(20);
    }

    @Test
    void rows_are_refused_by_their_line() {
        assertThatThrownBy(() -> read("s,p,d,n\nA,a,1,5\nA,a,2,5\n"))
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> read("s,p,d,n\nA,a,1,5\nB,a,2,6\n"))
                .hasMessageContaining("'a' has 6.0");
        assertThat(read("s,p,d,n\nA,a,1,5\nB,b,2,6\n").distance()[0][1]).isInfinite();
    }

    private static Travel read(String text) {
        try {
            return LongTable.read(
                    Table.parse("d.csv", new StringReader(text)),
                    new LongTable.Columns("s", "p", "d", "n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
