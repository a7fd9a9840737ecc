package id.payung.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class DiscreteHazardTest {
    private static final double[] AT_RISK = {100, 200, 80, 120};
    private static final double[] LAPSED = {10, 30, 4, 6};
    private static final double[] VISITED = {0, 0, 1, 1};

    /** 40 of 300 without a visit, 10 of 200 with one: ln (10/190 : 40/260). */
    @Test
    void a_logit_of_one_yes_or_no_is_the_log_of_the_odds_ratio() {
        var fit = DiscreteHazard.fit(visited(), Link.LOGIT, 0.95);
        var visited = fit.of("visited");

        assertThat(visited.estimate()).isCloseTo(Math.log(10 / 190.0 * 260 / 40), within(1e-9));
        assertThat(visited.modelSe())
                .isCloseTo(Math.sqrt(1 / 10.0 + 1 / 190.0 + 1 / 40.0 + 1 / 260.0), within(1e-9));
        assertThat(fit.of("(level)").estimate()).isCloseTo(Math.log(40 / 260.0), within(1e-9));
        assertThat(fit.lapses()).isEqualTo(50);
    }

    /** On the hazard's own scale: ln (-ln 0.95) - ln (-ln (260/300)). */
    @Test
    void a_cloglog_is_the_log_of_the_hazard_ratio() {
        var visited = DiscreteHazard.fit(visited(), Link.CLOGLOG, 0.95).of("visited");
        double expected = Math.log(Math.log(0.95) / Math.log(260 / 300.0));

        assertThat(visited.estimate()).isCloseTo(expected, within(1e-9));
        assertThat(visited.ratio()).isCloseTo(Math.exp(expected), within(1e-9));
    }

    /**
     * With the level alone p is the mean, 50 of 500, the score of a row its lapses less 0.1 of
     * those at risk, and the information 500 × 0.09. The pulls 0, 10, -4 and -6 are one district
     * each, or (0, 10) and (-10) for two.
     */
    @Test
    void rows_of_one_cluster_move_together() {
        var alone = DiscreteHazard.fit(Risks.of(AT_RISK, LAPSED), Link.LOGIT, 0.95);
        var two =
                DiscreteHazard.fit(
                        Risks.of(AT_RISK, LAPSED).clusters(List.of("a", "a", "b", "b")),
                        Link.LOGIT,
                        0.95);

        assertThat(alone.of("(level)").se())
                .isCloseTo(Math.sqrt((100 + 16 + 36) * 4 / 3.0) / 45, within(1e-9));
        assertThat(two.of("(level)").se()).isCloseTo(Math.sqrt(200 * 2.0) / 45, within(1e-9));
        assertThat(two.warnings()).singleElement().asString().contains("2 clusters");
    }

    @Test
    void people_one_by_one_are_the_same_as_their_sums() {
        var lapsed = new boolean[500];
        var visited = new double[500];
        for (int person = 0; person < 500; person++) {
            visited[person] = person < 300 ? 0 : 1;
            lapsed[person] = person < 40 || person >= 490;
        }
        var one =
                DiscreteHazard.fit(
                        Risks.ofPersons(lapsed).number("visited", visited), Link.LOGIT, 0.9);

        assertThat(one.of("visited").estimate())
                .isCloseTo(
                        DiscreteHazard.fit(visited(), Link.LOGIT, 0.9).of("visited").estimate(),
                        within(1e-9));
    }

    @Test
    void a_column_in_rupiah_says_the_same_as_in_millions() {
        double[] spent = {1, 4, 2, 6};
        double[] rupiah = {1e6, 4e6, 2e6, 6e6};
        var millions =
                DiscreteHazard.fit(Risks.of(AT_RISK, LAPSED).number("x", spent), Link.LOGIT, 0.9);
        var single =
                DiscreteHazard.fit(Risks.of(AT_RISK, LAPSED).number("x", rupiah), Link.LOGIT, 0.9);

        assertThat(single.of("x").estimate() * 1e6)
                .isCloseTo(millions.of("x").estimate(), within(1e-9));
        assertThat(single.of("x").p()).isCloseTo(millions.of("x").p(), within(1e-9));
    }

    @Test
    void what_cannot_be_told_is_named() {
        var same = visited().number("again", new double[] {3, 3, 5, 5});
        var none = Risks.of(AT_RISK, new double[] {10, 30, 0, 0}).number("visited", VISITED);
        var flat = Risks.of(AT_RISK, LAPSED).number("office", new double[] {7, 7, 7, 7});

        assertThatThrownBy(() -> DiscreteHazard.fit(same, Link.LOGIT, 0.95))
                .hasMessageContaining("[again]");
        assertThatThrownBy(() -> DiscreteHazard.fit(none, Link.LOGIT, 0.95))
                .hasMessageContaining("'visited' is 1.0, nobody lapsed");
        assertThatThrownBy(() -> DiscreteHazard.fit(flat, Link.LOGIT, 0.95))
                .hasMessageContaining("'office' is 7.0 in every row");
        assertThatThrownBy(() -> Risks.of(new double[] {5, 5}, new double[] {1, 6}))
                .hasMessageContaining("Row 2: 6.0 lapsed of 5.0");
        assertThatThrownBy(() -> visited().number("x", new double[] {1, Double.NaN, 2, 3}))
                .hasMessageContaining("Row 2, column 'x'");
        assertThatThrownBy(() -> visited().factor("month", Collections.nCopies(4, "May")))
                .hasMessageContaining("'May' in every row");
        assertThatThrownBy(
                        () -> DiscreteHazard.fit(Risks.of(AT_RISK, new double[4]), Link.LOGIT, 0.9))
                .hasMessageContaining("0.0 of 500.0 lapsed");
    }

    @Test
    void a_number_that_tells_without_fail_is_refused() {
        var late =
                Risks.ofPersons(new boolean[] {false, false, false, true, true, true})
                        .number("calls", new double[] {1, 2, 3, 7, 8, 9});

        assertThatThrownBy(() -> DiscreteHazard.fit(late, Link.LOGIT, 0.95))
                .hasMessageContaining("'calls' tells the lapses");
    }

    private static Risks visited() {
        return Risks.of(AT_RISK, LAPSED).number("visited", VISITED);
    }
}
