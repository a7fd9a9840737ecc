package id.payung.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.SplittableRandom;

/** Cutting off a double gives the exact amount, right up to the highest base that is promised. */
class QuotientTest {

    private static long amount(Quotient quotient, long sen) {
        var line = quotient.line(0);
        return (long) ((double) sen * line.rate() + line.offset());
    }

    private static void same(Quotient quotient, Percent rate, long sen) {
        if (sen > 0 && sen <= quotient.highest()) {
            assertThat(amount(quotient, sen))
                    .as("%s of %d sen", rate, sen)
                    .isEqualTo(Rupiah.ofSen(sen).times(rate).sen());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.24",
                "0.54",
                "0.89",
                "1.27",
                "1.74",
                "0.3",
                "3.7",
                "2",
                "1",
                "0.14",
                "0.1",
                "0.22",
                "0.445",
                "0.0024",
                "0.0089",
                "0.003",
                "0.12",
                "0.635",
                "5.7",
                "0.000001",
                "99.999999",
                "100"
            })
    void around_every_tipping_point(String text) {
        var rate = Percent.of(text);
        var quotient = new Quotient(new long[] {rate.units()});
        var random = new SplittableRandom(text.hashCode());
        for (var i = 0; i < 3_000; i++) {
            var amount = random.nextLong(1L << random.nextInt(1, 50));
            // The base at which the amount tips from one sen to the next: (amount + 1/2) / rate.
            var tips = (long) ((amount + 0.5) * Percent.WHOLE / rate.units());
            for (var near = -2; near <= 2; near++) {
                same(quotient, rate, tips + near);
            }
            same(quotient, rate, random.nextLong(1, Math.max(2, quotient.highest())));
        }
        same(quotient, rate, quotient.highest());
        same(quotient, rate, quotient.highest() - 1);
    }

    @Test
    void rates_of_classes_share_a_denominator() {
        var quotient =
                new Quotient(
                        new long[] {Percent.of("0.24").units(), Percent.of("1.74").units(), 0});

        assertThat(quotient.has(0)).isTrue();
        assertThat(quotient.has(2)).isFalse();
        assertThat(quotient.uniform()).isFalse();
        assertThat(quotient.units(1)).isEqualTo(Percent.of("1.74").units());
        assertThat(quotient.line(0).offset()).isEqualTo(quotient.line(1).offset());
        assertThat(quotient.rates()).hasSize(3);
        assertThat(quotient.highest()).isGreaterThan(1_000_000_000_000L);
    }

    @Test
    void one_rate_or_none_is_uniform() {
        var quotient = new Quotient(new long[] {0, Percent.of(2).units(), Percent.of(2).units()});

        assertThat(quotient.uniform()).isTrue();
        assertThat(quotient.onlyLine(1).rate()).isEqualTo(0.02);
        assertThat(quotient.onlyLine(4).rate()).isEqualTo(0.005);
        assertThat(quotient.line(0).rate()).isZero();
    }

    @Test
    void no_rate_at_all_is_nothing() {
        var quotient = new Quotient(new long[] {0, 0});

        assertThat(quotient.uniform()).isTrue();
        assertThat(amount(quotient, 1_000_000_000_000L)).isZero();
    }

    /** A power of two in the base and its inverse in the rate cancel exactly. */
    @Test
    void a_flag_in_the_base_changes_nothing() {
        var rate = Percent.of("3.7");
        var quotient = new Quotient(new long[] {rate.units()});
        var random = new SplittableRandom(37);
        for (var i = 0; i < 10_000; i++) {
            var sen = random.nextLong(1, 1_000_000_000_000L);
            for (var flag = 1L; flag <= 16; flag *= 2) {
                var line = quotient.onlyLine(flag);
                assertThat((long) ((double) sen * flag * line.rate() + line.offset()))
                        .isEqualTo(Rupiah.ofSen(sen).times(rate).sen());
            }
        }
    }
}
