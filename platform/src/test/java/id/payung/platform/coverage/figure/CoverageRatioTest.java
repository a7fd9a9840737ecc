package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.coverage.figure.CoverageRatio.Part;
import id.payung.platform.coverage.figure.CoverageRatio.Ratio;
import id.payung.platform.coverage.figure.CoverageRatio.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class CoverageRatioTest {

    @Test
    void members_over_workers_of_one_region_and_day_are_coverage() {
        // Satu Data Ketenagakerjaan, Dec 2023: 915,142 active; BPS, Aug 2023: 4.40 million
        // employed.
        var ratio =
                CoverageRatio.of(
                        part("active", "915142", "PARTICIPANTS/STOCK/ALL", "16", "2023-12"),
                        part("employed", "4400000", "EMPLOYED/STOCK/ALL", "16", "2023-08"));

        assertThat(ratio).isInstanceOf(Ratio.class);
        // 915,142 / 4,400,000 = 0.20798681818...
        assertThat(((Ratio) ratio).fraction()).isEqualByComparingTo("0.2079868182");
    }

    /** What is counted / kind / segment, the region and the date of both sides. */
    @ParameterizedTest(name = "{0} {1} {2} over {3} {4} {5}: {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    PARTICIPANTS/STOCK/ALL | 16          | 2023 | EMPLOYED/STOCK/ALL     | 16             | 2023    | -
                    PARTICIPANTS/STOCK/ALL | 15 16 17 18 19 | 2020 | POPULATION/STOCK/ALL | 16            | 2020-02 | ratio.regions wrong-base
                    PARTICIPANTS/STOCK/ALL | 16          | 2023 | LABOUR_FORCE/STOCK/ALL | 16.71          | 2023    | ratio.regions
                    PARTICIPANTS/STOCK/ALL | 19 18 17 16 15 | 2023 | WORKERS/STOCK/ALL   | 15 16 17 18 19 | 2023    | -
                    PARTICIPANTS/STOCK/ALL | ''          | 2023 | WORKERS/STOCK/ALL      | 16             | 2023    | ratio.no-region
                    PARTICIPANTS/STOCK/ALL | 16          | 2023 | EMPLOYED/STOCK/ALL     | 16             | 2019    | ratio.dates
                    PARTICIPANTS/STOCK/ALL | 16          | soon | EMPLOYED/STOCK/ALL     | 16             | 2023    | ratio.dates
                    PARTICIPANTS/FLOW/ALL  | 16          | 2023 | EMPLOYED/STOCK/ALL     | 16             | 2023    | ratio.flow
                    PARTICIPANTS/NOT_STATED/ALL | 16     | 2023 | EMPLOYED/STOCK/ALL     | 16             | 2023    | ratio.not-stated
                    PARTICIPANTS/STOCK/ALL | 16          | 2023 | ENTERPRISES/STOCK/ALL  | 16             | 2023    | ratio.not-workers
                    ENTERPRISES/STOCK/ALL  | 16          | 2023 | EMPLOYED/STOCK/ALL     | 16             | 2023    | ratio.not-members
                    PARTICIPANTS/STOCK/PU  | 16          | 2023 | FORMAL/STOCK/ALL       | 16             | 2023    | -
                    PARTICIPANTS/STOCK/BPU | 16          | 2023 | INFORMAL/STOCK/ALL     | 16             | 2023    | -
                    PARTICIPANTS/STOCK/BPU | 16          | 2023 | FORMAL/STOCK/ALL       | 16             | 2023    | ratio.sector
                    PARTICIPANTS/STOCK/ALL | 16          | 2023 | INFORMAL/STOCK/ALL     | 16             | 2023    | ratio.sector
                    """)
    void unlike_parts_are_refused_with_every_reason(
            String covered,
            String coveredRegions,
            String coveredWhen,
            String base,
            String baseRegions,
            String baseWhen,
            String reasons) {
        var ratio =
                CoverageRatio.of(
                        part("covered", "100", covered, coveredRegions, coveredWhen),
                        part("base", "400", base, baseRegions, baseWhen));

        var keys =
                switch (ratio) {
                    case Ratio _ -> List.of();
                    case Refused refused -> refused.reasons().stream().map(Because::key).toList();
                };
        assertThat(keys).isEqualTo(reasons == null ? List.of() : Arrays.asList(reasons.split(" ")));
    }

    @Test
    void zero_is_no_base() {
        var refused =
                CoverageRatio.of(
                        part("active", "100", "PARTICIPANTS/STOCK/ALL", "16", "2023"),
                        part("employed", "0", "EMPLOYED/STOCK/ALL", "16", "2023"));

        assertThat(((Refused) refused).reasons())
                .extracting(Because::key)
                .containsExactly("ratio.nothing");
    }

    /** The paper's table 4, row 3: the members of five provinces over the people of one. */
    @Test
    void the_papers_ninety_two_percent_is_refused_in_both_languages() {
        var quoted = quoted("S065");
        var ratio = CoverageRatio.of(Part.countOf(quoted), Part.denominatorOf(quoted));

        assertThat(ratio).isInstanceOf(Refused.class);
        assertThat(((Refused) ratio).reasons())
                .extracting(because -> because.in(Locale.ENGLISH))
                .containsExactly(
                        "Counted in 15 16 17 18 19, divided by a number of 16: a ratio needs one"
                                + " region.",
                        "\"coverage\" (paper S065) does not say whether it counts members on a day"
                                + " or new ones.",
                        "\">8.5 Juta Penduduk\" Sumsel: a population of all ages, children and the"
                                + " old included, is no base for a scheme for workers.");
        assertThat(((Refused) ratio).reasons().getFirst().in(Locale.of("id")))
                .isEqualTo(
                        "Dihitung di 15 16 17 18 19, dibagi dengan angka 16: sebuah rasio"
                                + " memerlukan satu wilayah.");
    }

    @Test
    void a_part_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Part.countOf(quoted("S016")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("S016 gives no count. Maybe only a percentage is printed.");
        assertThatThrownBy(() -> Part.denominatorOf(quoted("S001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("S001 gives no denominator. Maybe another figure does.");
    }

    private static QuotedFigure quoted(String id) {
        var readings = Readings.of(Case.ofThePaper().figures());
        var reading =
                readings.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        var area = reading.above().area();
        var below = reading.below();
        var meaning =
                new Meaning(
                        null,
                        reading.segment(),
                        reading.above().what(),
                        reading.above().kind(),
                        reading.figure().measure(),
                        area == null ? "" : area.codes(),
                        below == null ? What.OTHER : below.what(),
                        readings.areaBelow(reading).map(Area::codes).orElse(""));
        return new QuotedFigure("paper", 1, Instant.EPOCH, reading.figure(), meaning);
    }

    /** A part from its count, kind and segment, written as {@code EMPLOYED/STOCK/ALL}. */
    private static Part part(String says, String value, String kinds, String regions, String when) {
        var parts = kinds.split("/");
        return new Part(
                says,
                new BigDecimal(value),
                What.valueOf(parts[0]),
                Kind.valueOf(parts[1]),
                parts[2],
                regions,
                When.of(when),
                "test");
    }
}
