package id.payung.evidence.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against printed tables (Abramowitz and Stegun; NIST's handbook). */
class DistributionsTest {

    @ParameterizedTest(name = "normal: {0} below {1}")
    @CsvSource({
        "0.975, 1.959963984540054", "0.5, 0", "0.001, -3.090232306167814",
        "1e-10, -6.361340902404056", "0.8413447460685429, 1", "0.9986501019683699, 3"
    })
    void normal(double p, double x) {
        assertThat(Distributions.normalQuantile(p)).isCloseTo(x, within(1e-13 * (1 + Math.abs(x))));
        assertThat(Distributions.normal(x)).isCloseTo(p, within(1e-14));
    }

    @ParameterizedTest(name = "t with {1}: {0} below {2}")
    @CsvSource({
        "0.975, 1, 12.706204736432095", "0.975, 10, 2.2281388519649385",
        "0.95, 40, 1.6838510133356528", "0.025, 5, -2.5705818366147395",
        "0.995, 120, 2.617421145", "0.75, 2, 0.816496580927726"
    })
    void student(double p, double freedom, double x) {
        assertThat(Distributions.studentQuantile(p, freedom)).isCloseTo(x, within(1e-8));
        assertThat(Distributions.student(x, freedom)).isCloseTo(p, within(1e-9));
    }

    @ParameterizedTest(name = "chi-squared with {1}: above {0} with chance {2}")
    @CsvSource({
        "3.841458820694124, 1, 0.05",
        "18.307038053275146, 10, 0.05",
        "7.791236627, 5, 0.168122",
        "0.5, 3, 0.918891",
        "124.342113, 100, 0.05"
    })
    void chi_squared(double x, double freedom, double p) {
        assertThat(Distributions.chiSquaredTail(x, freedom)).isCloseTo(p, within(1e-6));
    }

    @Test
    void log_gamma() {
        assertThat(Distributions.logGamma(0.5)).isCloseTo(0.5723649429247001, within(1e-14));
        assertThat(Distributions.logGamma(10)).isCloseTo(Math.log(362880), within(1e-13));
        assertThat(Distributions.logGamma(171)).isCloseTo(706.5730622457874, within(1e-10));
    }
}
