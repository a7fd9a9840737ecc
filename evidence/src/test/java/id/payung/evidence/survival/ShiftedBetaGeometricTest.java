package id.payung.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.survival.ShiftedBetaGeometric.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * Against Fader and Hardie (2007), How to project customer retention, Journal of Interactive
 * Marketing 21(1): of 1,000 customers of two segments, those still active after each year.
 */
class ShiftedBetaGeometricTest {
    private static final Cohort HIGH_END = Cohort.active(1000, 869, 743, 653, 593, 551, 517, 491);
    private static final Cohort REGULAR = Cohort.active(1000, 631, 468, 382, 326, 289, 262, 241);

    @Test
    void the_published_fits_are_found() {
        var highEnd = ShiftedBetaGeometric.fit(HIGH_END);
        var regular = ShiftedBetaGeometric.fit(REGULAR);

        assertThat(highEnd.alpha()).isCloseTo(0.668, within(5e-4));
        assertThat(highEnd.beta()).isCloseTo(3.806, within(5e-4));
        assertThat(highEnd.logLikelihood()).isCloseTo(-1611.2, within(0.05));
        assertThat(regular.alpha()).isCloseTo(0.704, within(5e-4));
        assertThat(regular.beta()).isCloseTo(1.182, within(5e-4));
        assertThat(regular.logLikelihood()).isCloseTo(-1680.3, within(0.05));
    }

    /** The years that were kept back when the curve was fitted. */
    @Test
    void the_years_ahead_are_foretold() {
        var highEnd = ShiftedBetaGeometric.fit(HIGH_END);
        double[] seen = {0.468, 0.445, 0.427, 0.409, 0.394};

        for (int year = 8; year <= 12; year++) {
            assertThat(highEnd.share(year)).isCloseTo(seen[year - 8], within(0.017));
        }
    }

    /** By hand: retention 3/4, 4/5, 5/6 for alpha 1 and beta 3, so 1 + 3/4 + 3/5 + 1/2. */
    @Test
    void the_months_are_the_sum_of_the_shares() {
        var fit = new ShiftedBetaGeometric.Fit(1, 3, 0, 0, new double[2][2], 0, List.of());

        assertThat(fit.months(0, 4, 1)).isCloseTo(2.85, within(1e-12));
        assertThat(fit.months(1, 3, 1)).isCloseTo(1 + 0.8 + 0.8 * 5 / 6, within(1e-12));
        assertThat(fit.months(0, 3, 0.5)).isCloseTo(1 + 0.375 + 0.15, within(1e-12));
        assertThat(fit.firstChurn()).isEqualTo(0.25);
    }

    @Test
    void a_worth_has_an_interval_and_warns_of_a_stay_without_end() {
        var fit = ShiftedBetaGeometric.fit(HIGH_END);
        var worth = fit.worth(new Span(0, 60, 1), 0.95);

        assertThat(worth.lower()).isBetween(12.0, worth.months());
        assertThat(worth.upper()).isBetween(worth.months(), 60.0);
        assertThat(fit.warnings()).singleElement().asString().contains("has no end");
    }

    /** One by one, with members who joined a year later: the same counts, the same fit. */
    @Test
    void members_one_by_one_are_the_same_as_their_counts() {
        int[] months = new int[1000];
        boolean[] left = new boolean[1000];
        int[] active = {1000, 631, 468, 382, 326, 289, 262, 241};
        for (int member = 0; member < 1000; member++) {
            int stayed = 0;
            while (stayed < 7 && member < active[stayed + 1]) {
                stayed++;
            }
            left[member] = stayed < 7;
            months[member] = left[member] ? stayed + 1 : 7;
        }

        assertThat(ShiftedBetaGeometric.fit(Cohort.of(months, left)).alpha())
                .isCloseTo(ShiftedBetaGeometric.fit(REGULAR).alpha(), within(1e-9));
    }

    /** A tenth leaves every month: there is no spread to find, and the fit says so. */
    @Test
    void members_who_are_all_alike_are_taken_so() {
        var fit = ShiftedBetaGeometric.fit(Cohort.active(10000, 9000, 8100, 7290, 6561));

        assertThat(fit.retention(1)).isCloseTo(0.9, within(1e-4));
        assertThat(fit.retention(40)).isCloseTo(0.9, within(1e-3));
        assertThat(fit.warnings()).singleElement().asString().contains("alike");
        assertThat(fit.worth(new Span(0, 12, 1), 0.95).se()).isBetween(0.01, 0.2);
    }

    @Test
    void what_cannot_be_told_is_refused() {
        assertThatThrownBy(() -> Cohort.active(10, 8, 9)).hasMessageContaining("Month 2");
        assertThatThrownBy(() -> ShiftedBetaGeometric.fit(Cohort.active(10, 10, 10)))
                .hasMessageContaining("Nobody");
        assertThatThrownBy(() -> ShiftedBetaGeometric.fit(Cohort.active(10, 8)))
                .hasMessageContaining("One month");
        assertThatThrownBy(() -> new Span(0, 12, 1.5)).hasMessageContaining("1.5");
    }
}
