package id.payung.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.promotion.Result;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;
import java.util.stream.IntStream;

class BroughtTest {

    /** A cost that is not on record is not a cost of nothing. */
    @ParameterizedTest(name = "{0} sen by {1} heads")
    @CsvSource(
            textBlock =
                    """
                    100,  3, 33
                    200,  3, 67
                    100,  8, 13
                    100,  1, 100
                    1,    3, 0
                    """)
    void cost_by_head_is_rounded_half_up_to_the_sen(long sen, long heads, long expected) {
        assertThat(Brought.per(Rupiah.ofSen(sen), heads)).isEqualTo(Rupiah.ofSen(expected));
    }

    @Test
    void without_heads_or_without_a_cost_on_record_there_is_no_cost_by_head() {
        assertThat(Brought.per(Rupiah.ofSen(100), 0)).isNull();
        assertThat(Brought.per(Rupiah.ZERO, 5)).isNull();
    }

    @ParameterizedTest(name = "of {0} campaigns {1} are shown first")
    @CsvSource(
            textBlock =
                    """
                    1, 1
                    7, 7
                    8, 6
                    30, 6
                    """)
    void a_channel_of_many_campaigns_shows_the_largest_and_the_sum_of_the_rest(
            int campaigns, int shown) {
        var results =
                IntStream.rangeClosed(1, campaigns)
                        .mapToObj(i ->
                                new Result(
                                        Channel.EVENT,
                                        new UUID(0, i),
                                        "Acara " + i,
                                        i,
                                        1,
                                        Rupiah.of(10)))
                        .toList();

        var channel = Brought.byChannel(results).getFirst();

        assertThat(channel.first(false)).hasSize(shown);
        assertThat(channel.first(false).getFirst().registrations()).isEqualTo(campaigns);
        assertThat(channel.first(true)).hasSize(campaigns);
        assertThat(channel.more(false)).isEqualTo(campaigns - shown);
        var rest = channel.rest(false);
        var inRest = rest == null ? 0 : rest.registrations();
        assertThat(channel.first(false).stream().mapToLong(Brought::registrations).sum() + inRest)
                .isEqualTo(channel.total().registrations())
                .isEqualTo((long) campaigns * (campaigns + 1) / 2);
        assertThat(channel.total().cost()).isEqualTo(Rupiah.of(10L * campaigns));
    }
}
