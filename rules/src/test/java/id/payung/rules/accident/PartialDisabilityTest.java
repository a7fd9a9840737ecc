package id.payung.rules.accident;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** PP 44/2015 Lampiran III: the disability table, several losses, left-handed people. */
class PartialDisabilityTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    /** Each line of the table once: percent of 80 x 1,000,000 = percent of 80 million. */
    @ParameterizedTest(name = "line {0}, {3}: {1}% = {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # line | percent | of 80 million | part
                     1 | 40  | 32000000 | right arm from the shoulder
                     2 | 35  | 28000000 | left arm from the shoulder
                     3 | 35  | 28000000 | right arm from the elbow
                     4 | 30  | 24000000 | left arm from the elbow
                     5 | 32  | 25600000 | right hand
                     6 | 28  | 22400000 | left hand
                     7 | 70  | 56000000 | both legs
                     8 | 35  | 28000000 | one leg
                     9 | 50  | 40000000 | both feet
                    10 | 25  | 20000000 | one foot
                    11 | 70  | 56000000 | both eyes
                    12 | 35  | 28000000 | one eye
                    13 | 40  | 32000000 | hearing, both ears
                    14 | 20  | 16000000 | hearing, one ear
                    15 | 15  | 12000000 | right thumb
                    16 | 12  |  9600000 | left thumb
                    17 |  9  |  7200000 | right index finger
                    18 |  7  |  5600000 | left index finger
                    19 |  4  |  3200000 | another right finger
                    20 |  3  |  2400000 | another left finger
                    21 | 4.5 |  3600000 | first joint of the right index finger
                    22 | 3.5 |  2800000 | first joint of the left index finger
                    23 |  2  |  1600000 | first joint of another right finger
                    24 | 1.5 |  1200000 | first joint of another left finger
                    25 |  5  |  4000000 | big toe
                    26 |  3  |  2400000 | second toe
                    27 |  2  |  1600000 | another toe
                    29 | 30  | 24000000 | impotence
                    30 | 10  |  8000000 | leg shorter, below 5 cm
                    31 | 20  | 16000000 | leg shorter, 5 to 7.5 cm
                    32 | 30  | 24000000 | leg shorter, 7.5 cm or more
                    33 |  6  |  4800000 | hearing both ears, 10 dB
                    34 |  3  |  2400000 | hearing one ear, 10 dB
                    35 |  5  |  4000000 | one outer ear
                    36 | 10  |  8000000 | both outer ears
                    37 | 30  | 24000000 | nose lobe
                    38 | 15  | 12000000 | septum
                    39 | 10  |  8000000 | smell
                    40 | 40  | 32000000 | physical capacity 51-70%
                    41 | 20  | 16000000 | physical capacity 26-50%
                    42 |  5  |  4000000 | physical capacity 10-25%
                    43 | 70  | 56000000 | mental capacity
                    44 |  7  |  5600000 | acuity, 10%
                    45 | 10  |  8000000 | colour vision
                    46 |  7  |  5600000 | visual field, 10%
                    """)
    void each_line_of_the_table(int line, String percent, long lumpSum, String part) {
        var disability = Disability.of(Rupiah.of(1_000_000), DAY, Loss.of(line));

        assertThat(PartialDisability.of(disability).value())
                .as(part)
                .isEqualTo(new PartialDisability(Percent.of(percent), Rupiah.of(lumpSum)));
    }

    @ParameterizedTest(name = "{0}: lines {1} = {2}%, {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # wage    | lines       | percent | lump sum     | working
                    5000000    | 1           | 40      | 160000000    | 40% x 80 x 5 m
                    4500000    | 15 25       | 20      |  72000000    | 15 + 5 = 20%; 20% x 360 m
                    4500000    | 1 2         | 70      | 252000000    | 40 + 35 = 75, at most 70%; 70% x 360 m
                    4500000    | 1 29        | 70      | 252000000    | 40 + 30 = 70% exactly
                    4500000    | 1 37 30     | 70      | 252000000    | 40 + 30 + 10 = 80, at most 70%
                    3000000    | 19 19 19    | 12      |  28800000    | 3 x 4% = 12% x 240 m
                    3000000    | 21 22       | 8       |  19200000    | 4.5 + 3.5 = 8% x 240 m
                    3000000    | 33 33 33    | 18      |  43200000    | 30 dB: 3 x 6% = 18% x 240 m
                    3333333.33 | 22          | 3.5     |   9333333.32 | 2.8 x 3,333,333.33 = 9,333,333.324
                    3333333.33 | 24          | 1.5     |   4000000    | 1.2 x 3,333,333.33 = 3,999,999.996
                    """)
    void several_losses_add_up_to_the_limit(
            BigDecimal wage, String lines, String percent, BigDecimal lumpSum, String working) {
        var disability = new Disability(Rupiah.of(wage), DAY, losses(lines), false, null);

        assertThat(PartialDisability.of(disability).value())
                .as(working)
                .isEqualTo(new PartialDisability(Percent.of(percent), Rupiah.of(lumpSum)));
    }

    private static List<Loss> losses(String lines) {
        return Arrays.stream(lines.split(" ")).map(Integer::valueOf).map(Loss::of).toList();
    }

    @ParameterizedTest(name = "{1}% of the function of line {0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # line | lost | percent  | lump sum    | working, wage 4,000,000
                    16 | 50    | 6        | 19200000   | 50% x 12% x 320 m
                    16 | 100   | 12       | 38400000   | 100% x 12% x 320 m
                     1 | 25    | 10       | 32000000   | 25% x 40% x 320 m
                    22 | 33.33 | 1.16655  |  3732960   | 33.33% x 3.5% = 1.16655% x 320 m
                    24 | 0.01  | 0.00015  |      480   | 0.01% x 1.5% x 320 m
                    """)
    void a_part_of_the_function(
            int line, String lost, String percent, long lumpSum, String working) {
        var disability =
                Disability.of(Rupiah.of(4_000_000), DAY, Loss.ofFunction(line, Percent.of(lost)));

        assertThat(PartialDisability.of(disability).value())
                .as(working)
                .isEqualTo(new PartialDisability(Percent.of(percent), Rupiah.of(lumpSum)));
    }

    /** Left-handed: the right arm counts as the left one, and the other way round. */
    @ParameterizedTest(name = "line {0} of a left-handed person: {1}%")
    @CsvSource(
            textBlock =
                    """
                    1, 35
                    2, 40
                    3, 30
                    4, 35
                    5, 28
                    6, 32
                    15, 12
                    16, 15
                    17, 7
                    18, 9
                    19, 3
                    20, 4
                    21, 3.5
                    22, 4.5
                    23, 1.5
                    24, 2
                    8, 35
                    25, 5
                    """)
    void a_left_handed_person(int line, String percent) {
        var disability = Disability.of(Rupiah.of(1_000_000), DAY, Loss.of(line)).ofLeftHanded();

        assertThat(PartialDisability.of(disability).value().percent())
                .isEqualTo(Percent.of(percent));
    }

    @Test
    void swapping_twice_gives_the_line_again() {
        for (var line : DisabilityLine.table(Law.builtIn())) {
            var opposite = line.opposite();
            if (opposite != null) {
                assertThat(DisabilityLine.table(Law.builtIn()).get(opposite - 1).opposite())
                        .isEqualTo(line.number());
            }
        }
    }

    /** The scalp: 10 to 30 %, as a doctor says. */
    @ParameterizedTest(name = "a doctor says {0}%")
    @CsvSource(
            textBlock =
                    """
                    10,    8000000
                    17.25, 13800000
                    30,    24000000
                    """)
    void a_range_is_set_by_a_doctor(String rated, long lumpSum) {
        var disability =
                Disability.of(Rupiah.of(1_000_000), DAY, Loss.rated(28, Percent.of(rated)));

        assertThat(PartialDisability.of(disability).value())
                .isEqualTo(new PartialDisability(Percent.of(rated), Rupiah.of(lumpSum)));
    }

    @Test
    void without_the_doctor_a_range_has_no_answer() {
        var disability = Disability.of(Rupiah.of(1_000_000), DAY, Loss.of(28));

        assertThat(PartialDisability.of(disability))
                .isEqualTo(new Answer.NeedsToKnow<>("rated_pct"));
    }

    @ParameterizedTest(name = "line {0}, rated {1}, lost {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    0,  ,      ,       accident.no_such_line
                    47, ,      ,       accident.no_such_line
                    -1, ,      ,       accident.no_such_line
                    1,  ,      0,      accident.no_such_share
                    1,  ,      -5,     accident.no_such_share
                    1,  ,      100.01, accident.no_such_share
                    1,  ,      33.333, accident.no_such_share
                    1,  40,    ,       accident.not_rated
                    28, 9.99,  ,       accident.outside_range
                    28, 30.01, ,       accident.outside_range
                    28, 20.001, ,      accident.outside_range
                    """)
    void a_loss_that_cannot_be_is_refused(
            int line, @Nullable String rated, @Nullable String lost, String key) {
        var loss =
                new Loss(
                        line,
                        rated == null ? null : Percent.of(rated),
                        lost == null ? null : Percent.of(lost));

        assertThat(refusal(Disability.of(Rupiah.of(1_000_000), DAY, loss))).isEqualTo(key);
    }

    @ParameterizedTest(name = "lines {0}")
    @CsvSource(
            textBlock =
                    """
                    1 1
                    8 8
                    19 19 19 19
                    25 25 25
                    27 27 27 27 27 27 27
                    """)
    void nobody_has_more_of_a_part_than_a_body(String lines) {
        assertThat(refusal(new Disability(Rupiah.of(1_000_000), DAY, losses(lines), false, null)))
                .isEqualTo("accident.too_often");
    }

    @Test
    void no_loss_gives_nothing_to_compute() {
        assertThat(refusal(Disability.of(Rupiah.of(1_000_000), DAY))).isEqualTo("accident.no_loss");
    }

    @Test
    void a_wage_or_a_day_that_cannot_be() {
        assertThat(refusal(Disability.of(Rupiah.ZERO, DAY, Loss.of(1))))
                .isEqualTo("contribution.wage_not_positive");
        assertThat(
                        PartialDisability.of(
                                Disability.of(Rupiah.of(1), LocalDate.of(2015, 6, 30), Loss.of(1))))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    private static String refusal(Disability disability) {
        return ((Answer.Refused<PartialDisability>) PartialDisability.of(disability)).why().key();
    }

    @Test
    void a_hand_with_its_arm_is_added_and_remarked() {
        var answer =
                PartialDisability.of(
                        new Disability(Rupiah.of(1_000_000), DAY, losses("2 18"), false, null));

        assertThat(answer.value().percent()).isEqualTo(Percent.of(42));
        assertThat(answer.known().reasons().steps().stream().map(Explanation.ENGLISH::text))
                .contains(
                        "Line 18 is part of line 2, which is named too: a person should check that"
                                + " both are meant",
                        "Together 42%, at most 70% (PP 44/2015 Lampiran III)");
    }

    @Test
    void its_steps_show_each_loss() {
        var answer =
                PartialDisability.of(
                        new Disability(
                                Rupiah.of(1_000_000),
                                DAY,
                                List.of(
                                        Loss.of(1),
                                        Loss.ofFunction(16, Percent.of(50)),
                                        Loss.of(39)),
                                true,
                                null));

        assertThat(
                        answer.known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "Left-handed: left and right are swapped, so line 1 is read as line 2 (PP"
                                + " 44/2015 Lampiran III)",
                        "Line 2 of the table: 35% (PP 44/2015 Lampiran III)",
                        "Left-handed: left and right are swapped, so line 16 is read as line 15 (PP"
                                + " 44/2015 Lampiran III)",
                        "Line 15 of the table: 50% of its 15% = 7.5% (PP 44/2015 Lampiran III)",
                        "Line 39 of the table: 10% (PP 44/2015 Lampiran III)",
                        "Together 52.5%, at most 70% (PP 44/2015 Lampiran III)",
                        "52.5% of 80 times the wage of Rp1,000,000 = Rp42,000,000 (PP 44/2015"
                                + " Lampiran III)");
    }

    @Test
    void another_limit_can_be_given() {
        var disability =
                new Disability(Rupiah.of(1_000_000), DAY, losses("1 2"), false, Percent.of(60));

        assertThat(PartialDisability.of(disability).value().percent()).isEqualTo(Percent.of(60));
    }

    @ParameterizedTest(name = "lines {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    1,     HIGH
                    11,    HIGH
                    33,    HIGH
                    3,     MEDIUM
                    16,    MEDIUM
                    43,    MEDIUM
                    11 38, MEDIUM
                    """)
    void lines_that_were_not_read_and_adding_are_less_sure(String lines, Confidence confidence) {
        var disability = new Disability(Rupiah.of(1_000_000), DAY, losses(lines), false, null);

        assertThat(PartialDisability.of(disability).known().reasons().confidence())
                .isEqualTo(confidence);
    }

    @Test
    void more_loss_and_more_wage_never_give_less() {
        for (var line : DisabilityLine.table(Law.builtIn())) {
            if (line.percentTo() != null) {
                continue;
            }
            var one =
                    PartialDisability.of(
                            Disability.of(Rupiah.of(999_999), DAY, Loss.of(line.number())));
            var two =
                    PartialDisability.of(
                            Disability.of(
                                    Rupiah.of(999_999),
                                    DAY,
                                    Loss.of(line.number()),
                                    Loss.ofFunction(39, Percent.of(10))));
            var richer =
                    PartialDisability.of(
                            Disability.of(Rupiah.of(1_000_000), DAY, Loss.of(line.number())));
            if (line.number() != 39) {
                assertThat(two.value().lumpSum()).isGreaterThanOrEqualTo(one.value().lumpSum());
            }
            assertThat(richer.value().lumpSum()).isGreaterThan(one.value().lumpSum());
        }
    }
}
