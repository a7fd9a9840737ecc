package id.payung.rules.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;

class RupiahTest {

    @ParameterizedTest(name = "{1} of {0} = {2}")
    @CsvSource(
            textBlock =
                    """
                    6000000,     0.54,  32400
                    3333333,     0.24,   7999.9992
                    1.00,        0.5,       0.01
                    0.99,        0.5,       0.00
                    -1.00,       0.5,      -0.01
                    -0.99,       0.5,       0.00
                    0.01,        50,        0.01
                    10000000000, 100,   10000000000
                    90000000000000000, 100, 90000000000000000
                    """)
    void a_share_is_rounded_half_up_to_the_sen(BigDecimal amount, String rate, BigDecimal share) {
        assertThat(Rupiah.of(amount).times(Percent.of(rate)))
                .isEqualTo(Rupiah.of(share.setScale(2, RoundingMode.HALF_UP)));
    }

    @Test
    void the_fast_way_is_the_exact_way() {
        var random = new SplittableRandom(20150701);
        for (var i = 0; i < 200_000; i++) {
            var sen = random.nextLong() >> random.nextInt(64);
            var rate = random.nextLong(Percent.WHOLE);
            var exact =
                    new BigDecimal(BigInteger.valueOf(sen).multiply(BigInteger.valueOf(rate)))
                            .divide(BigDecimal.valueOf(Percent.WHOLE), 0, RoundingMode.HALF_UP);

            assertThat(Rupiah.ofSen(sen).times(new Percent(rate)).sen())
                    .isEqualTo(exact.longValueExact());
        }
    }

    @Test
    void too_much_is_an_error_and_never_another_amount() {
        var most = Rupiah.ofSen(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Rupiah.ofSen(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(Percent.of(200)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rupiah.of(new BigDecimal("0.001")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rates_multiply_exactly_or_not_at_all() {
        assertThat(Percent.of("0.89").times(Percent.of(50))).isEqualTo(Percent.of("0.445"));
        assertThatThrownBy(() -> Percent.of("0.000001").times(Percent.of("0.5")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_and_rates_are_written_without_needless_zeros() {
        assertThat(Rupiah.ofSen(123_450).toDecimal()).hasToString("1234.50");
        assertThat(Rupiah.ofSen(123_400).toDecimal()).hasToString("1234");
        assertThat(Percent.of("0.540")).hasToString("0.54%");
        assertThat(Percent.of(100)).hasToString("100%");
    }
}
