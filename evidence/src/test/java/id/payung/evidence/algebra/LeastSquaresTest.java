package id.payung.evidence.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static final double[] ONE = {1, 1, 1, 1};
    private static final double[] X = {1, 2, 3, 4};
    private static final double[] Y = {6, 5, 7, 10};

    /** The line 3.5 + 1.4 x; the textbook example, sum of squares 4.2. */
    @Test
    void a_line_through_four_points() {
        var fit = LeastSquares.fit(new double[][] {ONE, X}, Y);

        assertThat(fit.coefficients()[0]).isCloseTo(3.5, within(1e-12));
        assertThat(fit.coefficients()[1]).isCloseTo(1.4, within(1e-12));
        assertThat(Matrices.dot(fit.residuals(), fit.residuals())).isCloseTo(4.2, within(1e-12));
        assertThat(fit.inverse()[1][1]).isCloseTo(1.0 / 5, within(1e-12));
        assertThat(fit.inverse()[0][1]).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void a_combination_of_earlier_columns_is_set_aside_whatever_its_unit() {
        var twice = new double[] {2e9 + 3, 4e9 + 3, 6e9 + 3, 8e9 + 3};

        var fit = LeastSquares.fit(new double[][] {ONE, X, twice}, Y);

        assertThat(fit.dependent()).containsExactly(2);
        assertThat(fit.rank()).isEqualTo(2);
        assertThat(fit.coefficients()[1]).isCloseTo(1.4, within(1e-12));
        assertThat(fit.coefficients()[2]).isZero();
    }

    @Test
    void a_system_with_a_redundant_unknown_is_still_solved() {
        var matrix = new double[][] {{4, 2, 2}, {2, 3, 3}, {2, 3, 3}};

        var solver = Cholesky.of(matrix);
        var x = solver.solve(new double[] {8, 7, 7});

        assertThat(solver.dependent()).containsExactly(2);
        assertThat(x).containsExactly(new double[] {1.25, 1.5, 0}, within(1e-12));
    }
}
