package id.payung.rules.pension;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.death.Child;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * JP against a model written apart: month by month, in decimals of fifty digits. Fixed seeds. And
 * the rule of the family, over every day of a life.
 */
class PensionModelTest {

    private static final MathContext PRECISE = new MathContext(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Each wage up to the ceiling of its month, times the inflation of each year until the end. */
    @Test
    void the_average_wage_month_by_month() {
        var random = new Random(1703);
        for (var i = 0; i < 400; i++) {
            var inflation = inflation(random);
            var stretches = new ArrayList<WageHistory.Stretch>();
            var sum = BigDecimal.ZERO;
            var months = 0;
            var month = YearMonth.of(2015, 7).plusMonths(random.nextInt(24));
            while (month.isBefore(YearMonth.of(2026, 1))) {
                var wage = Rupiah.ofSen(1 + random.nextLong(1_400_000_000L));
                var last = month.plusMonths(random.nextInt(18));
                if (last.isAfter(YearMonth.of(2026, 12))) {
                    last = YearMonth.of(2026, 12);
                }
                stretches.add(new WageHistory.Stretch(month, last, wage));
                for (; !month.isAfter(last); month = month.plusMonths(1)) {
                    sum = sum.add(indexed(wage, month, inflation));
                    months++;
                }
                month = month.plusMonths(random.nextInt(4));
            }
            var wages = IndexedWages.of(new WageHistory(stretches, 2026, inflation)).value();
            var average =
                    sum.multiply(BigDecimal.valueOf(12))
                            .divide(BigDecimal.valueOf(months), PRECISE);

            assertThat(wages.months()).isEqualTo(months);
            assertThat(wages.average().rounded()).isEqualTo(rounded(average));
            assertThat(pension(wages)).isEqualTo(rounded(formula(average, months)));
        }
    }

    private static Map<Integer, Percent> inflation(Random random) {
        var inflation = new HashMap<Integer, Percent>();
        for (var year = 2015; year < 2026; year++) {
            inflation.put(year, Percent.of(BigDecimal.valueOf(random.nextInt(900), 2)));
        }
        return inflation;
    }

    private static BigDecimal indexed(
            Rupiah wage, YearMonth month, Map<Integer, Percent> inflation) {
        var ceiling = Law.builtIn().rupiah("jp.wage_ceiling").on(month.atDay(1)).value();
        var indexed = wage.min(ceiling).toDecimal();
        for (var year = month.getYear(); year < 2026; year++) {
            var rate = inflation.getOrDefault(year, Percent.ZERO).toDecimal();
            indexed = indexed.multiply(HUNDRED.add(rate)).divide(HUNDRED, PRECISE);
        }
        return indexed;
    }

    private static Rupiah pension(IndexedWages wages) {
        return MonthlyPension.of(
                        new PensionBasis(wages.months(), wages.average(), Percent.HUNDRED, null))
                .value()
                .formula();
    }

    private static BigDecimal formula(BigDecimal average, int months) {
        return average.multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(14_400), PRECISE);
    }

    private static Rupiah rounded(BigDecimal amount) {
        return Rupiah.of(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** Widow and children together never receive more than half, parents a fifth. */
    @Test
    void shares_of_a_pension_that_was_paid() {
        var random = new Random(21);
        for (var i = 0; i < 2_000; i++) {
            var paid = Rupiah.ofSen(1 + random.nextLong(600_000_000));
            var year = 2015 + random.nextInt(12);
            var limits = PensionLimits.of(year).value();
            var widow = inherited(paid, PensionShare.SPOUSE, year);
            var children = inherited(paid, PensionShare.CHILDREN, year);
            var parents = inherited(paid, PensionShare.PARENTS, year);

            assertThat(widow).isEqualTo(children);
            assertThat(parents).isLessThanOrEqualTo(widow);
            assertThat(widow)
                    .isEqualTo(
                            rounded(paid.toDecimal().divide(BigDecimal.TWO, PRECISE))
                                    .max(limits.minimum())
                                    .min(limits.maximum()));
            assertThat(parents)
                    .isEqualTo(
                            rounded(paid.toDecimal().divide(BigDecimal.valueOf(5), PRECISE))
                                    .max(limits.minimum())
                                    .min(limits.maximum()));
        }
    }

    private static Rupiah inherited(Rupiah paid, PensionShare share, int year) {
        return MonthlyPension.of(new MonthlyPension.Inherited(paid, share, year), Law.builtIn())
                .value()
                .monthly();
    }

    /** Over a life the pension passes once from the widow to the children and ends with them. */
    @Test
    void a_pension_passes_on_once() {
        var family =
                new Survivors(
                        new Survivors.Spouse(LocalDate.of(2030, 4, 4)),
                        List.of(
                                Child.bornOn(LocalDate.of(2010, 2, 2)),
                                Child.bornOn(LocalDate.of(2012, 8, 8))),
                        false);
        var changes = new ArrayList<String>();
        var before = "";
        for (var day = LocalDate.of(2025, 1, 1);
                day.isBefore(LocalDate.of(2040, 1, 1));
                day = day.plusDays(1)) {
            var pension = SurvivorPension.on(day, family).value();
            var now = pension.share() + " " + pension.children().size();
            if (!now.equals(before)) {
                changes.add(day + " " + now);
                before = now;
            }
        }

        assertThat(changes)
                .containsExactly(
                        "2025-01-01 SPOUSE 0",
                        "2030-04-04 CHILDREN 2",
                        "2033-02-03 CHILDREN 1",
                        "2035-08-09 null 0");
    }

    /** A pension run over eleven years: each year at least the year before, within the limits. */
    @Test
    void a_pension_over_the_years() {
        var random = new Random(18);
        for (var i = 0; i < 200; i++) {
            var pension = new PensionYear(2015, Rupiah.of(300_000 + random.nextLong(3_300_000)));
            while (pension.year() < 2026) {
                var next = PensionYear.after(pension).value();
                var limits = PensionLimits.of(next.year()).value();
                var inflation =
                        Law.builtIn()
                                .percent("jp.inflation")
                                .on(LocalDate.of(pension.year(), 6, 1))
                                .value()
                                .toDecimal();
                var raised =
                        rounded(
                                pension.monthly()
                                        .toDecimal()
                                        .multiply(HUNDRED.add(inflation))
                                        .divide(HUNDRED, PRECISE));

                assertThat(next.monthly()).isGreaterThan(pension.monthly());
                assertThat(next.monthly())
                        .isEqualTo(raised.max(limits.minimum()).min(limits.maximum()));
                pension = next;
            }
        }
    }

    /** More months paid, or a denser history, never turns a pension into one sum. */
    @Test
    void more_paid_is_never_worse() {
        for (var membership = 0; membership < 250; membership += 3) {
            for (var density = 0; density <= 100; density++) {
                var here = form(membership, density);
                if (here instanceof PensionForm.Monthly) {
                    assertThat(form(membership + 1, density))
                            .isInstanceOf(PensionForm.Monthly.class);
                    assertThat(form(membership, Math.min(100, density + 1)))
                            .isInstanceOf(PensionForm.Monthly.class);
                }
            }
        }
    }

    private static PensionForm form(int membership, int density) {
        return PensionForm.of(
                        new PensionForm.Died(membership, null, Percent.of(density)), Law.builtIn())
                .value();
    }
}
