package id.payung.evidence.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Data;
import id.payung.evidence.Outcome;
import id.payung.evidence.Result;
import id.payung.evidence.estimate.SyntheticControl.Variant;
import id.payung.evidence.panel.Panel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

/** Against the published examples of augsynth, GeoLift and pysyncon; see the data's README. */
class SyntheticControlTest {

    private static final Panel KANSAS =
            Data.panel("kansas.csv", "state", "year_qtr", "lngdpcapita").treated("treated").read();

    private static final Panel CITIES =
            Data.panel("geolift_test.csv", "location", "date", "Y")
                    .treated("chicago,portland", "2021-04-01")
                    .read();

    @ParameterizedTest(name = "Kansas {0}: {1}, imbalance {2}")
    @CsvSource({
        "PLAIN, -0.02943472937053, 0.082554707184, 1e-8",
        "DEMEANED, -0.033528027933, 0.08206454157, 1e-8",
        "RIDGE, -0.0400629126, 0.0615152494, 1e-7"
    })
    void kansas(Variant variant, double effect, double imbalance, double tolerance) {
        var result = SyntheticControl.estimate(KANSAS, variant, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(effect, within(tolerance));
        assertThat(result.cells().getFirst().number("l2")).isCloseTo(imbalance, within(tolerance));
        if (variant == Variant.PLAIN) {
            assertThat(result.cells().getFirst().number("scaledL2"))
                    .isCloseTo(0.20531774, within(1e-7));
            assertThat(result.estimated().inference().how())
                    .contains("no effect in any period 0.4000");
            assertThat(weight(result, "South Carolina")).isCloseTo(0.30088865, within(1e-6));
            assertThat(weight(result, "Washington")).isCloseTo(0.22031874, within(1e-6));
            assertThat(weight(result, "Kentucky")).isCloseTo(0.05321336, within(1e-6));
        }
        if (variant == Variant.RIDGE) {
            assertThat(result.cells().getFirst().number("lambda"))
                    .isCloseTo(0.0786622281, within(1e-8));
        }
    }

    @Test
    void two_cities() {
        var result = SyntheticControl.estimate(CITIES, Variant.DEMEANED, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(155.555687, within(1e-5));
        assertThat(result.cells().getFirst().number("lift")).isCloseTo(0.0542318738, within(1e-9));
        assertThat(result.cells().getFirst().number("total")).isCloseTo(4666.67061, within(1e-4));
        assertThat(result.cells().getFirst().number("l2")).isCloseTo(909.488539, within(1e-5));
        assertThat(result.cells().getFirst().number("scaledL2"))
                .isCloseTo(0.163639422, within(1e-8));
        assertThat(weight(result, "cincinnati")).isCloseTo(0.227178, within(1e-5));
        assertThat(weight(result, "houston")).isCloseTo(0.004571, within(1e-5));
        assertThat(result.estimated().inference().how()).contains("any period 0.0476");
    }

    @Test
    void two_cities_with_ridge() {
        var result = SyntheticControl.estimate(CITIES, Variant.DEMEANED_RIDGE, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(156.805165, within(1e-4));
        assertThat(result.cells().getFirst().number("l2")).isCloseTo(903.524667, within(1e-4));
    }

    @Test
    void the_basque_country_without_spain_as_a_donor() {
        var all =
                Data.panel("basque.csv", "regionname", "year", "gdpcap")
                        .treated("Basque Country (Pais Vasco)", "1975")
                        .read();
        var regions =
                all.only(
                        IntStream.range(0, all.size())
                                .filter(i -> !all.units().get(i).startsWith("Spain"))
                                .toArray());

        var plain = SyntheticControl.estimate(regions, Variant.PLAIN, Options.usual());
        var ridge = SyntheticControl.estimate(regions, Variant.RIDGE, 8, Options.usual());

        assertThat(plain.estimated().estimate()).isCloseTo(-0.691527959133, within(1e-7));
        assertThat(plain.cells().getFirst().number("l2")).isCloseTo(0.376693829155, within(1e-8));
        assertThat(weight(plain, "Cataluna")).isCloseTo(0.82641794, within(1e-6));
        assertThat(weight(plain, "Principado De Asturias")).isCloseTo(0.00523463, within(1e-6));
        assertThat(ridge.estimated().estimate()).isCloseTo(-0.692319811, within(1e-7));
        assertThat(ridge.cells().getFirst().number("l2")).isCloseTo(0.373073073, within(1e-7));
    }

    /** A Frank-Wolfe solver stops at -1327.9; the exact optimum is -1297.5. */
    @Test
    void german_reunification_at_the_exact_optimum() {
        var germany =
                Data.panel("germany.csv", "country", "year", "gdp")
                        .treated("West Germany", "1990")
                        .read();

        assertThat(
                        SyntheticControl.estimate(germany, Variant.PLAIN, Options.usual())
                                .estimated()
                                .estimate())
                .isCloseTo(-1297.5, within(0.05));
    }

    @Test
    void weights_sum_to_one_with_ridge_too() {
        var result = SyntheticControl.estimate(KANSAS, Variant.RIDGE, 0.1, Options.usual());
        var sum =
                result.cells().stream()
                        .filter(cell -> cell.has("weight"))
                        .mapToDouble(cell -> cell.number("weight"))
                        .sum();

        assertThat(sum).isCloseTo(1, within(1e-10));
    }

    @Test
    void a_series_outside_all_others_is_refused_with_the_reason() {
        var high = SyntheticDidTest.change(CITIES, 1, (i, t) -> isTreated(i) ? 50_000 : 0);

        assertThat(SyntheticControl.estimate(high, Variant.PLAIN, Options.usual()).outcome())
                .isInstanceOfSatisfying(
                        Outcome.CannotTell.class,
                        it -> assertThat(it.reason()).contains("lies outside all others"));
        assertThat(
                        SyntheticControl.estimate(high, Variant.DEMEANED, Options.usual())
                                .estimated()
                                .estimate())
                .isCloseTo(155.555687, within(1e-5));
    }

    @Test
    void short_series_get_no_finite_interval_and_a_warning() {
        var first = KANSAS.cohorts()[0];
        var few = Data.panel("castle.csv", "sid", "year", "l_homicide").treated("1", "2005").read();

        var result = SyntheticControl.estimate(few, Variant.DEMEANED, Options.usual());

        assertThat(first).isEqualTo(89);
        assertThat(result.warnings()).anyMatch(it -> it.startsWith("11 periods are too few"));
        assertThat(result.estimated().interval())
                .isNotNull()
                .satisfies(it -> assertThat(it.high()).isInfinite());
    }

    private static boolean isTreated(double unit) {
        return CITIES.cohort()[(int) unit] != Panel.NEVER;
    }

    private static double weight(Result result, String unit) {
        return result.cellsWith("unit", unit).getFirst().number("weight");
    }
}
