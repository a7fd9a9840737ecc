package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A number through time: exactly one answer on each day, or none. */
class StatutoryTest {

    private static final Citation OLD = Citation.of("PP 1/2000", "Pasal 1");
    private static final Citation NEW = Citation.of("PP 2/2010", "Pasal 2");

    private static Version<String> version(
            String from, @Nullable String to, String value, Citation source) {
        return new Version<>(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                value,
                source,
                "");
    }

    private static final Statutory<String> THING =
            new Statutory<>(
                    "thing",
                    List.of(
                            version("2000-01-01", "2009-12-31", "old", OLD),
                            version("2010-01-01", "2019-12-31", "new", NEW)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2000-01-01, old
                    2009-12-31, old
                    2010-01-01, new
                    2019-12-31, new
                    """)
    void both_sides_of_every_date(LocalDate day, String value) {
        assertThat(THING.on(day).value()).isEqualTo(value);
        assertThat(THING.find(day))
                .hasValueSatisfying(found ->
                        assertThat(found.source()).isEqualTo(value.equals("old") ? OLD : NEW));
    }

    @ParameterizedTest
    @CsvSource(textBlock = "1999-12-31\n2020-01-01")
    void outside_there_is_no_answer(LocalDate day) {
        assertThat(THING.find(day)).isEmpty();
        assertThatThrownBy(() -> THING.on(day))
                .isInstanceOf(NoLawInForce.class)
                .hasMessageContaining("thing")
                .hasMessageContaining(day.toString())
                .hasMessageContaining("2000-01-01 to 2019-12-31");
    }

    @Test
    void without_an_end_it_goes_on() {
        var thing = new Statutory<>("thing", List.of(version("2000-01-01", null, "old", OLD)));

        assertThat(thing.on(LocalDate.of(2999, 1, 1)).value()).isEqualTo("old");
        assertThatThrownBy(() -> thing.on(LocalDate.of(1999, 12, 31)))
                .hasMessageContaining("2000-01-01 to today");
        assertThat(thing.id()).isEqualTo("thing");
        assertThat(thing.versions()).hasSize(1);
    }

    @Test
    void a_gap_an_overlap_or_nothing_is_refused() {
        assertThatThrownBy(() -> new Statutory<>("thing", List.<Version<String>>of()))
                .hasMessageContaining("no version");
        assertThatThrownBy(() ->
                        new Statutory<>(
                                "thing",
                                List.of(
                                        version("2000-01-01", "2009-12-30", "old", OLD),
                                        version("2010-01-01", null, "new", NEW))))
                .hasMessageContaining("nothing between 2009-12-30 and 2010-01-01");
        assertThatThrownBy(() ->
                        new Statutory<>(
                                "thing",
                                List.of(
                                        version("2000-01-01", "2010-01-01", "old", OLD),
                                        version("2010-01-01", null, "new", NEW))))
                .hasMessageContaining("2000-01-01 to 2010-01-01, the next begins on 2010-01-01");
        assertThatThrownBy(() ->
                        new Statutory<>(
                                "thing",
                                List.of(
                                        version("2000-01-01", null, "old", OLD),
                                        version("2010-01-01", null, "new", NEW))))
                .hasMessageContaining("to today");
        assertThatThrownBy(() -> version("2010-01-01", "2009-12-31", "x", OLD))
                .hasMessageContaining("before it begins");
    }

    @Test
    void a_day_is_long_enough_for_a_version() {
        var day = LocalDate.of(2010, 1, 1);

        assertThat(version("2010-01-01", "2010-01-01", "x", OLD).covers(day)).isTrue();
        assertThat(version("2010-01-01", "2010-01-01", "x", OLD).covers(day.plusDays(1))).isFalse();
        assertThat(version("2010-01-01", null, "x", OLD).covers(day.minusDays(1))).isFalse();
    }

    @Test
    void from_the_day_a_renewal_is_due_it_is_provisional() {
        var due = LocalDate.of(2011, 3, 1);
        var yearly = new Version<>(LocalDate.of(2010, 3, 1), null, due, "x", NEW, "every March");

        assertThat(yearly.on(due.minusDays(1)).provisional()).isFalse();
        assertThat(yearly.on(due).provisional()).isTrue();
        assertThat(yearly.endingOn(due.minusDays(1)).to()).isEqualTo(due.minusDays(1));
        assertThat(yearly.endingOn(due.minusDays(1)).due()).isNull();
    }

    /**
     * No parameter of the law has a day with two answers, or none between its first and its last.
     */
    @Test
    void every_parameter_on_every_first_of_a_month() {
        for (var statutory : Law.builtIn().all().values()) {
            var versions = statutory.versions();
            var last = versions.getLast().to();
            var end = last == null ? LocalDate.of(2031, 1, 1) : last;
            for (var day = versions.getFirst().from(); !day.isAfter(end); day = day.plusMonths(1)) {
                var today = day;
                assertThat(versions.stream().filter(version -> version.covers(today)))
                        .as("%s on %s", statutory.id(), day)
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_parameter_is_asked_for_by_its_unit() {
        var law = Law.builtIn();

        assertThat(law.rupiah("bpu.jkm").on(LocalDate.of(2026, 1, 1)).value())
                .isEqualTo(Rupiah.of(6_800));
        assertThat(law.percent("jkm.rate").on(LocalDate.of(2026, 1, 1)).value())
                .isEqualTo(Percent.of("0.3"));
        assertThat(law.number("due.day").on(LocalDate.of(2026, 1, 1)).value()).isEqualTo(15);
        assertThat(law.unit("due.day")).isEqualTo("day of month");
        assertThatThrownBy(() -> law.percent("bpu.jkm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'bpu.jkm' is a Rupiah, not a Percent");
        assertThatThrownBy(() -> law.rupiah("bpu.jkn"))
                .hasMessageContaining("no parameter 'bpu.jkn'");
        assertThatThrownBy(() -> law.unit("bpu.jkn")).hasMessageContaining("bpu.jkn");
    }

    @Test
    void what_is_derived_is_computed_once() {
        var law = Law.builtIn().whatIf(Map.of());
        Object first = law.derive("key", _ -> new Object());
        Object again = law.derive("key", _ -> new Object());
        Object other = law.derive("other", _ -> new Object());

        assertThat(again).isSameAs(first);
        assertThat(other).isNotSameAs(first);
    }
}
