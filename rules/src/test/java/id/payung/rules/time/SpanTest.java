package id.payung.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

class SpanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Test
    void a_change_begins_a_piece() {
        var year = new Span(FIRST, LocalDate.of(2025, 12, 31));

        assertThat(year.cutAt(List.of(LocalDate.of(2025, 2, 7))))
                .containsExactly(
                        new Span(FIRST, LocalDate.of(2025, 2, 6)),
                        new Span(LocalDate.of(2025, 2, 7), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void changes_at_the_edges() {
        var year = new Span(FIRST, LocalDate.of(2025, 12, 31));

        assertThat(year.cutAt(List.of(FIRST, LocalDate.of(2026, 1, 1)))).containsExactly(year);
        assertThat(year.cutAt(List.of(LocalDate.of(2025, 12, 31)))).hasSize(2);
        assertThat(year.contains(FIRST)).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(year.contains(FIRST.minusDays(1))).isFalse();
        assertThat(year.contains(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void a_day_is_the_shortest_period() {
        assertThat(new Span(FIRST, FIRST).cutAt(List.of(FIRST))).hasSize(1);
        assertThatThrownBy(() -> new Span(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-01-01 to 2024-12-31");
    }

    /** Cutting and joining gives the same days, each once. */
    @Test
    void pieces_follow_each_other_without_gap_or_overlap() {
        var random = new SplittableRandom(29);
        for (var i = 0; i < 500; i++) {
            var span = new Span(FIRST, FIRST.plusDays(random.nextInt(400)));
            var changes = new HashSet<LocalDate>();
            for (var k = random.nextInt(10); k > 0; k--) {
                changes.add(FIRST.plusDays(random.nextInt(-50, 450)));
            }

            var pieces = span.cutAt(changes);

            assertThat(pieces.getFirst().first()).isEqualTo(span.first());
            assertThat(pieces.getLast().last()).isEqualTo(span.last());
            for (var k = 1; k < pieces.size(); k++) {
                assertThat(pieces.get(k).first()).isEqualTo(pieces.get(k - 1).last().plusDays(1));
                assertThat(changes).contains(pieces.get(k).first());
            }
        }
    }
}
