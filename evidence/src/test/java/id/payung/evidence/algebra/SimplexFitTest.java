package id.payung.evidence.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The optimum is known by its conditions, whatever way led there. */
class SimplexFitTest {

    @Test
    void a_target_on_an_edge_is_met_by_its_ends() {
        var columns = new double[][] {{0, 0}, {4, 0}, {0, 4}};

        assertThat(SimplexFit.shares(columns, new double[] {1, 0}, 0))
                .containsExactly(new double[] {0.75, 0.25, 0}, within(1e-12));
    }

    @Test
    void a_target_outside_is_met_at_its_foot() {
        var columns = new double[][] {{0, 0}, {4, 0}, {0, 4}};

        assertThat(SimplexFit.shares(columns, new double[] {3, 3}, 0))
                .containsExactly(new double[] {0, 0.5, 0.5}, within(1e-12));
    }

    /**
     * With a ridge r, (1-w)² + w²... of columns 0 and 2 and target 0: minimise 4w² + r(w² +
     * (1-w)²), so w = r / (4 + 2r); with r = 1, a sixth.
     */
    @Test
    void a_ridge_pulls_to_equal_shares() {
        var shares = SimplexFit.shares(new double[][] {{0}, {2}}, new double[] {0}, 1);

        assertThat(shares[1]).isCloseTo(1.0 / 6, within(1e-12));
    }

    @ParameterizedTest(name = "{0} columns of {1} rows, ridge {2}, scaled by {3}")
    @CsvSource({
        "5, 20, 0, 1", "40, 20, 0, 1", "40, 20, 0, 1e6", "40, 20, 0, 1e-6", "200, 30, 0, 1",
        "40, 20, 1e-9, 1", "40, 20, 0.5, 1", "200, 30, 3, 1", "200, 30, 100, 1", "30, 200, 5, 1"
    })
    void the_conditions_of_the_optimum_hold(int donors, int rows, double ridge, double scale) {
        var stream = Seeds.stream(11, donors + rows);
        var columns = new double[donors][rows];
        var target = new double[rows];
        for (var t = 0; t < rows; t++) {
            target[t] = scale * stream.nextGaussian();
            for (var column : columns) {
                column[t] = scale * (2 * stream.nextGaussian() + 0.3);
            }
        }
        var weight = ridge * scale * scale;

        var shares = SimplexFit.shares(columns, target, weight);

        var miss = target.clone();
        var sum = 0.0;
        for (var j = 0; j < donors; j++) {
            Matrices.add(miss, -shares[j], columns[j]);
            sum += shares[j];
            assertThat(shares[j]).isNotNegative();
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        var level = 0.0;
        var slope = new double[donors];
        for (var j = 0; j < donors; j++) {
            slope[j] = weight * shares[j] - Matrices.dot(columns[j], miss);
            level += shares[j] * slope[j];
        }
        var unit = scale * scale * rows;
        for (var j = 0; j < donors; j++) {
            assertThat(slope[j] - level).isGreaterThan(-1e-9 * unit);
            if (shares[j] > 1e-9) {
                assertThat(slope[j]).isCloseTo(level, within(1e-9 * unit));
            }
        }
    }

    @Test
    void two_equal_donors_do_no_harm() {
        var columns = new double[][] {{1, 2, 3}, {1, 2, 3}, {9, 1, 4}};

        var shares = SimplexFit.shares(columns, new double[] {1, 2, 3}, 0);

        assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-9));
    }
}
