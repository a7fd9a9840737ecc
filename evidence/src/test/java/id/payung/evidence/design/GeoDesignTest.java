package id.payung.evidence.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.BadInput;
import id.payung.evidence.Cell;
import id.payung.evidence.Data;
import id.payung.evidence.Outcome;
import id.payung.evidence.Result;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.estimate.Options;
import id.payung.evidence.panel.Panel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class GeoDesignTest {

    private static final Panel CITIES =
            Data.panel("geolift_pretest.csv", "location", "date", "Y").read();

    /** For normal errors an effect is found with 80 % power at 1.96 + 0.84 standard deviations. */
    @Test
    void the_smallest_effect_for_normal_errors_is_two_point_eight_standard_deviations() {
        var errors = new double[20_000];
        for (var i = 0; i < errors.length; i++) {
            errors[i] = 0.03 * Distributions.normalQuantile((i + 0.5) / errors.length);
        }

        var power = new Power(errors, 0.05);

        assertThat(power.smallest()).isCloseTo(2.8016 * 0.03, within(1e-4));
        assertThat(power.at(0)).isCloseTo(0.05, within(1e-3));
        assertThat(power.at(1.96 * 0.03)).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void more_power_for_larger_effects_and_the_same_bytes_for_the_same_seed() {
        var result = GeoDesign.search(CITIES, Wish.of(3, 15), Options.usual());
        var power =
                result.cells().stream()
                        .filter(cell -> cell.has("power"))
                        .map(cell -> cell.number("power"))
                        .toList();

        assertThat(power.getFirst()).isCloseTo(0.05, within(0.01));
        assertThat(power.getLast()).isEqualTo(1);
        assertThat(GeoDesign.search(CITIES, Wish.of(3, 15), Options.usual())).isEqualTo(result);
        assertThat(order(GeoDesign.search(CITIES, Wish.of(3, 15), Options.usual().withSeed(2))))
                .isNotEqualTo(order(result));
    }

    @Test
    void what_must_start_starts_and_what_must_not_does_not() {
        var large = Set.of("new york", "los angeles", "houston", "dallas");
        var wish = Wish.of(3, 10).fixing(Set.of("chicago")).forbidding(large);

        var result = GeoDesign.search(CITIES, wish, Options.usual());

        assertThat(order(result)).hasSize(3).contains("chicago").doesNotContainAnyElementsOf(large);
        assertThat(result.cells().stream().filter(cell -> cell.has("set")))
                .allSatisfy(cell -> assertThat(cell.text("set")).contains("chicago"));
    }

    @Test
    void neighbours_are_neither_treated_nor_compared_with() {
        var others = new TreeSet<>(CITIES.units());
        others.remove("chicago");
        var near = Set.copyOf(others.stream().limit(20).toList());
        var wish = Wish.of(2, 10).fixing(Set.of("chicago")).withNeighbours(Map.of("chicago", near));

        var result = GeoDesign.search(CITIES, wish, Options.usual());

        assertThat(order(result)).doesNotContainAnyElementsOf(near);
        assertThat(result.cells().stream().filter(cell -> cell.has("buffer")))
                .extracting(cell -> cell.text("buffer"))
                .containsExactlyInAnyOrderElementsOf(near);
    }

    @Test
    void a_short_history_or_too_few_units_cannot_tell() {
        var few = CITIES.only(0, 1, 2, 3, 4);

        assertThat(GeoDesign.search(CITIES, Wish.of(3, 80), Options.usual()).outcome())
                .isInstanceOfSatisfying(
                        Outcome.CannotTell.class,
                        it ->
                                assertThat(it.reason())
                                        .isEqualTo(
                                                "90 periods are known; pretending to start at 8"
                                                        + " times takes 95."));
        assertThat(GeoDesign.search(few, Wish.of(3, 10), Options.usual()).outcome())
                .isInstanceOf(Outcome.CannotTell.class);
    }

    @Test
    void wishes_that_contradict_themselves_are_refused() {
        assertThatThrownBy(() -> Wish.of(0, 3)).hasMessageContaining("At least one unit");
        assertThatThrownBy(() -> Wish.of(2, 3).fixing(Set.of("a")).forbidding(Set.of("a")))
                .hasMessage("a must start and must not.");
        assertThatThrownBy(() ->
                        GeoDesign.search(
                                CITIES, Wish.of(2, 3).fixing(Set.of("Palembang")), Options.usual()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("There is no unit Palembang.");
    }

    @Test
    void a_locked_plan_shows_every_later_change() {
        var text =
                GeoDesign.search(CITIES, Wish.of(2, 10), Options.usual()).cells().stream()
                        .filter(cell -> cell.has("plan"))
                        .map(cell -> cell.text("plan"))
                        .findFirst()
                        .orElse("");

        LockedPlan.check(text);
        for (var change :
                List.of(
                        text.replace("for 10", "for 12"),
                        text.replace("alpha 0.05", "alpha 0.1"),
                        text.replaceFirst("starts [^\\n]+\\n", ""),
                        text.substring(0, text.length() - 5),
                        "")) {
            assertThatThrownBy(() -> LockedPlan.check(change))
                    .hasMessageContaining("not as it was");
        }
    }

    private static List<String> order(Result result) {
        return result.cells().stream()
                .filter(cell -> cell.has("order"))
                .map((Cell cell) -> cell.text("unit"))
                .toList();
    }
}
