package id.payung.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** Lapses after 1, 3 and 3 months; lost from sight after 2, 4 and 5. */
    private static final KaplanMeier SIX =
            KaplanMeier.of(
                    Spells.of(
                            new double[] {3, 1, 4, 2, 5, 3},
                            new boolean[] {true, true, false, false, false, true}));

    /**
     * By hand: 5 of 6 after month 1; then 4 are at risk in month 3, of whom 2 lapse: 5/6 × 1/2.
     * Greenwood: 1/(6×5) + 2/(4×2) = 0.28333, times (5/12)² under the root.
     */
    @Test
    void the_share_is_the_product_of_the_months() {
        var share = SIX.at(3, 0.95, Scale.LOG);

        assertThat(SIX.at(0.5, 0.95, Scale.LOG).share()).isEqualTo(1);
        assertThat(SIX.at(2, 0.95, Scale.LOG).share()).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(share.share()).isCloseTo(5 / 12.0, within(1e-15));
        assertThat(share.se()).isCloseTo(5 / 12.0 * Math.sqrt(17 / 60.0), within(1e-15));
    }

    /** e^(±1.959964 × √(17/60)) times 5/12; the log-log one is (5/12)^e^(±… / ln(5/12)). */
    @Test
    void an_interval_has_the_scale_it_was_asked_for() {
        var log = SIX.at(3, 0.95, Scale.LOG);
        var logLog = SIX.at(3, 0.95, Scale.LOG_LOG);
        var plain = SIX.at(3, 0.95, Scale.PLAIN);

        assertThat(log.lower()).isCloseTo(0.146792, within(1e-6));
        assertThat(log.upper()).isEqualTo(1);
        assertThat(logLog.lower()).isCloseTo(0.055992, within(1e-6));
        assertThat(logLog.upper()).isCloseTo(0.766522, within(1e-6));
        assertThat(plain.lower()).isEqualTo(0);
        assertThat(plain.upper()).isCloseTo(0.851363, within(1e-6));
    }

    @Test
    void the_median_is_where_half_have_lapsed_and_an_end_never_reached_is_open() {
        var median = SIX.quantile(0.5, 0.95, Scale.LOG);

        assertThat(median.at()).hasValue(3);
        assertThat(median.lower()).hasValue(3);
        assertThat(median.upper()).isEmpty();
        assertThat(SIX.quantile(0.9, 0.95, Scale.LOG).at()).isEmpty();
    }

    /** Half are left between the second lapse and the third: the median is the middle. */
    @Test
    void a_flat_piece_at_one_half_gives_its_middle() {
        var four =
                KaplanMeier.of(
                        Spells.of(
                                new double[] {1, 2, 6, 7}, new boolean[] {true, true, true, true}));

        assertThat(four.quantile(0.5, 0.95, Scale.LOG).at()).hasValue(4);
    }

    /** 1 month of all, 2 of 5/6, 1 of 5/12: 1 + 5/3 + 5/12. The areas ahead are 25/12 and 5/12. */
    @Test
    void the_mean_is_the_area_under_the_curve() {
        var mean = SIX.mean(4);

        assertThat(mean.mean()).isCloseTo(37 / 12.0, within(1e-14));
        assertThat(mean.se())
                .isCloseTo(
                        Math.sqrt(25 / 12.0 * 25 / 12.0 / 30 + 5 / 12.0 * 5 / 12.0 / 4),
                        within(1e-14));
    }

    /** Who joined the data in month 2 was not at risk in month 1: 1 of 2 lapses, then 1 of 2. */
    @Test
    void who_was_seen_late_is_at_risk_late() {
        var late =
                KaplanMeier.of(
                        Spells.between(
                                new double[] {0, 0, 2},
                                new double[] {1, 3, 4},
                                new boolean[] {true, true, false}));

        assertThat(late.at(2, 0.95, Scale.LOG).share()).isEqualTo(0.5);
        assertThat(late.at(3, 0.95, Scale.LOG).share()).isEqualTo(0.25);
    }

    @Test
    void days_or_months_give_the_same_shares() {
        var days =
                KaplanMeier.of(
                        Spells.of(
                                new double[] {90e6, 30e6, 120e6, 60e6, 150e6, 90e6},
                                new boolean[] {true, true, false, false, false, true}));

        assertThat(days.at(90e6, 0.9, Scale.LOG_LOG).lower())
                .isEqualTo(SIX.at(3, 0.9, Scale.LOG_LOG).lower());
    }

    @Test
    void a_refusal_names_the_row() {
        assertThatThrownBy(
                        () -> Spells.of(new double[] {1, Double.NaN}, new boolean[] {true, false}))
                .hasMessageContaining("Row 2")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Spells.of(new double[] {2, 0}, new boolean[] {true, false}))
                .hasMessageContaining("Row 2")
                .hasMessageContaining("no time at all");
        assertThatThrownBy(() -> Spells.of(new double[0], new boolean[0]))
                .hasMessageContaining("no rows");
        assertThatThrownBy(() -> SIX.at(6, 0.95, Scale.LOG)).hasMessageContaining("5.0");
        assertThatThrownBy(() -> SIX.at(3, 95, Scale.LOG)).hasMessageContaining("0.95, not 95");
    }
}
