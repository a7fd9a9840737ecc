package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/** PP 44/2015 Pasal 17 and 18(2), PP 46/2015 Lampiran, PP 49/2020, PP 50/2025. */
class SelfEmployedContributionTest {

    private static final Set<Programme> LEAST = EnumSet.of(Programme.JKK, Programme.JKM);

    @ParameterizedTest(name = "{0} {2} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # month | income   | sector    | funding      | total
                    2024-04 |  1000000 | OTHER     | OWN          | 16800
                    2025-12 |  1000000 | TRANSPORT | OWN          | 16800
                    2026-01 |  1000000 | TRANSPORT | OWN          | 8400
                    2026-02 |  1000000 | OTHER     | OWN          | 16800
                    2026-03 |  1000000 | OTHER     | OWN          | 16800
                    2026-04 |  1000000 | OTHER     | OWN          | 8400
                    2026-04 |  1000000 | NOT_STATED| OWN          | 8400
                    2026-04 |  1000000 | OTHER     | STATE_BUDGET | 16800
                    2026-04 |  1000000 | OTHER     | SPONSOR      | 8400
                    2026-12 |  1000000 | OTHER     | OWN          | 8400
                    2027-01 |  1000000 | OTHER     | OWN          | 16800
                    2027-03 |  1000000 | TRANSPORT | OWN          | 8400
                    2027-04 |  1000000 | TRANSPORT | OWN          | 16800
                    2020-07 |  1000000 | OTHER     | OWN          | 16800
                    2020-08 |  1000000 | OTHER     | OWN          | 168
                    2021-01 |  1000000 | OTHER     | STATE_BUDGET | 168
                    2021-02 |  1000000 | OTHER     | OWN          | 16800
                    2026-05 | 20200000 | OTHER     | OWN          | 106900
                    """)
    void the_least_that_can_be_paid(
            YearMonth month, long income, Sector sector, Funding funding, long total) {
        var paid =
                SelfEmployedContribution.of(
                                new SelfEmployedMonth(
                                        month, Rupiah.of(income), LEAST, sector, funding, false))
                        .value();

        assertThat(paid.total()).isEqualTo(Rupiah.of(total));
    }

    @Test
    void with_old_age_savings_in_a_middle_bracket() {
        var answer =
                SelfEmployedContribution.of(
                        new SelfEmployedMonth(
                                YearMonth.of(2024, 4),
                                Rupiah.of(3_200_000),
                                EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT),
                                Sector.OTHER,
                                Funding.OWN,
                                false));

        assertThat(answer.value().lines())
                .containsExactly(
                        new ContributionLine(Programme.JKK, Payer.MEMBER, Rupiah.of(34_500)),
                        new ContributionLine(Programme.JKM, Payer.MEMBER, Rupiah.of(6_800)),
                        new ContributionLine(Programme.JHT, Payer.MEMBER, Rupiah.of(69_000)));
        assertThat(Explanation.INDONESIAN.text(answer.known().reasons().steps().getFirst()))
                .isEqualTo(
                        "Penghasilan Rp3.200.000 masuk golongan 11, dasarnya Rp3.450.000 (PP"
                                + " 44/2015 Lampiran II)");
    }

    @Test
    void the_sector_is_asked_for_only_where_it_matters() {
        var answer =
                SelfEmployedContribution.of(
                        new SelfEmployedMonth(
                                YearMonth.of(2026, 2),
                                Rupiah.of(1_000_000),
                                LEAST,
                                Sector.NOT_STATED,
                                Funding.OWN,
                                false));

        assertThat(answer).isEqualTo(new Answer.NeedsToKnow<>("sector"));
    }
}
