package id.payung.rules.accident;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** PP 44/2015 Lampiran III, PP 82/2019 Lampiran: transport, aids, care at home, prostheses. */
class CareTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);

    @ParameterizedTest(name = "{0}: land {1}, sea {2}, air {3} = {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # accident | land    | sea     | air      | paid     | working
                    2015-07-01 | 1000000 |         |          |  1000000 | cap 1 m
                    2015-07-01 | 1000001 |         |          |  1000000 | cap 1 m
                    2019-12-01 | 6200000 |         |          |  1000000 | last day of the cap of 1 m
                    2019-12-02 | 6200000 |         |          |  5000000 | first day of the cap of 5 m
                    2019-12-02 | 4999999 |         |          |  4999999 | below the cap
                    2019-12-01 |         | 1600000 |          |  1500000 | cap 1.5 m
                    2019-12-02 |         | 1600000 |          |  1600000 | cap 2 m
                    2019-12-02 |         | 2500000 |          |  2000000 | cap 2 m
                    2019-12-01 |         |         |  3000000 |  2500000 | cap 2.5 m
                    2019-12-02 |         |         |  3000000 |  3000000 | cap 10 m
                    2019-12-02 |         |         | 12000000 | 10000000 | cap 10 m
                    2023-03-10 | 6200000 | 1500000 |          |  6500000 | 5 + 1.5 m
                    2023-03-10 | 6200000 | 2500000 | 12000000 | 17000000 | 5 + 2 + 10 m
                    2018-03-10 | 6200000 | 2500000 | 12000000 |  5000000 | 1 + 1.5 + 2.5 m
                    2023-03-10 |       0 |         |          |        0 | nothing spent
                    """)
    void transport_up_to_the_cap_of_its_kind(
            LocalDate accident,
            @Nullable Long land,
            @Nullable Long sea,
            @Nullable Long air,
            long paid,
            String working) {
        assertThat(Transport.of(accident, costs(land, sea, air)).value().total())
                .as(working)
                .isEqualTo(Rupiah.of(paid));
    }

    private static Map<Transport.Mode, Rupiah> costs(
            @Nullable Long land, @Nullable Long sea, @Nullable Long air) {
        var costs = new EnumMap<Transport.Mode, Rupiah>(Transport.Mode.class);
        if (land != null) {
            costs.put(Transport.Mode.LAND, Rupiah.of(land));
        }
        if (sea != null) {
            costs.put(Transport.Mode.SEA, Rupiah.of(sea));
        }
        if (air != null) {
            costs.put(Transport.Mode.AIR, Rupiah.of(air));
        }
        return costs;
    }

    @Test
    void each_kind_of_transport_is_shown_and_their_sum_is_less_sure() {
        var one = Transport.of(DAY, costs(6_200_000L, null, null)).known();
        var two = Transport.of(DAY, costs(6_200_000L, 1_500_000L, null)).known();

        assertThat(one.reasons().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(two.reasons().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(two.value().paid())
                .containsExactly(
                        Map.entry(Transport.Mode.LAND, Rupiah.of(5_000_000)),
                        Map.entry(Transport.Mode.SEA, Rupiah.of(1_500_000)));
        assertThat(two.reasons().steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "Transport by land, river and lake: cost Rp6,200,000, at most Rp5,000,000:"
                                + " Rp5,000,000 (PP 82/2019 Lampiran)",
                        "Transport by sea: cost Rp1,500,000, at most Rp2,000,000: Rp1,500,000 (PP"
                                + " 82/2019 Lampiran)",
                        "Each kind of transport has its own cap; together Rp6,500,000 (PP 82/2019"
                                + " Lampiran)");
    }

    @Test
    void transport_that_cannot_be() {
        assertThat(Transport.of(DAY, Map.of())).isEqualTo(new Answer.NeedsToKnow<>("costs"));
        assertThat(key(Transport.of(DAY, costs(1L, -1L, null))))
                .isEqualTo("accident.cost_negative");
        assertThat(Transport.of(LocalDate.of(2015, 6, 30), costs(1L, null, null)))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    @ParameterizedTest(name = "{0} on {1}, cost {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # for          | accident   | cost     | paid     | confidence
                    DENTURE          | 2015-07-01 |  4000000 |  3000000 | MEDIUM
                    DENTURE          | 2019-12-01 |  2999999 |  2999999 | MEDIUM
                    DENTURE          | 2019-12-01 |  5000000 |  3000000 | MEDIUM
                    DENTURE          | 2019-12-02 |  5000000 |  5000000 | MEDIUM
                    DENTURE          | 2019-12-02 |  5000001 |  5000000 | MEDIUM
                    HEARING_AID      | 2019-12-02 |  2500000 |  2500000 | MEDIUM
                    HEARING_AID      | 2023-03-10 |  4000000 |  2500000 | MEDIUM
                    GLASSES          | 2019-12-02 |   750000 |   750000 | MEDIUM
                    GLASSES          | 2023-03-10 |  1500000 |  1000000 | MEDIUM
                    HOME_CARE        | 2019-12-02 | 20000000 | 20000000 | HIGH
                    HOME_CARE        | 2023-03-10 | 25000000 | 20000000 | HIGH
                    TREATMENT_ABROAD | 2023-02-22 | 60000000 | 50000000 | HIGH
                    TREATMENT_ABROAD | 2026-08-27 | 40000000 | 40000000 | HIGH
                    TREATMENT_ABROAD | 2026-08-28 | 60000000 | 50000000 | MEDIUM
                    """)
    void care_up_to_its_limit(
            CareCost.Kind kind, LocalDate accident, long cost, long paid, Confidence confidence) {
        var answer = CareCost.of(kind, Rupiah.of(cost), accident);

        assertThat(answer.value().paid()).isEqualTo(Rupiah.of(paid));
        assertThat(answer.known().reasons().confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            textBlock =
                    """
                    HEARING_AID,      2019-12-01
                    GLASSES,          2019-12-01
                    HOME_CARE,        2019-12-01
                    DENTURE,          2015-06-30
                    TREATMENT_ABROAD, 2023-02-21
                    """)
    void where_no_limit_is_known_an_officer_decides(CareCost.Kind kind, LocalDate accident) {
        assertThat(CareCost.of(kind, Rupiah.of(1), accident))
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer ->
                                assertThat(officer.question().operands())
                                        .containsExactly(kind, accident));
    }

    @Test
    void a_negative_cost_is_refused() {
        assertThat(key(CareCost.of(CareCost.Kind.GLASSES, Rupiah.of(-1), DAY)))
                .isEqualTo("accident.cost_negative");
    }

    /** At most a year, both days included. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    2023-04-01, 2024-03-31, paid
                    2023-04-01, 2024-04-01, accident.care_too_long
                    2023-04-01, 2023-04-01, paid
                    2023-04-01, 2023-03-31, accident.care_ends_first
                    2024-02-29, 2025-02-27, paid
                    2024-02-29, 2025-02-28, accident.care_too_long
                    """)
    void care_at_home_is_paid_for_a_year(LocalDate first, LocalDate last, String outcome) {
        var care = new CareCost.HomeCare(Rupiah.of(25_000_000), first, last);
        var answer = CareCost.of(care, DAY, Law.builtIn());

        if (outcome.equals("paid")) {
            assertThat(answer.value().paid()).isEqualTo(Rupiah.of(20_000_000));
        } else {
            assertThat(key(answer)).isEqualTo(outcome);
        }
    }

    @Test
    void too_long_a_care_names_the_last_day() {
        var care =
                new CareCost.HomeCare(
                        Rupiah.of(1), LocalDate.of(2023, 4, 1), LocalDate.of(2025, 4, 1));
        var refused = (Answer.Refused<CareCost>) CareCost.of(care, DAY, Law.builtIn());

        assertThat(Explanation.ENGLISH.text(refused.why()))
                .isEqualTo(
                        "Care at home from 1 April 2023 to 1 April 2025 is longer than 1 year."
                                + " Maybe only the cost until 31 March 2024 was meant (PP 82/2019"
                                + " Lampiran)");
    }

    /** 140 % of the price of the public rehabilitation centre. */
    @ParameterizedTest(name = "cost {0}, public price {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cost    | price    | limit      | paid       | working
                    14000000   | 10000000 | 14000000   | 14000000   | 140% x 10 m
                    14000001   | 10000000 | 14000000   | 14000000   | above the limit
                     9000000   | 10000000 | 14000000   |  9000000   | below the limit
                    99000000   |  3333333 |  4666666.2 |  4666666.2 | 1.4 x 3,333,333
                    """)
    void a_prosthesis(long cost, long price, String limit, String paid, String working) {
        var aid = new CareCost.Prosthesis(Rupiah.of(cost), Rupiah.of(price));
        var answer = CareCost.of(aid, DAY, Law.builtIn());

        assertThat(answer.value())
                .as(working)
                .isEqualTo(
                        new CareCost(
                                Rupiah.of(cost),
                                Rupiah.of(new BigDecimal(limit)),
                                Rupiah.of(new BigDecimal(paid))));
        assertThat(answer.known().reasons().confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_prosthesis_that_cannot_be() {
        var free = new CareCost.Prosthesis(Rupiah.of(1), Rupiah.of(-1));
        var gift = new CareCost.Prosthesis(Rupiah.of(-1), Rupiah.of(1));
        var old = new CareCost.Prosthesis(Rupiah.of(1), Rupiah.of(1));

        assertThat(key(CareCost.of(free, DAY, Law.builtIn()))).isEqualTo("accident.cost_negative");
        assertThat(key(CareCost.of(gift, DAY, Law.builtIn()))).isEqualTo("accident.cost_negative");
        assertThat(CareCost.of(old, LocalDate.of(2015, 6, 30), Law.builtIn()))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    @ParameterizedTest(name = "migrant worker, {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2023-02-22, HIGH
                    2026-08-27, HIGH
                    2026-08-28, MEDIUM
                    """)
    void aid_to_a_migrant_worker(LocalDate day, Confidence confidence) {
        var answer = MigrantAid.of(day);

        assertThat(answer.value().amount()).isEqualTo(Rupiah.of(50_000_000));
        assertThat(answer.known().reasons().confidence()).isEqualTo(confidence);
    }

    @Test
    void aid_to_a_migrant_worker_before_2023_is_for_an_officer() {
        assertThat(MigrantAid.of(LocalDate.of(2023, 2, 21)))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    private static String key(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).why().key();
    }
}
