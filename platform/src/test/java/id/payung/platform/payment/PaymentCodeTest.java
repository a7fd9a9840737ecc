package id.payung.platform.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.Random;

class PaymentCodeTest {

    /**
     * By hand, from the right without the last digit: every second one doubled, its digits added. 0
     * + 9 + (1+6) + 7 + (1+2) + 5 + 8 + 3 + 4 + 1 + (1+2) = 50, so the last digit is 0. A six and
     * ten noughts give (1+2) = 3, so it is 7.
     */
    @ParameterizedTest
    @CsvSource({
        "612345678900, true",
        "612345678901, false",
        "621345678900, false",
        "600000000007, true",
        "600000000008, false"
    })
    void the_last_digit_checks_the_others(String digits, boolean plausible) {
        assertThat(new PaymentCode(digits).isPlausible()).isEqualTo(plausible);
    }

    @Test
    void every_code_that_we_make_begins_with_six_and_checks() {
        var random = new Random(20261123);
        var seen = new HashSet<PaymentCode>();
        for (var i = 0; i < 10_000; i++) {
            var code = PaymentCode.random(random);
            assertThat(code.digits()).hasSize(12).startsWith("6");
            assertThat(code.isPlausible()).isTrue();
            seen.add(code);
        }
        assertThat(seen).as("10,000 of ten thousand million").hasSizeGreaterThan(9_990);
    }

    @Test
    void every_single_mistyped_digit_is_caught() {
        var right = "612345678900";
        for (var at = 0; at < right.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var typed = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(new PaymentCode(typed).isPlausible()).isEqualTo(typed.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "61234567890", "6123456789000", "61234567890x", "٦12345678905"})
    void what_is_no_code_is_said_so(String typed) {
        assertThat(PaymentCode.read(typed)).isEmpty();
        assertThatThrownBy(() -> new PaymentCode(typed))
                .hasMessageContaining("12 digits")
                .hasMessageContaining("Maybe");
    }
}
