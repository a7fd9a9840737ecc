package id.payung.evidence.awareness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class SurveyTest {
    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] TWENTY = {
        1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0
    };
    private static final List<String> VILLAGES =
            List.of("p", "p", "q", "q", "r", "r", "s", "s", "t", "t");

    /** 4 of 10, drawn one by one: p(1-p)/9, and Wilson for 9 people with t of 9 degrees. */
    @Test
    void a_share_by_hand() {
        var found = Survey.of(once(0, 1, 0, 1, 0, 0, 1, 0, 1, 0), 0.95).shares().getFirst();
        double n = 9 * Math.pow(1.959963984540054 / 2.2621571627409915, 2);
        double z = 1.959963984540054;

        assertThat(found.share()).isEqualTo(0.4);
        assertThat(found.se()).isCloseTo(Math.sqrt(0.24 / 9), within(1e-12));
        assertThat(found.lower() + found.upper())
                .isCloseTo(2 * (0.4 + z * z / (2 * n)) / (1 + z * z / n), within(1e-9));
        assertThat(found.designEffect()).isCloseTo(10 / 9.0, within(1e-12));
    }

    /** Weights 3 for the two who say yes: 6 of 14. */
    @Test
    void weights_count() {
        double[] weight = {3, 3, 1, 1, 1, 1, 1, 1, 1, 1};
        double[] yes = {1, 1, 0, 0, 0, 0, 0, 0, 0, 0};

        assertThat(Survey.of(answers(yes, weight, List.of()), 0.9).shares().getFirst().share())
                .isCloseTo(6 / 14.0, within(1e-12));
    }

    /** Villages that are all of one mind hold five opinions, not ten. */
    @Test
    void people_drawn_together_say_less() {
        double[] yes = {1, 1, 0, 0, 1, 1, 0, 0, 0, 0};
        var found = Survey.of(answers(yes, ONES, VILLAGES), 0.95).shares().getFirst();

        assertThat(found.se()).isCloseTo(Math.sqrt(0.24 / 4), within(1e-12));
        assertThat(found.freedom()).isEqualTo(4);
        assertThat(found.designEffect()).isCloseTo(2.5, within(1e-12));
    }

    /** 0.4 and 0.6, each with a variance of 0.24/9. */
    @Test
    void a_change_has_the_errors_of_both_waves() {
        var found = Survey.of(two(List.of(), TWENTY), 0.95).changes().getFirst();

        assertThat(found.change()).isCloseTo(0.2, within(1e-12));
        assertThat(found.se()).isCloseTo(Math.sqrt(2 * 0.24 / 9), within(1e-12));
        assertThat(found.detectable()).isGreaterThan(2.8 * found.se());
        assertThat(found.p()).isBetween(0.3, 0.45);
    }

    /** The same five villages in both waves, 1 more yes in p and q each: (1, 1, 0, 0, 0) / 10. */
    @Test
    void villages_asked_twice_pull_both_waves() {
        List<String> again = new ArrayList<>(VILLAGES);
        again.addAll(VILLAGES);
        double[] yes = {1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0};
        var found = Survey.of(two(again, yes), 0.95).changes().getFirst();

        assertThat(found.change()).isCloseTo(0.2, within(1e-12));
        // Pulls less their mean of 0.04: twice 0.06, three times -0.04
        assertThat(found.se())
                .isCloseTo(Math.sqrt((2 * 0.0036 + 3 * 0.0016) * 5 / 4), within(1e-12));
    }

    @Test
    void no_answers_are_counted_and_warned_of() {
        double[] yes = {1, 0, Double.NaN, Double.NaN, Double.NaN, 1, 0, 1, 1, 0};
        var found = Survey.of(answers(yes, ONES, List.of()), 0.95);

        assertThat(found.shares().getFirst().missing()).isEqualTo(3);
        assertThat(found.shares().getFirst().share()).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(found.warnings())
                .anyMatch(w -> w.contains("3 of 10 gave no answer"))
                .anyMatch(w -> w.contains("only 7 people"));
    }

    @Test
    void who_all_agree_are_still_in_doubt() {
        var found = Survey.of(once(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 0.95).shares().getFirst();

        assertThat(found.lower()).isBetween(0.55, 0.75);
        assertThat(found.upper()).isEqualTo(1);
    }

    /** 2 × 1.5 × (1.96 + 0.8416)² × 0.25 / 0.01 = 588.7. */
    @Test
    void the_people_needed_by_hand() {
        assertThat(Survey.needed(0.5, 0.1, 1.5, new double[] {0.95, 0.8})).isEqualTo(589);
    }

    /** Of 400 surveys of villages that differ, nine in ten intervals hold the share. */
    @Test
    void intervals_hold_what_they_promise() {
        int held = 0;
        for (int survey = 0; survey < 400; survey++) {
            var random = Seeds.stream(11, survey);
            double[] yes = new double[300];
            List<String> village = new ArrayList<>();
            for (int person = 0; person < 300; person++) {
                village.add("v" + person / 10);
            }
            for (int v = 0; v < 30; v++) {
                double here = 0.1 + 0.4 * random.nextDouble();
                for (int k = 0; k < 10; k++) {
                    yes[10 * v + k] = random.nextDouble() < here ? 1 : 0;
                }
            }
            double[] weight = new double[300];
            Arrays.fill(weight, 250);
            var found = Survey.of(answers(yes, weight, village), 0.9).shares().getFirst();
            held += found.lower() <= 0.3 && 0.3 <= found.upper() ? 1 : 0;
        }

        assertThat(held / 400.0).isBetween(0.86, 0.94);
    }

    @Test
    void a_refusal_names_the_row() {
        assertThatThrownBy(() -> once(0, 1, 3)).hasMessageContaining("Row 3");
        assertThatThrownBy(() -> answers(new double[] {1, 0}, new double[] {1, 0}, List.of()))
                .hasMessageContaining("Row 2: a weight of 0.0");
        assertThatThrownBy(() -> Survey.of(once(0, 1), 95)).hasMessageContaining("0.95, not 95");
    }

    private static Answers once(double... yes) {
        double[] ones = new double[yes.length];
        Arrays.fill(ones, 1);
        return answers(yes, ones, List.of());
    }

    private static Answers answers(double[] yes, double[] weight, List<String> villages) {
        return new Answers(
                Collections.nCopies(yes.length, "2026-1"),
                Collections.nCopies(yes.length, "Palembang"),
                yes,
                weight,
                villages);
    }

    private static Answers two(List<String> villages, double[] yes) {
        double[] ones = new double[20];
        Arrays.fill(ones, 1);
        List<String> waves = new ArrayList<>(Collections.nCopies(10, "2025"));
        waves.addAll(Collections.nCopies(10, "2026"));
        return new Answers(waves, Collections.nCopies(20, "Palembang"), yes, ones, villages);
    }
}
