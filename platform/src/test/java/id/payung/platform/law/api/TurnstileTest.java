package id.payung.platform.law.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Turnstile turnstile = new Turnstile(1, 10);

    @Test
    void who_finds_no_place_is_told_to_come_again() {
        var inside = turnstile.pass(() -> problemOfASecond());

        assertThat(inside).isEqualTo(429);
    }

    @Test
    void a_place_is_free_again_after_an_answer_and_after_a_fault() {
        assertThat(turnstile.pass(() -> "first")).isEqualTo("first");
        assertThatThrownBy(() -> turnstile.pass(TurnstileTest::fail))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turnstile.pass(() -> "third")).isEqualTo("third");
    }

    private int problemOfASecond() {
        try {
            return turnstile.pass(() -> 0);
        } catch (Problem full) {
            return full.answer().getStatusCode().value();
        }
    }

    private static String fail() {
        throw new IllegalStateException("on purpose");
    }
}
