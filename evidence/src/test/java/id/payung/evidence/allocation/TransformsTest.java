package id.payung.evidence.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The formulas of Meridian and PyMC-Marketing for carry-over and saturation, on ten months. */
class TransformsTest {
    private static final double[] SPEND = {10, 0, 0, 5, 20, 0, 0, 0, 15, 5};

    @Test
    void half_is_kept_for_four_months() {
        assertThat(Carryover.fading(0.5, 4).of(SPEND))
                .containsExactly(
                        new double[] {10, 5, 2.5, 6.25, 23.125, 11.25, 5.625, 2.8125, 16.25, 12.5},
                        within(1e-12));
    }

    /** The same over 1 + 1/2 + 1/4 + 1/8 + 1/16 = 31/16. */
    @Test
    void normalised_a_steady_spend_stays() {
        var felt = Carryover.fading(0.5, 4).normalised();

        assertThat(felt.of(SPEND)[0]).isCloseTo(160 / 31.0, within(1e-12));
        assertThat(felt.of(SPEND)[4]).isCloseTo(370 / 31.0, within(1e-12));
        assertThat(felt.of(new double[] {7, 7, 7, 7, 7, 7})[5]).isCloseTo(7, within(1e-12));
    }

    @Test
    void an_effect_may_peak_two_months_later() {
        assertThat(Carryover.peaking(0.6, 2, 5).normalised().of(SPEND))
                .containsExactly(
                        new double[] {
                            0.5248498385,
                            2.4298603635,
                            4.0497672725,
                            2.6922852828,
                            2.7894796973,
                            6.9254166867,
                            9.3144647268,
                            5.1221456463,
                            1.8573805965,
                            3.9888401114
                        },
                        within(1e-9));
    }

    @Test
    void spend_levels_off() {
        assertThat(Saturation.hill(10, 8, 1.5)).isCloseTo(0.5829062443, within(1e-9));
        assertThat(Saturation.hill(20, 8, 1.5)).isCloseTo(0.7980959265, within(1e-9));
        assertThat(Saturation.hill(0, 8, 1.5)).isZero();
        assertThat(Saturation.logistic(10, 0.2)).isCloseTo(0.761594156, within(1e-9));
        assertThat(Saturation.logistic(15, 0.2)).isCloseTo(0.9051482536, within(1e-9));
    }

    @Test
    void the_slope_is_that_of_the_curve() {
        var curve = new Curve.Hill(40, 8, 2);

        assertThat(curve.slope(6))
                .isCloseTo((curve.at(6.0001) - curve.at(5.9999)) / 0.0002, within(1e-6));
        assertThatThrownBy(() -> Carryover.fading(1.2, 3)).hasMessageContaining("1.2");
    }
}
