package id.payung.evidence.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;
import id.payung.evidence.panel.BranchSimulator.Knobs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchSimulatorTest {

    @Test
    void a_run_is_the_same_every_time_and_unlike_the_next() {
        var first = BranchSimulator.simulate(Knobs.usual(), 1, 1).panel().hash("x").hex();

        assertThat(BranchSimulator.simulate(Knobs.usual(), 1, 1).panel().hash("x").hex())
                .isEqualTo(first);
        assertThat(BranchSimulator.simulate(Knobs.usual(), 1, 2).panel().hash("x").hex())
                .isNotEqualTo(first);
    }

    @Test
    void the_truth_is_the_difference_of_the_logarithms() {
        var made = BranchSimulator.simulate(Knobs.usual(), 3, 0);

        for (var i = 0; i < made.panel().size(); i++) {
            for (var t = 0; t < made.panel().length(); t++) {
                var log = Math.log(made.mean()[i][t] / made.meanWithout()[i][t]);
                assertThat(log).isCloseTo(made.effect()[i][t], within(1e-12));
                assertThat(made.effect()[i][t] != 0).isEqualTo(made.panel().isTreated(i, t));
            }
        }
        assertThat(made.panel().treated()).hasSize(26);
    }

    @Test
    void spill_reaches_districts_without_a_mandate() {
        var knobs = new Knobs(60, 60, Knobs.usual().waves(), 0, 0.25, 0.4);

        var made = BranchSimulator.simulate(knobs, 3, 0);

        var reached = 0;
        for (var i : made.panel().untreated()) {
            reached += made.effect()[i][59] > 0 ? 1 : 0;
        }
        assertThat(reached).isPositive();
    }

    /** Mean and variance are known; 40,000 draws leave an error of one in two hundred. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 12, 29, 31, 400})
    void counts_have_the_mean_and_the_spread_of_poisson(double mean) {
        var draws = new Draws(Seeds.stream(5, 5));
        var sum = 0.0;
        var squares = 0.0;
        var runs = 40_000;
        for (var k = 0; k < runs; k++) {
            var count = draws.poisson(mean);
            sum += count;
            squares += (count - mean) * (count - mean);
        }

        assertThat(sum / runs).isCloseTo(mean, within(5 * Math.sqrt(mean / runs)));
        assertThat(squares / runs / mean).isCloseTo(1, within(0.05));
    }
}
