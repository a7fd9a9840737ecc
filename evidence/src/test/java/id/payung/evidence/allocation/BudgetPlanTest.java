package id.payung.evidence.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.allocation.BudgetPlan.Ask;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class BudgetPlanTest {
    private static final Ask ASK = new Ask(500, 400, 0.9, 7);
    private static final List<Channel> CHANNELS =
            List.of(
                    new Channel("agents", 250, 0, 1000, 1),
                    new Channel("counters", 250, 0, 1000, 1));

    /** Many exact trials of two known curves: the plan is the one worked out in SplitTest. */
    @Test
    void exact_experiments_give_the_exact_plan() {
        var plan = BudgetPlan.of(CHANNELS, exact(0.01), ASK);

        assertThat(plan.parts().get(0).planned()).isCloseTo(100, within(4.0));
        assertThat(plan.parts().get(1).planned()).isCloseTo(400, within(4.0));
        assertThat(plan.gain()).isCloseTo(125 - 50 * 250 / 350.0 - 200 * 250 / 650.0, within(0.2));
        assertThat(plan.better()).isEqualTo(1);
        assertThat(plan.lower()).isBetween(11.0, plan.gain());
    }

    @Test
    void rough_experiments_leave_doubt() {
        var plan = BudgetPlan.of(CHANNELS, exact(30), ASK);

        assertThat(plan.upper() - plan.lower()).isGreaterThan(20);
        assertThat(plan.better()).isBetween(0.3, 0.99);
        assertThat(plan.next()).isNotNull();
        assertThat(plan.next().worth()).isGreaterThan(0);
    }

    /** What changed everywhere at once is refused, with the test that would tell. */
    @Test
    void national_media_cannot_be_told_from_the_month() {
        var channels = new ArrayList<>(CHANNELS);
        channels.add(new Channel("television", 300, 0, 900, 1));
        channels.add(new Channel("radio", 40, 0, 900, 1));
        var trials = new ArrayList<>(exact(5));
        trials.add(new Trial("television", 0, 300, 900, 40, true));
        var plan = BudgetPlan.of(channels, trials, new Ask(840, 400, 0.9, 7));

        assertThat(plan.unknown())
                .extracting(BudgetPlan.Unknown::channel)
                .containsExactly("television", "radio");
        assertThat(plan.unknown().getFirst().reason()).contains("all districts at once");
        assertThat(plan.unknown().getFirst().whatWould()).contains("half of the districts");
        assertThat(plan.parts())
                .extracting(BudgetPlan.Part::channel)
                .containsExactly("agents", "counters");
        assertThat(plan.parts().stream().mapToDouble(BudgetPlan.Part::planned).sum())
                .isCloseTo(500, within(1e-6));
    }

    @Test
    void where_nothing_can_be_told_there_is_no_plan() {
        var plan = BudgetPlan.of(CHANNELS, List.of(), ASK);

        assertThat(plan.parts()).isEmpty();
        assertThat(plan.gain()).isNaN();
        assertThat(plan.unknown()).hasSize(2);
    }

    @Test
    void a_plan_stays_near_what_was_tried() {
        var plan =
                BudgetPlan.of(
                        CHANNELS,
                        List.of(
                                new Trial("agents", 200, 300, 12, 2, false),
                                new Trial("counters", 200, 300, 1, 2, false)),
                        ASK);

        assertThat(plan.parts().getFirst().planned()).isBetween(250.0, 330.0);
        assertThat(plan.warnings())
                .anyMatch(w -> w.contains("'agents' was tried from 200.0 to 300.0"));
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_nearly_so() {
        var one = BudgetPlan.of(CHANNELS, exact(5), ASK);
        var other = BudgetPlan.of(CHANNELS, exact(5), new Ask(500, 400, 0.9, 8));

        assertThat(BudgetPlan.of(CHANNELS, exact(5), ASK)).isEqualTo(one);
        assertThat(other.gain()).isNotEqualTo(one.gain()).isCloseTo(one.gain(), within(3.0));
    }

    @Test
    void a_member_worth_more_months_draws_the_budget() {
        var dearer = List.of(new Channel("agents", 250, 0, 1000, 6), CHANNELS.get(1));

        assertThat(BudgetPlan.of(dearer, exact(5), ASK).parts().getFirst().planned())
                .isGreaterThan(BudgetPlan.of(CHANNELS, exact(5), ASK).parts().getFirst().planned());
    }

    @Test
    void known_curves_are_split_without_draws() {
        var plan =
                BudgetPlan.ofCurves(
                        CHANNELS,
                        List.of(new double[] {50, 100, 1}, new double[] {200, 400, 1}),
                        ASK);

        assertThat(plan.parts().getFirst().planned()).isCloseTo(100, within(1e-6));
        assertThat(plan.value()).isCloseTo(125, within(1e-9));
        assertThat(plan.next()).isNull();
    }

    @Test
    void bad_input_is_named() {
        assertThatThrownBy(() -> new Trial("agents", 5, 5, 1, 1, false))
                .hasMessageContaining("'agents'");
        assertThatThrownBy(() -> new Trial("agents", 5, 9, 1, 0, false))
                .hasMessageContaining("without error");
        assertThatThrownBy(() -> new Channel("agents", 5, 9, 2, 1))
                .hasMessageContaining("from 9.0 to 2.0");
        assertThatThrownBy(() ->
                        BudgetPlan.of(
                                CHANNELS, List.of(new Trial("flyers", 0, 9, 1, 1, false)), ASK))
                .hasMessageContaining("'flyers'");
    }

    private static List<Trial> exact(double se) {
        List<Trial> trials = new ArrayList<>();
        for (double spend : new double[] {50, 100, 200, 300, 400, 500}) {
            trials.add(new Trial("agents", 0, spend, 50 * spend / (spend + 100), se, false));
            trials.add(new Trial("counters", 0, spend, 200 * spend / (spend + 400), se, false));
        }
        return trials;
    }
}
