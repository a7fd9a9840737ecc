package id.payung.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The numbers of the benefits: each version on its first and on its last day. */
class BenefitValuesTest {

    private static final List<String> ALWAYS =
            List.of(
                    "jkk.transport.land",
                    "jkk.transport.sea",
                    "jkk.transport.air",
                    "jkk.stmb.first_months",
                    "jkk.stmb.first_rate",
                    "jkk.stmb.last_rate",
                    "jkk.wages",
                    "jkk.death",
                    "jkk.total_permanent",
                    "jkk.partial_limit",
                    "jkk.berkala",
                    "jkk.funeral",
                    "jkk.denture",
                    "jkk.claim_expiry_years",
                    "jkk.report_hours",
                    "jkk.scholarship.children",
                    "jkm.death",
                    "jkm.berkala",
                    "jkm.funeral",
                    "jkm.payment_days",
                    "jkm.scholarship.masa_iur",
                    "jht.age",
                    "jht.partial.months",
                    "jht.tax.free",
                    "jp.age",
                    "jp.minimum",
                    "jp.maximum",
                    "jp.widow_pct");

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # parameter | first or last day of a version | value
                    jht.age                              | 2015-07-01 | 56
                    jht.partial.house_pct                | 2015-07-01 | 30
                    jht.partial.months                   | 2015-07-01 | 120
                    jht.partial.pension_pct              | 2015-07-01 | 10
                    jht.payment_days                     | 2022-04-26 | 5
                    jht.return                           | 2016-01-01 | 7.19
                    jht.return                           | 2016-12-31 | 7.19
                    jht.return                           | 2017-01-01 | 7.83
                    jht.return                           | 2017-12-31 | 7.83
                    jht.return                           | 2018-01-01 | 6.87
                    jht.return                           | 2018-12-31 | 6.87
                    jht.return                           | 2019-01-01 | 6.08
                    jht.return                           | 2019-12-31 | 6.08
                    jht.return                           | 2020-01-01 | 5.63
                    jht.return                           | 2020-12-31 | 5.63
                    jht.return                           | 2021-01-01 | 5.37
                    jht.return                           | 2021-12-31 | 5.37
                    jht.return                           | 2022-01-01 | 5.56
                    jht.return                           | 2022-12-31 | 5.56
                    jht.return                           | 2023-01-01 | 5.63
                    jht.return                           | 2023-12-31 | 5.63
                    jht.tax.free                         | 2009-11-16 | 50000000
                    jht.tax.rate                         | 2009-11-16 | 5
                    jht.tax.years                        | 2009-11-16 | 2
                    jht.wait_pkwt_end_months             | 2022-04-26 | 0
                    jht.wait_resign_layoff_months        | 2015-09-01 | 1
                    jkk.berkala                          | 2015-07-01 | 4800000
                    jkk.berkala                          | 2019-12-01 | 4800000
                    jkk.berkala                          | 2019-12-02 | 12000000
                    jkk.claim_expiry_years               | 2015-07-01 | 2
                    jkk.claim_expiry_years               | 2019-12-01 | 2
                    jkk.claim_expiry_years               | 2019-12-02 | 5
                    jkk.death                            | 2015-07-01 | 60
                    jkk.denture                          | 2015-07-01 | 3000000
                    jkk.denture                          | 2019-12-01 | 3000000
                    jkk.denture                          | 2019-12-02 | 5000000
                    jkk.funeral                          | 2015-07-01 | 3000000
                    jkk.funeral                          | 2019-12-01 | 3000000
                    jkk.funeral                          | 2019-12-02 | 10000000
                    jkk.glasses                          | 2019-12-02 | 1000000
                    jkk.hearing_aid                      | 2019-12-02 | 2500000
                    jkk.homecare                         | 2019-12-02 | 20000000
                    jkk.pak_after_leaving_years          | 2015-07-01 | 3
                    jkk.prosthesis                       | 2015-07-01 | 140
                    jkk.report_hours                     | 2015-07-01 | 48
                    jkk.scholarship.children             | 2019-12-01 | 1
                    jkk.scholarship.children             | 2019-12-02 | 2
                    jkk.scholarship.once                 | 2015-07-01 | 12000000
                    jkk.scholarship.once                 | 2019-12-01 | 12000000
                    jkk.scholarship.pt                   | 2019-12-02 | 12000000
                    jkk.scholarship.pt_years             | 2019-12-02 | 5
                    jkk.scholarship.sd                   | 2019-12-02 | 1500000
                    jkk.scholarship.sd_years             | 2019-12-02 | 6
                    jkk.scholarship.sma                  | 2019-12-02 | 3000000
                    jkk.scholarship.sma_years            | 2019-12-02 | 3
                    jkk.scholarship.smp                  | 2019-12-02 | 2000000
                    jkk.scholarship.smp_years            | 2019-12-02 | 3
                    jkk.scholarship.tk                   | 2019-12-02 | 1500000
                    jkk.scholarship.tk_years             | 2019-12-02 | 2
                    jkk.stmb.first_months                | 1993-07-01 | 4
                    jkk.stmb.first_months                | 2015-06-30 | 4
                    jkk.stmb.first_months                | 2015-07-01 | 6
                    jkk.stmb.first_months                | 2019-12-01 | 6
                    jkk.stmb.first_months                | 2019-12-02 | 12
                    jkk.stmb.first_rate                  | 1993-07-01 | 100
                    jkk.stmb.first_rate                  | 2015-06-30 | 100
                    jkk.stmb.first_rate                  | 2015-07-01 | 100
                    jkk.stmb.first_rate                  | 2019-12-01 | 100
                    jkk.stmb.first_rate                  | 2019-12-02 | 100
                    jkk.stmb.last_rate                   | 1993-07-01 | 50
                    jkk.stmb.last_rate                   | 2015-06-30 | 50
                    jkk.stmb.last_rate                   | 2015-07-01 | 50
                    jkk.stmb.last_rate                   | 2019-12-01 | 50
                    jkk.stmb.last_rate                   | 2019-12-02 | 50
                    jkk.stmb.second_months               | 1993-07-01 | 4
                    jkk.stmb.second_months               | 2015-06-30 | 4
                    jkk.stmb.second_months               | 2015-07-01 | 6
                    jkk.stmb.second_months               | 2019-12-01 | 6
                    jkk.stmb.second_rate                 | 1993-07-01 | 75
                    jkk.stmb.second_rate                 | 2015-06-30 | 75
                    jkk.stmb.second_rate                 | 2015-07-01 | 75
                    jkk.stmb.second_rate                 | 2019-12-01 | 75
                    jkk.total_permanent                  | 2015-07-01 | 70
                    jkk.transport.air                    | 2015-07-01 | 2500000
                    jkk.transport.air                    | 2019-12-01 | 2500000
                    jkk.transport.air                    | 2019-12-02 | 10000000
                    jkk.transport.land                   | 2015-07-01 | 1000000
                    jkk.transport.land                   | 2019-12-01 | 1000000
                    jkk.transport.land                   | 2019-12-02 | 5000000
                    jkk.transport.sea                    | 2015-07-01 | 1500000
                    jkk.transport.sea                    | 2019-12-01 | 1500000
                    jkk.transport.sea                    | 2019-12-02 | 2000000
                    jkk.wages                            | 2015-07-01 | 80
                    jkm.berkala                          | 2015-07-01 | 4800000
                    jkm.berkala                          | 2019-12-01 | 4800000
                    jkm.berkala                          | 2019-12-02 | 12000000
                    jkm.bpu_under_waiting_amount         | 2025-02-24 | 10000000
                    jkm.bpu_waiting_months               | 2025-02-24 | 3
                    jkm.death                            | 2015-07-01 | 16200000
                    jkm.death                            | 2019-12-01 | 16200000
                    jkm.death                            | 2019-12-02 | 20000000
                    jkm.funeral                          | 2015-07-01 | 3000000
                    jkm.funeral                          | 2019-12-01 | 3000000
                    jkm.funeral                          | 2019-12-02 | 10000000
                    jkm.late_compensation                | 2015-07-01 | 1
                    jkm.payment_days                     | 2015-07-01 | 3
                    jkm.scholarship.children             | 2019-12-01 | 1
                    jkm.scholarship.children             | 2019-12-02 | 2
                    jkm.scholarship.masa_iur             | 2019-12-01 | 60
                    jkm.scholarship.masa_iur             | 2019-12-02 | 36
                    jkm.scholarship.once                 | 2015-07-01 | 12000000
                    jkm.scholarship.once                 | 2019-12-01 | 12000000
                    jkm.scholarship.pt                   | 2019-12-02 | 12000000
                    jkm.scholarship.pt_years             | 2019-12-02 | 5
                    jkm.scholarship.sd                   | 2019-12-02 | 1500000
                    jkm.scholarship.sd_years             | 2019-12-02 | 6
                    jkm.scholarship.sma                  | 2019-12-02 | 3000000
                    jkm.scholarship.sma_years            | 2019-12-02 | 3
                    jkm.scholarship.smp                  | 2019-12-02 | 2000000
                    jkm.scholarship.smp_years            | 2019-12-02 | 3
                    jkm.scholarship.tk                   | 2019-12-02 | 1500000
                    jkm.scholarship.tk_years             | 2019-12-02 | 2
                    jkp.arrears_employer_bankrupt_months | 2025-02-07 | 6
                    jkp.cash.first_months                | 2021-02-02 | 3
                    jkp.cash.first_months                | 2025-02-06 | 3
                    jkp.cash.first_months                | 2025-02-07 | 6
                    jkp.cash.first_pct                   | 2021-02-02 | 45
                    jkp.cash.first_pct                   | 2025-02-06 | 45
                    jkp.cash.first_pct                   | 2025-02-07 | 60
                    jkp.cash.later_months                | 2021-02-02 | 3
                    jkp.cash.later_months                | 2025-02-06 | 3
                    jkp.cash.later_pct                   | 2021-02-02 | 25
                    jkp.cash.later_pct                   | 2025-02-06 | 25
                    jkp.claim_window_months              | 2021-02-02 | 3
                    jkp.claim_window_months              | 2025-02-06 | 3
                    jkp.claim_window_months              | 2025-02-07 | 6
                    jkp.consecutive_months               | 2021-02-02 | 6
                    jkp.consecutive_months               | 2025-02-06 | 6
                    jkp.consecutive_months               | 2025-02-07 | 0
                    jkp.max_claims                       | 2021-02-02 | 3
                    jkp.paid_months                      | 2021-02-02 | 12
                    jkp.paid_months                      | 2025-02-06 | 12
                    jkp.paid_months                      | 2025-02-07 | 12
                    jkp.training_unit_cost               | 2021-02-02 | 1000000
                    jkp.training_unit_cost               | 2025-02-06 | 1000000
                    jkp.training_unit_cost               | 2025-02-07 | 2400000
                    jkp.within_months                    | 2021-02-02 | 24
                    jkp.within_months                    | 2025-02-06 | 24
                    jkp.within_months                    | 2025-02-07 | 24
                    jp.accrual                           | 2015-07-01 | 1
                    jp.age                               | 2015-07-01 | 56
                    jp.age                               | 2018-12-31 | 56
                    jp.age                               | 2019-01-01 | 57
                    jp.age                               | 2021-12-31 | 57
                    jp.age                               | 2022-01-01 | 58
                    jp.age                               | 2024-12-31 | 58
                    jp.age                               | 2025-01-01 | 59
                    jp.age                               | 2027-12-31 | 59
                    jp.age                               | 2028-01-01 | 60
                    jp.age                               | 2030-12-31 | 60
                    jp.age                               | 2031-01-01 | 61
                    jp.age                               | 2033-12-31 | 61
                    jp.age                               | 2034-01-01 | 62
                    jp.age                               | 2036-12-31 | 62
                    jp.age                               | 2037-01-01 | 63
                    jp.age                               | 2039-12-31 | 63
                    jp.age                               | 2040-01-01 | 64
                    jp.age                               | 2042-12-31 | 64
                    jp.age                               | 2043-01-01 | 65
                    jp.child_age                         | 2015-07-01 | 23
                    jp.child_pct                         | 2015-07-01 | 50
                    jp.children                          | 2015-07-01 | 2
                    jp.defer_years                       | 2015-07-01 | 3
                    jp.density                           | 2015-07-01 | 80
                    jp.disability_months                 | 2015-07-01 | 1
                    jp.inflation                         | 2015-01-01 | 3.35
                    jp.inflation                         | 2015-12-31 | 3.35
                    jp.inflation                         | 2016-01-01 | 3.02
                    jp.inflation                         | 2016-12-31 | 3.02
                    jp.inflation                         | 2017-01-01 | 3.61
                    jp.inflation                         | 2017-12-31 | 3.61
                    jp.inflation                         | 2018-01-01 | 3.13
                    jp.inflation                         | 2018-12-31 | 3.13
                    jp.inflation                         | 2019-01-01 | 2.72
                    jp.inflation                         | 2019-12-31 | 2.72
                    jp.inflation                         | 2020-01-01 | 1.68
                    jp.inflation                         | 2020-12-31 | 1.68
                    jp.inflation                         | 2021-01-01 | 1.87
                    jp.inflation                         | 2021-12-31 | 1.87
                    jp.inflation                         | 2022-01-01 | 5.51
                    jp.inflation                         | 2022-12-31 | 5.51
                    jp.inflation                         | 2023-01-01 | 2.61
                    jp.inflation                         | 2023-12-31 | 2.61
                    jp.inflation                         | 2024-01-01 | 1.57
                    jp.inflation                         | 2024-12-31 | 1.57
                    jp.inflation                         | 2025-01-01 | 2.92
                    jp.inflation                         | 2025-12-31 | 2.92
                    jp.maximum                           | 2015-07-01 | 3600000
                    jp.maximum                           | 2016-02-29 | 3600000
                    jp.maximum                           | 2016-03-01 | 3720600
                    jp.maximum                           | 2017-02-28 | 3720600
                    jp.maximum                           | 2017-03-01 | 3833000
                    jp.maximum                           | 2018-02-28 | 3833000
                    jp.maximum                           | 2018-03-01 | 3971400
                    jp.maximum                           | 2019-02-28 | 3971400
                    jp.maximum                           | 2019-03-01 | 4095700
                    jp.maximum                           | 2020-02-29 | 4095700
                    jp.maximum                           | 2020-03-01 | 4207200
                    jp.maximum                           | 2021-02-28 | 4207200
                    jp.maximum                           | 2021-03-01 | 4277900
                    jp.maximum                           | 2022-02-28 | 4277900
                    jp.maximum                           | 2022-03-01 | 4357900
                    jp.maximum                           | 2023-02-28 | 4357900
                    jp.maximum                           | 2023-03-01 | 4598100
                    jp.maximum                           | 2024-02-29 | 4598100
                    jp.maximum                           | 2024-03-01 | 4718200
                    jp.maximum                           | 2025-02-28 | 4718200
                    jp.maximum                           | 2025-03-01 | 4792300
                    jp.maximum                           | 2026-01-31 | 4792300
                    jp.maximum                           | 2026-02-01 | 4932300
                    jp.min_months                        | 2015-07-01 | 180
                    jp.minimum                           | 2015-07-01 | 300000
                    jp.minimum                           | 2016-02-29 | 300000
                    jp.minimum                           | 2016-03-01 | 310050
                    jp.minimum                           | 2017-02-28 | 310050
                    jp.minimum                           | 2017-03-01 | 319450
                    jp.minimum                           | 2018-02-28 | 319450
                    jp.minimum                           | 2018-03-01 | 331000
                    jp.minimum                           | 2019-02-28 | 331000
                    jp.minimum                           | 2019-03-01 | 341400
                    jp.minimum                           | 2020-02-29 | 341400
                    jp.minimum                           | 2020-03-01 | 350700
                    jp.minimum                           | 2021-02-28 | 350700
                    jp.minimum                           | 2021-03-01 | 356600
                    jp.minimum                           | 2022-02-28 | 356600
                    jp.minimum                           | 2022-03-01 | 363300
                    jp.minimum                           | 2023-02-28 | 363300
                    jp.minimum                           | 2023-03-01 | 383400
                    jp.minimum                           | 2024-02-29 | 383400
                    jp.minimum                           | 2024-03-01 | 393500
                    jp.minimum                           | 2025-02-28 | 393500
                    jp.minimum                           | 2025-03-01 | 399700
                    jp.minimum                           | 2026-01-31 | 399700
                    jp.minimum                           | 2026-02-01 | 411400
                    jp.parent_pct                        | 2015-07-01 | 20
                    jp.survivor_months                   | 2015-07-01 | 12
                    jp.widow_pct                         | 2015-07-01 | 50
                    pmi.jkm_during                       | 2019-01-01 | 85000000
                    pmi.rape_aid                         | 2023-02-22 | 50000000
                    pmi.treatment_abroad                 | 2023-02-22 | 50000000
                    """)
    void each_version_on_its_first_and_last_day(String id, LocalDate day, BigDecimal value) {
        var known = Law.builtIn().parameter(id).on(day).value();

        assertThat(known)
                .isEqualTo(
                        switch (known) {
                            case Rupiah _ -> Rupiah.of(value);
                            case Percent _ -> Percent.of(value);
                            default -> value.intValueExact();
                        });
    }

    /** The day before the first version, and the day after the last one, have no answer. */
    @ParameterizedTest(name = "{0} on {1}: nothing")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jkk.stmb.first_months                  | 1993-06-30
                    jkk.stmb.second_months                 | 2019-12-02
                    jkk.stmb.second_rate                   | 2019-12-02
                    jkk.transport.land                     | 2015-06-30
                    jkk.berkala                            | 2015-06-30
                    jkk.funeral                            | 2015-06-30
                    jkk.denture                            | 2015-06-30
                    jkk.hearing_aid                        | 2019-12-01
                    jkk.glasses                            | 2019-12-01
                    jkk.homecare                           | 2019-12-01
                    jkk.scholarship.once                   | 2019-12-02
                    jkk.scholarship.tk                     | 2019-12-01
                    jkk.scholarship.pt_years               | 2019-12-01
                    jkk.late_report_liability              | 2025-02-23
                    jkk.scope_violence                     | 2025-02-23
                    pmi.treatment_abroad                   | 2023-02-21
                    pmi.rape_aid                           | 2023-02-21
                    pmi.jkm_during                         | 2018-12-31
                    jkm.death                              | 2015-06-30
                    jkm.scholarship.once                   | 2019-12-02
                    jkm.scholarship.sd                     | 2019-12-01
                    jkm.bpu_waiting_months                 | 2025-02-23
                    jkm.bpu_under_waiting_amount           | 2025-02-23
                    heirs.will                             | 2025-02-23
                    jht.wait_resign_layoff_months          | 2015-08-31
                    jht.wait_pkwt_end_months               | 2022-04-25
                    jht.payment_days                       | 2022-04-25
                    jht.tax.free                           | 2009-11-15
                    jht.return                             | 2015-12-31
                    jht.return                             | 2024-01-01
                    jht.min_return                         | 2019-12-31
                    jht.min_return                         | 2021-01-01
                    jp.age                                 | 2015-06-30
                    jp.minimum                             | 2015-06-30
                    jp.inflation                           | 2014-12-31
                    jp.inflation                           | 2026-01-01
                    jkp.cash.first_pct                     | 2021-02-01
                    jkp.cash.later_pct                     | 2025-02-07
                    jkp.cash.later_months                  | 2025-02-07
                    jkp.claim_window_months                | 2021-02-01
                    jkp.arrears_employer_bankrupt_months   | 2025-02-06
                    """)
    void outside_its_versions_a_value_has_no_answer(String id, LocalDate day) {
        assertThat(Law.builtIn().parameter(id).find(day)).isEmpty();
    }

    /** Every month since July 2015 has exactly one answer for what always applies. */
    @Test
    void every_month_has_an_answer_for_what_always_applies() {
        for (var month = YearMonth.of(2015, 7);
                month.isBefore(YearMonth.of(2046, 1));
                month = month.plusMonths(1)) {
            for (var id : ALWAYS) {
                assertThat(Law.builtIn().parameter(id).find(month.atDay(1)))
                        .as("%s in %s", id, month)
                        .isPresent();
            }
        }
    }

    /** A limit after its yearly renewal still answers, provisionally. */
    @Test
    void limits_are_renewed_every_year() {
        for (var id : List.of("jp.minimum", "jp.maximum")) {
            var limit = Law.builtIn().rupiah(id);

            assertThat(limit.on(LocalDate.of(2027, 2, 28)).provisional()).isFalse();
            assertThat(limit.on(LocalDate.of(2027, 3, 1)).provisional()).isTrue();
        }
    }
}
