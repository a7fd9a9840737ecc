package id.payung.rules.bulk;

import id.payung.rules.contribution.Refusals;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.contribution.WageMonth;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bills wage earners by the million: the nine amounts of one month, equal to the sen to {@link
 * WageEarnerContribution}. Safe for many threads; each brings its own {@link BillBlock}.
 */
public final class WageKernel {

    /** Of a wage of so many sen, an amount in sen is the rate in units. */
    private static final Rupiah PROBE = Rupiah.ofSen(Percent.WHOLE);

    private record Key(YearMonth month) {}

    private final Quotient[] quotients = new Quotient[BillColumn.values().length];
    private final List<ColumnGroup> groups;
    private final List<BillColumn> empty;
    private final long pensionCeiling;
    private final long jobLossCeiling;
    private final long highestWage;
    private final Reasons reasons;

    private WageKernel(YearMonth month, Law law) {
        var everything = new WageClass(WageClass.of((byte) 3).workplace(), true);
        var known = explained(month, Rupiah.ofSen(Refusals.HIGHEST_WAGE.sen()), everything, law);
        this.reasons = known.reasons();
        this.pensionCeiling = known.value().pensionWage().sen();
        this.jobLossCeiling =
                law.rupiah("jkp.wage_ceiling")
                        .find(month.atDay(1))
                        .map(ceiling -> ceiling.value().sen())
                        .orElse(Refusals.HIGHEST_WAGE.sen());
        if (Math.min(pensionCeiling, jobLossCeiling) < PROBE.sen()) {
            throw new IllegalArgumentException(
                    "A ceiling below %s hides the rates from the kernel".formatted(PROBE));
        }
        var units = new long[quotients.length][WageClass.COUNT];
        for (var code = 0; code < WageClass.COUNT; code++) {
            var bill = explained(month, PROBE, WageClass.of((byte) code), law).value();
            for (var column : BillColumn.values()) {
                units[column.ordinal()][code] = column.of(bill).sen();
            }
        }
        Arrays.setAll(quotients, column -> new Quotient(units[column]));
        this.highestWage = highestWage();
        this.empty = Stream.of(BillColumn.values()).filter(this::isEmpty).toList();
        this.groups = groups();
    }

    private static Answer.Known<WageEarnerContribution> explained(
            YearMonth month, Rupiah wage, WageClass member, Law law) {
        var facts = new WageMonth(month, wage, member.workplace(), member.jobLossMember());
        return WageEarnerContribution.of(facts, law).known();
    }

    private boolean isEmpty(BillColumn column) {
        return Arrays.stream(quotient(column).mask()).allMatch(mask -> mask == 0);
    }

    /** Columns with the same base and the same classes share the work on the base. */
    private List<ColumnGroup> groups() {
        var found = new ArrayList<ColumnGroup>();
        for (var column : BillColumn.values()) {
            if (empty.contains(column)) {
                continue;
            }
            var mask = quotient(column).mask();
            if (!found.isEmpty() && found.getLast().takes(ceiling(column), mask)) {
                found.getLast().columns().add(column);
            } else {
                var columns = new ArrayList<>(List.of(column));
                found.add(new ColumnGroup(ceiling(column), mask, columns));
            }
        }
        return found;
    }

    /**
     * @param ceiling of the base, in sen
     * @param mask by class
     */
    private record ColumnGroup(double ceiling, double[] mask, List<BillColumn> columns) {

        boolean takes(long otherCeiling, double[] otherMask) {
            return ceiling == otherCeiling && Arrays.equals(mask, otherMask);
        }

        boolean hasCeiling() {
            return ceiling < Refusals.HIGHEST_WAGE.sen();
        }

        boolean holdsEveryClass() {
            return Arrays.stream(mask).allMatch(one -> one == 1);
        }
    }

    /** The highest wage up to which every quotient is exact. */
    private long highestWage() {
        var highest = Refusals.HIGHEST_WAGE.sen();
        for (var column : BillColumn.values()) {
            var ceiling = ceiling(column);
            var exactUpTo = quotient(column).highest();
            if (ceiling > exactUpTo) {
                highest = Math.min(highest, exactUpTo);
            }
        }
        return highest;
    }

    /**
     * The kernel of a month, kept with the law.
     *
     * @throws Answer.Undecided if the month is before the law
     */
    public static WageKernel in(YearMonth month, Law law) {
        return law.derive(new Key(month), known -> new WageKernel(month, known));
    }

    /** The law that every bill of the month rests on, and whether it is provisional. */
    public Reasons reasons() {
        return reasons;
    }

    private Quotient quotient(BillColumn column) {
        return quotients[column.ordinal()];
    }

    private long ceiling(BillColumn column) {
        return switch (column) {
            case JKK, JKM, JHT_EMPLOYER, JHT_WORKER -> Refusals.HIGHEST_WAGE.sen();
            case JP_EMPLOYER, JP_WORKER -> pensionCeiling;
            case JKP_FROM_JKK, JKP_FROM_JKM, JKP_GOVERNMENT -> jobLossCeiling;
        };
    }

    /**
     * Bills one block.
     *
     * <p>A wage that the explaining form refuses (not positive, or beyond belief) gets nine
     * noughts.
     *
     * @param from the first row
     * @param count at most {@link BillBlock#CAPACITY}
     * @param out its rows 0 to count are written
     * @return how many rows were refused
     */
    public int bill(WageRows rows, int from, int count, BillBlock out) {
        System.arraycopy(rows.classes(), from, out.classes, 0, count);
        var bits = Loops.bits(rows.wages(), from, count);
        if (bits < 0 || bits >= highestWage) {
            return new ExactBlock(quotients, pensionCeiling, jobLossCeiling)
                    .bill(rows, from, count, out);
        }
        Loops.widen(rows.wages(), from, out.wages, count);
        if (Arrays.equals(out.classes, 0, count - 1, out.classes, 1, count)) {
            uniform(out, count);
        } else {
            mixed(out, count);
        }
        return 0;
    }

    /** All of one class, as the workers of one employer mostly are: nothing to look up. */
    private void uniform(BillBlock out, int count) {
        var code = out.classes[0] & 0xFF;
        for (var group : groups) {
            if (group.mask()[code] == 0) {
                fillWithNought(group.columns(), out, count);
                continue;
            }
            var base = out.wages;
            if (group.hasCeiling()) {
                base = out.base;
                Loops.upTo(out.wages, group.ceiling(), base, count);
            }
            for (var column : group.columns()) {
                Loops.scale(base, quotient(column).line(code), out.column(column), count);
            }
        }
        fillWithNought(empty, out, count);
    }

    /** Of many classes: those that a group leaves out get a base of nought. */
    private void mixed(BillBlock out, int count) {
        for (var group : groups) {
            var base = out.wages;
            if (!group.holdsEveryClass()) {
                base = out.base;
                Loops.lookUp(out.classes, group.mask(), base, count);
                if (group.hasCeiling()) {
                    Loops.timesUpTo(out.wages, group.ceiling(), base, count);
                } else {
                    Loops.times(out.wages, base, count);
                }
            }
            for (var column : group.columns()) {
                mixed(column, base, out, count);
            }
        }
        fillWithNought(empty, out, count);
    }

    private void mixed(BillColumn column, double[] base, BillBlock out, int count) {
        var quotient = quotient(column);
        if (quotient.uniform()) {
            Loops.scale(base, quotient.onlyLine(), out.column(column), count);
        } else {
            Loops.lookUp(out.classes, quotient.rates(), out.rates, count);
            Loops.times(base, out.rates, count);
            Loops.round(out.rates, quotient.offset(), out.column(column), count);
        }
    }

    private static void fillWithNought(List<BillColumn> columns, BillBlock out, int count) {
        for (var column : columns) {
            Arrays.fill(out.column(column), 0, count, 0);
        }
    }
}
