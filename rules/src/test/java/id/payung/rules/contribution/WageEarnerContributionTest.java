package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.YearMonth;

/** PP 44/2015 Pasal 16 and 18, PP 46/2015 Pasal 16, PP 45/2015 Pasal 28 and 29. */
class WageEarnerContributionTest {

    @ParameterizedTest(name = "{0}: {1} in group {2}, {3}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    month   | wage     | group | size   | jkk      | jkm      | jht_e     | jht_w  | jp_e   | jp_w
                    2025-05 |  6000000 | 2     | MEDIUM |    32400 |    18000 |    222000 | 120000 | 120000 |  60000
                    2026-02 | 15000000 | 1     | LARGE  |    36000 |    45000 |    555000 | 300000 | 210948 | 105474
                    2026-03 | 15000000 | 1     | LARGE  |    36000 |    45000 |    555000 | 300000 | 221726 | 110863
                    2024-06 |  2500000 | 1     | MICRO  |     6000 |     7500 |         0 |      0 |      0 |      0
                    2023-09 |  3750000 | 5     | SMALL  |    65250 |    11250 |    138750 |  75000 |      0 |      0
                    2025-05 |  3333333 | 4     | SMALL  | 42333.33 |     10000 | 123333.32 | 66666.66 |   0 |      0
                    2020-07 |  4000000 | 3     | LARGE  |    35600 |    12000 |    148000 |  80000 |  80000 |  40000
                    2020-08 |  4000000 | 3     | LARGE  |      356 |      120 |    148000 |  80000 |  80000 |  40000
                    2021-01 |  4000000 | 3     | LARGE  |      356 |      120 |    148000 |  80000 |  80000 |  40000
                    2021-02 |  4000000 | 3     | LARGE  |    35600 |    12000 |    148000 |  80000 |  80000 |  40000
                    """)
    void the_bill_of_a_month(
            YearMonth month,
            BigDecimal wage,
            int group,
            EnterpriseSize size,
            BigDecimal jkk,
            BigDecimal jkm,
            BigDecimal jhtEmployer,
            BigDecimal jhtWorker,
            BigDecimal jpEmployer,
            BigDecimal jpWorker) {
        var bill = bill(month, wage, Workplace.of(RiskGroup.of(group), size), true);

        assertThat(bill.jkk()).isEqualTo(Rupiah.of(jkk));
        assertThat(bill.jkm()).isEqualTo(Rupiah.of(jkm));
        assertThat(bill.jhtEmployer()).isEqualTo(Rupiah.of(jhtEmployer));
        assertThat(bill.jhtWorker()).isEqualTo(Rupiah.of(jhtWorker));
        assertThat(bill.jpEmployer()).isEqualTo(Rupiah.of(jpEmployer));
        assertThat(bill.jpWorker()).isEqualTo(Rupiah.of(jpWorker));
        assertThat(bill.employer().plus(bill.worker())).isEqualTo(bill.total());
    }

    /** PP 37/2021 Pasal 11 from 2 February 2021, PP 6/2025 from 7 February 2025. */
    @ParameterizedTest(name = "{0}: {1}, labour-intensive {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # month | wage    | group | labour | from_jkk | from_jkm | government
                    2021-02 | 4000000 | 1     | false  |        0 |        0 |          0
                    2021-03 | 4000000 | 1     | false  |     5600 |     4000 |       8800
                    2025-02 | 7000000 | 1     | false  |     7000 |     5000 |      11000
                    2025-03 | 7000000 | 1     | false  |     7000 |        0 |      11000
                    2025-05 | 6000000 | 2     | false  |     7000 |        0 |      11000
                    2025-08 | 4000000 | 1     | true   |     4800 |        0 |       8800
                    2025-08 | 4000000 | 2     | true   |     5600 |        0 |       8800
                    2026-02 | 4000000 | 1     | true   |     5600 |        0 |       8800
                    """)
    void job_loss_is_taken_out_of_the_bill(
            YearMonth month,
            BigDecimal wage,
            int group,
            boolean labour,
            BigDecimal fromJkk,
            BigDecimal fromJkm,
            BigDecimal government) {
        var large = Workplace.of(RiskGroup.of(group), EnterpriseSize.LARGE);
        var workplace = labour ? large.asLabourIntensive() : large;

        var bill = bill(month, wage, workplace, true);

        assertThat(bill.jobLoss())
                .isEqualTo(
                        new JobLossShare(
                                Rupiah.of(fromJkk), Rupiah.of(fromJkm), Rupiah.of(government)));
        assertThat(bill.total()).isEqualTo(bill(month, wage, workplace, false).total());
    }

    /** PP 7/2025 Pasal 4(1) and PP 36/2025 Pasal 10A: February 2025 to January 2026. */
    @ParameterizedTest(name = "{0} group {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    2025-01, 3, 35600
                    2025-02, 3, 17800
                    2025-07, 1, 4800
                    2025-08, 5, 34800
                    2026-01, 3, 17800
                    2026-02, 3, 35600
                    """)
    void labour_intensive_industry_pays_half_of_jkk(YearMonth month, int group, BigDecimal jkk) {
        var workplace = Workplace.of(RiskGroup.of(group), EnterpriseSize.LARGE).asLabourIntensive();

        assertThat(bill(month, new BigDecimal("4000000"), workplace, false).jkk())
                .isEqualTo(Rupiah.of(jkk));
    }

    /** PP 49/2020: one percent of the pension contribution now, the rest later. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    2020-07, 80000, 40000, 0
                    2020-08,   800,   400, 118800
                    2021-01,   800,   400, 118800
                    2021-02, 80000, 40000, 0
                    """)
    void the_pension_minimum(
            YearMonth month, BigDecimal employer, BigDecimal worker, BigDecimal deferred) {
        var bill =
                bill(
                        month,
                        new BigDecimal("4000000"),
                        Workplace.of(RiskGroup.LOW, EnterpriseSize.LARGE),
                        false);

        assertThat(bill.pensionMinimum())
                .isEqualTo(new PensionMinimum(Rupiah.of(employer), Rupiah.of(worker)));
        assertThat(bill.pensionDeferred()).isEqualTo(Rupiah.of(deferred));
        assertThat(bill.jpEmployer()).isEqualTo(Rupiah.of(80_000));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    2015-06, 4000000, contribution.before_the_law
                    2025-06, 0, contribution.wage_not_positive
                    2025-06, -1, contribution.wage_not_positive
                    2025-06, 10000000000.01, contribution.wage_beyond_belief
                    """)
    void what_cannot_be_is_refused(YearMonth month, BigDecimal wage, String key) {
        var answer =
                WageEarnerContribution.of(
                        new WageMonth(
                                month,
                                Rupiah.of(wage),
                                Workplace.of(RiskGroup.LOW, EnterpriseSize.LARGE),
                                false));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    private static WageEarnerContribution bill(
            YearMonth month, BigDecimal wage, Workplace workplace, boolean jobLossMember) {
        return WageEarnerContribution.of(
                        new WageMonth(month, Rupiah.of(wage), workplace, jobLossMember))
                .value();
    }
}
