package id.payung.evidence.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;
import id.payung.evidence.allocation.Curve.Hill;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SplitTest {
    private static final double[] NIL = {0, 0};
    private static final double[] HIGH = {1000, 1000};

    /** Slopes are equal where (x + 100) / (y + 400) = √(50 × 100 / (200 × 400)) = 1/4. */
    @Test
    void curves_that_level_off_are_split_at_equal_slopes() {
        var best = Split.best(List.of(new Hill(50, 100, 1), new Hill(200, 400, 1)), NIL, HIGH, 500);

        assertThat(best.spend()[0]).isCloseTo(100, within(1e-6));
        assertThat(best.spend()[1]).isCloseTo(400, within(1e-6));
        assertThat(best.value()).isCloseTo(25 + 100, within(1e-9));
        assertThat(best.bound()).isEqualTo(best.value());
    }

    @Test
    void limits_are_kept_and_the_rest_goes_elsewhere() {
        var curves = List.of(new Hill(50, 100, 1), new Hill(200, 400, 1));

        assertThat(Split.best(curves, new double[] {150, 0}, HIGH, 500).spend())
                .containsExactly(new double[] {150, 350}, within(1e-6));
        assertThat(Split.best(curves, NIL, new double[] {1000, 320}, 500).spend())
                .containsExactly(new double[] {180, 320}, within(1e-6));
        assertThatThrownBy(() -> Split.best(curves, new double[] {300, 300}, HIGH, 500))
                .hasMessageContaining("from 600.0 to 2000.0");
    }

    /** Two halves of too little: an S asks for all in one place. */
    @Test
    void curves_that_begin_slowly_are_not_split_evenly() {
        var two = List.of(new Hill(100, 500, 4), new Hill(100, 500, 4));
        var best = Split.best(two, NIL, HIGH, 600);

        assertThat(Math.max(best.spend()[0], best.spend()[1])).isGreaterThan(599);
        assertThat(best.value()).isCloseTo(two.getFirst().at(600), within(1e-6));
    }

    /** Against every split in steps of one in a hundred. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_split_brings_more(int seed) {
        var random = Seeds.stream(seed, 4);
        var curves =
                random.doubles(4)
                        .mapToObj(u ->
                                new Hill(
                                        20 + 80 * u,
                                        20 + 60 * random.nextDouble(),
                                        0.7 + 4 * random.nextDouble()))
                        .toList();
        double[] low = {0, 5, 0, 10};
        double[] high = {80, 90, 60, 100};
        var best = Split.best(curves, low, high, 120);
        double most = 0;
        for (int a = 0; a <= 80; a++) {
            for (int b = 5; b <= 90; b++) {
                for (int c = 0; c <= 60; c++) {
                    int d = 120 - a - b - c;
                    if (d >= 10 && d <= 100) {
                        most =
                                Math.max(
                                        most,
                                        curves.get(0).at(a)
                                                + curves.get(1).at(b)
                                                + curves.get(2).at(c)
                                                + curves.get(3).at(d));
                    }
                }
            }
        }

        assertThat(best.value()).isGreaterThanOrEqualTo(most - 1e-9).isLessThan(most * 1.003);
        assertThat(best.spend()[0] + best.spend()[1] + best.spend()[2] + best.spend()[3])
                .isCloseTo(120, within(1e-6));
        assertThat(best.bound() / best.value()).isBetween(1.0, 1 + 1e-6);
    }

    @Test
    void rupiah_or_millions_are_split_alike() {
        var millions =
                Split.best(List.of(new Hill(5, 30, 2), new Hill(8, 90, 1.5)), NIL, HIGH, 100);
        var rupiah =
                Split.best(
                        List.of(new Hill(5, 30e6, 2), new Hill(8, 90e6, 1.5)),
                        NIL,
                        new double[] {1e9, 1e9},
                        100e6);

        assertThat(rupiah.spend()[0] / 1e6).isCloseTo(millions.spend()[0], within(1e-3));
        assertThat(rupiah.value()).isCloseTo(millions.value(), within(1e-7));
    }
}
