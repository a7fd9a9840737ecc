package id.payung.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.Programme;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.contribution.WageMonth;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns are the explaining form, to the sen. */
class BulkTest {

    /**
     * Every month has a seed of its own; set -Dpayung.bulk.rows to compare more than is needed
     * daily.
     */
    private static final int ROWS = Integer.getInteger("payung.bulk.rows", 8_192);

    private static final Law LAW = Law.builtIn();

    static Stream<YearMonth> months() {
        var first = YearMonth.of(2015, 7);
        return IntStream.range(0, 138).mapToObj(first::plusMonths); // to December 2026
    }

    @ParameterizedTest
    @MethodSource("months")
    void wage_earners_of_all_classes_mixed(YearMonth month) {
        var random = new SplittableRandom(month.hashCode());
        var rows = rows(random, ROWS);
        for (var i = 0; i < ROWS; i++) {
            rows.classes()[i] = (byte) random.nextInt(WageClass.COUNT);
        }

        compare(month, rows, 0);
    }

    @ParameterizedTest
    @MethodSource("months")
    void wage_earners_employer_by_employer(YearMonth month) {
        var random = new SplittableRandom(-month.hashCode());
        var rows = rows(random, ROWS);
        var code = (byte) 0;
        for (var i = 0; i < ROWS; i++) {
            code = i % BillBlock.CAPACITY == 0 ? (byte) random.nextInt(WageClass.COUNT) : code;
            rows.classes()[i] = code;
        }

        compare(month, rows, 0);
    }

    /** A block with one wage that is refused, or so high that doubles would not do. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, 1_000_000_000_001L, Long.MAX_VALUE})
    void one_refused_wage_does_not_touch_its_neighbours(long wage) {
        var rows = rows(new SplittableRandom(1), 512);
        rows.wages()[17] = wage;

        compare(YearMonth.of(2026, 3), rows, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999_999_999_999L, 1_000_000_000_000L})
    void the_lowest_and_the_highest_wage(long wage) {
        var random = new SplittableRandom(2);
        for (var month : new YearMonth[] {YearMonth.of(2020, 9), YearMonth.of(2025, 5)}) {
            var rows = rows(random, 512);
            rows.wages()[3] = wage;
            for (var i = 0; i < 512; i++) {
                rows.classes()[i] = (byte) random.nextInt(WageClass.COUNT);
            }
            compare(month, rows, 0);
        }
    }

    /** Wages around every point at which some amount tips to the next sen. */
    @Test
    void exactly_half_a_sen_goes_up() {
        var rows = new WageRows(new long[512], new byte[512]);
        for (var i = 0; i < 512; i++) {
            rows.wages()[i] = 1 + i * 25L; // 0.24 %, 3.7 %, 2 % and 1 % of these end in halves
            rows.classes()[i] = (byte) (i % WageClass.COUNT);
        }

        compare(YearMonth.of(2026, 3), rows, 0);
    }

    private static WageRows rows(SplittableRandom random, int count) {
        var rows = new WageRows(new long[count], new byte[count]);
        for (var i = 0; i < count; i++) {
            // Every magnitude from a rupiah to ten billion; whole rupiah and sen.
            var wage = random.nextLong(1, 1L << random.nextInt(7, 39));
            rows.wages()[i] = random.nextBoolean() ? wage : Math.max(1, wage / 100) * 100;
            rows.classes()[i] = 39; // group 2 with JHT, JP and JKP
        }
        return rows;
    }

    private static void compare(YearMonth month, WageRows rows, int expectedRefusals) {
        var kernel = WageKernel.in(month, LAW);
        var block = new BillBlock();
        var refused = 0;
        for (var from = 0; from < rows.wages().length; from += BillBlock.CAPACITY) {
            var count = Math.min(BillBlock.CAPACITY, rows.wages().length - from);
            refused += kernel.bill(rows, from, count, block);
            for (var i = 0; i < count; i++) {
                compare(month, rows, from + i, new Billed(block, i));
            }
        }
        assertThat(refused).isEqualTo(expectedRefusals);
    }

    private record Billed(BillBlock block, int row) {}

    private static void compare(YearMonth month, WageRows rows, int row, Billed billed) {
        var member = WageClass.of(rows.classes()[row]);
        var facts =
                new WageMonth(
                        month,
                        Rupiah.ofSen(rows.wages()[row]),
                        member.workplace(),
                        member.jobLossMember());
        var answer = WageEarnerContribution.of(facts, LAW);
        for (var column : BillColumn.values()) {
            var expected =
                    answer instanceof Answer.Known<WageEarnerContribution>(var bill, _)
                            ? column.of(bill).sen()
                            : 0;
            var amount = billed.block().column(column)[billed.row()];
            if (amount != expected) {
                assertThat(amount).as("%s of %s in row %d", column, facts, row).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void the_self_employed(YearMonth month) {
        var random = new SplittableRandom(7L * month.hashCode());
        var kernel = IncomeKernel.in(month, LAW);
        var rows = new IncomeRows(new long[1024], new byte[1024]);
        for (var i = 0; i < 1024; i++) {
            rows.incomes()[i] = random.nextLong(-100, 1L << random.nextInt(8, 42));
            rows.classes()[i] = (byte) random.nextInt(IncomeClass.COUNT);
        }
        var block = new IncomeBlock();
        var unanswered = kernel.bill(rows, 0, 1024, block);

        for (var i = 0; i < 1024; i++) {
            unanswered -= compare(month, rows, i, block);
        }
        assertThat(unanswered).isZero();
    }

    /** One if the explaining form has no answer either. */
    private static int compare(YearMonth month, IncomeRows rows, int row, IncomeBlock block) {
        var member = IncomeClass.of(rows.classes()[row]);
        var facts =
                new SelfEmployedMonth(
                        month,
                        Rupiah.ofSen(rows.incomes()[row]),
                        member.programmes(),
                        member.sector(),
                        member.funding(),
                        member.arrearsBeforeRelief());
        var known =
                SelfEmployedContribution.of(facts, LAW)
                                instanceof Answer.Known<SelfEmployedContribution>(var paid, _)
                        ? paid
                        : null;
        var expected =
                known == null
                        ? new long[4]
                        : new long[] {
                            known.base().sen(),
                            known.of(Programme.JKK).sen(),
                            known.of(Programme.JKM).sen(),
                            known.of(Programme.JHT).sen()
                        };
        for (var column : IncomeColumn.values()) {
            assertThat(block.column(column)[row])
                    .as("%s of %s", column, facts)
                    .isEqualTo(expected[column.ordinal()]);
        }
        return known == null ? 1 : 0;
    }

    @Test
    void every_class_has_its_code() {
        for (var code = 0; code < WageClass.COUNT; code++) {
            assertThat(WageClass.of((byte) code).code()).isEqualTo((byte) code);
        }
        for (var code = 0; code < IncomeClass.COUNT; code++) {
            assertThat(IncomeClass.of((byte) code).code()).isEqualTo((byte) code);
        }
        assertThatThrownBy(() -> WageClass.of((byte) WageClass.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("160");
        assertThatThrownBy(() -> IncomeClass.of((byte) -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_month_before_the_law_has_no_kernel() {
        assertThatThrownBy(() -> WageKernel.in(YearMonth.of(2015, 6), LAW))
                .isInstanceOf(Answer.Undecided.class)
                .hasMessageContaining("June 2015");
    }

    @Test
    void beyond_the_last_ceiling_the_bill_is_provisional() {
        assertThat(WageKernel.in(YearMonth.of(2027, 2), LAW).reasons().provisional()).isFalse();
        assertThat(WageKernel.in(YearMonth.of(2027, 3), LAW).reasons().provisional()).isTrue();
    }
}
