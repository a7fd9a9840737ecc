package id.payung.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class LogRankTest {
    private static final Spells FIVE =
            Spells.of(new double[] {1, 2, 3, 4, 5}, new boolean[] {true, true, true, false, true});
    private static final List<String> CHANNEL = List.of("agent", "bank", "agent", "bank", "bank");

    /**
     * By hand. At month 1 the agent has 2 of 5, at 2 1 of 4, at 3 1 of 3, at 5 none of 1: 59/60
     * expected, 2 seen. Variance 6/25 + 3/16 + 2/9.
     */
    @Test
    void seen_is_set_against_expected() {
        var compared = LogRank.of(FIVE, CHANNEL, 0);
        double off = 2 - 59 / 60.0;

        assertThat(compared.groups().getFirst().seen()).isEqualTo(2);
        assertThat(compared.groups().getFirst().expected()).isCloseTo(59 / 60.0, within(1e-14));
        assertThat(compared.chiSquare())
                .isCloseTo(off * off / (6 / 25.0 + 3 / 16.0 + 2 / 9.0), within(1e-12));
        assertThat(compared.degrees()).isEqualTo(1);
        assertThat(compared.warnings()).hasSize(2);
    }

    /** Weights 1, 4/5, 3/5 and 3/5: the share left before each lapse. */
    @Test
    void early_lapses_may_weigh_more() {
        var compared = LogRank.of(FIVE, CHANNEL, 1);
        double expected = 2 / 5.0 + 0.8 / 4 + 0.6 / 3;
        double variance = 6 / 25.0 + 0.64 * 3 / 16 + 0.36 * 2 / 9;

        assertThat(compared.groups().getFirst().expected()).isCloseTo(expected, within(1e-14));
        assertThat(compared.chiSquare())
                .isCloseTo(Math.pow(1.6 - expected, 2) / variance, within(1e-12));
    }

    @Test
    void other_names_in_another_order_change_nothing() {
        var renamed = List.of("x", "a", "x", "a", "a");

        assertThat(LogRank.of(FIVE, renamed, 0).chiSquare())
                .isCloseTo(LogRank.of(FIVE, CHANNEL, 0).chiSquare(), within(1e-12));
    }

    @Test
    void one_group_or_no_event_is_refused() {
        assertThatThrownBy(() -> LogRank.of(FIVE, List.of("a", "a", "a", "a", "a"), 0))
                .hasMessageContaining("group 'a'");
        assertThatThrownBy(() ->
                        LogRank.of(
                                Spells.of(new double[] {1, 2}, new boolean[2]),
                                List.of("a", "b"),
                                0))
                .hasMessageContaining("No row ended");
    }
}
