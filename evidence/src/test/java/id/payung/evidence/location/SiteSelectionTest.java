package id.payung.evidence.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class SiteSelectionTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** A road with villages at 0, 10, 20 and 30 km; 100, 10, 10 and 50 people; a site in each. */
    private static final Travel ROAD =
            new Travel(
                    List.of("A", "B", "C", "D"),
                    List.of("a", "b", "c", "d"),
                    new double[] {100, 10, 10, 50},
                    new double[][] {
                        {0, 10, 20, 30}, {10, 0, 10, 20}, {20, 10, 0, 10}, {30, 20, 10, 0}
                    });

    /** One site: at A 100 + 200 + 1500 = 1800 people times km, at any other more. Two: A and D. */
    @Test
    void the_nearest_sites_by_hand() {
        var one = SiteSelection.nearest(ROAD, Ask.more(1));
        var two = SiteSelection.nearest(ROAD, Ask.more(2));

        assertThat(one.opened()).containsExactly("A");
        assertThat(one.value()).isEqualTo(1800);
        assertThat(one.mean()).isCloseTo(1800 / 170.0, within(1e-12));
        assertThat(two.opened()).containsExactly("A", "D");
        assertThat(two.value()).isEqualTo(200);
        assertThat(two.serving()).containsExactly("A", "A", "D", "D");
        assertThat(two.proven()).isTrue();
    }

    /** Alone B covers 120 within ten kilometres; beside an office in C, A leaves nobody out. */
    @Test
    void an_office_that_exists_stays() {
        var alone = SiteSelection.covering(ROAD, 10, Ask.more(1));
        var beside = SiteSelection.covering(ROAD, 10, Ask.more(1).beside(Set.of("C")));

        assertThat(alone.covered()).isEqualTo(120);
        assertThat(beside.opened()).containsExactly("A");
        assertThat(beside.covered()).isEqualTo(170);
        assertThat(SiteSelection.covering(ROAD, 10, Ask.more(0).beside(Set.of("C"))).covered())
                .isEqualTo(70);
    }

    /** A costs 9 and the others 5: of 10, B and D are worth more than A alone. */
    @Test
    void a_budget_in_rupiah_is_kept() {
        var prices = Map.of("A", 9.0, "B", 5.0, "C", 5.0, "D", 5.0);
        var ask = new Ask(Set.of(), Set.of(), prices, 10);

        assertThat(SiteSelection.nearest(ROAD, ask).opened()).containsExactly("B", "D");
        assertThat(SiteSelection.nearest(ROAD, ask).value()).isEqualTo(1100);
        assertThat(SiteSelection.covering(ROAD, 0, ask.with(9)).opened()).containsExactly("A");
    }

    /** Against every choice there is: thirty sets of places, of both goals, with all conditions. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void nothing_better_exists(int seed) {
        var travel = random(seed, 14, 10);
        Map<String, Double> prices = new HashMap<>();
        var random = Seeds.stream(seed, 77);
        travel.sites().forEach(site -> prices.put(site, 1 + 4 * random.nextDouble()));
        var asks =
                List.of(
                        Ask.more(3),
                        new Ask(Set.of("site 1"), Set.of("site 4"), Map.of(), 2),
                        new Ask(Set.of("site 2"), Set.of(), prices, 7.5));

        for (var ask : asks) {
            var nearest = SiteSelection.nearest(travel, ask);
            var covering = SiteSelection.covering(travel, 35, ask);
            assertThat(nearest.value()).isCloseTo(least(travel, ask, NEVER), within(1e-6));
            assertThat(nearest.bound()).isCloseTo(nearest.value(), within(1e-6));
            assertThat(covering.covered())
                    .isCloseTo(travel.allPeople() - least(travel, ask, 35), within(1e-6));
            assertThat(covering.proven()).isTrue();
        }
    }

    @Test
    void another_order_and_another_unit_change_nothing() {
        var travel = random(3, 40, 20);
        var order = IntStream.range(0, 40).map(i -> (i * 7 + 3) % 40).toArray();
        var mixed =
                new Travel(
                        travel.sites(),
                        IntStream.of(order).mapToObj(travel.places()::get).toList(),
                        IntStream.of(order).mapToDouble(i -> travel.people()[i] * 1e6).toArray(),
                        IntStream.of(order)
                                .mapToObj(i -> travel.distance()[i])
                                .toArray(double[][]::new));

        assertThat(SiteSelection.nearest(mixed, Ask.more(4)).value())
                .isCloseTo(1e6 * SiteSelection.nearest(travel, Ask.more(4)).value(), within(1.0));
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        double[][] cut = {{0, 5}, {NEVER, NEVER}};
        var island = new Travel(List.of("A", "B"), List.of("a", "b"), new double[] {1, 1}, cut);
        double[][] apart = {{0, NEVER}, {NEVER, 0}};
        var two = new Travel(List.of("A", "B"), List.of("a", "b"), new double[] {1, 1}, apart);

        assertThatThrownBy(() -> SiteSelection.nearest(island, Ask.more(1)))
                .hasMessageContaining("'b'");
        assertThat(SiteSelection.covering(island, 3, Ask.more(1)).covered()).isEqualTo(1);
        assertThatThrownBy(() -> SiteSelection.nearest(two, Ask.more(1)))
                .hasMessageContaining("is left");
        assertThatThrownBy(() -> SiteSelection.nearest(two, Ask.more(1).beside(Set.of("Z"))))
                .hasMessageContaining("'Z'");
        assertThatThrownBy(() -> new Travel(List.of("A", "A"), List.of("a"), new double[1], cut))
                .hasMessageContaining("'A' comes twice");
        assertThatThrownBy(() ->
                        new Travel(
                                List.of("A"),
                                List.of("a"),
                                new double[] {1},
                                new double[][] {{Double.NaN}}))
                .hasMessageContaining("From place 'a' to site 'A'");
        assertThatThrownBy(() -> new Ask(Set.of(), Set.of(), Map.of("A", -1.0), 3))
                .hasMessageContaining("'A' costs -1.0");
    }

    private static Travel random(int seed, int places, int sites) {
        var random = Seeds.stream(seed, 0);
        double[][] at = new double[places + sites][2];
        for (double[] point : at) {
            point[0] = 100 * random.nextDouble();
            point[1] = 100 * random.nextDouble();
        }
        double[][] distance = new double[places][sites];
        double[] people = new double[places];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            people[i] = Math.floor(1000 * random.nextDouble());
            names.add("place " + i);
            for (int j = 0; j < sites; j++) {
                double[] there = at[places + j];
                distance[i][j] = Math.hypot(at[i][0] - there[0], at[i][1] - there[1]);
            }
        }
        var open = IntStream.range(0, sites).mapToObj(j -> "site " + j).toList();
        return new Travel(open, names, people, distance);
    }

    /** The least cost over all subsets; a reach turns distances into people left out. */
    private static double least(Travel travel, Ask ask, double reach) {
        double least = NEVER;
        int sites = travel.sites().size();
        for (int set = 0; set < 1 << sites; set++) {
            double spent = 0;
            boolean allowed = true;
            for (int j = 0; j < sites; j++) {
                var site = travel.sites().get(j);
                boolean in = (set >> j & 1) == 1;
                allowed &= in || !ask.existing().contains(site);
                allowed &= !in || !ask.forbidden().contains(site);
                spent +=
                        in && !ask.existing().contains(site)
                                ? ask.prices().getOrDefault(site, 1.0)
                                : 0;
            }
            if (allowed && spent <= ask.budget()) {
                least = Math.min(least, cost(travel, set, reach));
            }
        }
        return least;
    }

    private static double cost(Travel travel, int set, double reach) {
        double cost = 0;
        for (int i = 0; i < travel.places().size(); i++) {
            double nearest = NEVER;
            for (int j = 0; j < travel.sites().size(); j++) {
                nearest =
                        (set >> j & 1) == 1 ? Math.min(nearest, travel.distance()[i][j]) : nearest;
            }
            cost += travel.people()[i] * (reach == NEVER ? nearest : nearest <= reach ? 0 : 1);
        }
        return cost;
    }
}
