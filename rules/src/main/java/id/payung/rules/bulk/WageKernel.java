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
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
    private final long[] flags;
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
        this.flags = flags();
    }

    private static Answer.Known<WageEarnerContribution> explained(
            YearMonth month, Rupiah wage, WageClass member, Law law) {
        var facts = new WageMonth(month, wage, member.workplace(), member.jobLossMember());
        return WageEarnerContribution.of(facts, law).known();
    }

    private boolean isEmpty(BillColumn column) {
        return IntStream.range(0, WageClass.COUNT).noneMatch(quotient(column)::has);
    }

    /** Columns with the same base and the same classes share the work on the base. */
    private List<ColumnGroup> groups() {
        var found = new ArrayList<ColumnGroup>();
        for (var column : BillColumn.values()) {
            if (empty.contains(column)) {
                continue;
            }
            var members = new BitSet(WageClass.COUNT);
            IntStream.range(0, WageClass.COUNT).filter(quotient(column)::has).forEach(members::set);
            if (!found.isEmpty() && found.getLast().takes(ceiling(column), members)) {
                found.getLast().columns().add(column);
            } else {
                var columns = new ArrayList<>(List.of(column));
                found.add(new ColumnGroup(1L << found.size(), ceiling(column), members, columns));
            }
        }
        return List.copyOf(found);
    }

    /**
     * @param flag a power of two, the group's own
     * @param ceiling of the base, in sen
     * @param members by class
     */
    private record ColumnGroup(
            long flag, double ceiling, BitSet members, List<BillColumn> columns) {

        boolean takes(long otherCeiling, BitSet others) {
            return ceiling == otherCeiling && members.equals(others);
        }

        boolean hasCeiling() {
            return ceiling < Refusals.HIGHEST_WAGE.sen();
        }

        boolean holdsEveryClass() {
            return members.cardinality() == WageClass.COUNT;
        }
    }

    /** The flags of the groups that each class is in. */
    private long[] flags() {
        var flags = new long[WageClass.COUNT];
        for (var group : groups) {
            group.members().stream().forEach(code -> flags[code] |= group.flag());
        }
        return flags;
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
            if (!group.members().get(code)) {
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
        Loops.lookUpFlags(out.classes, flags, out.flags, count);
        for (var group : groups) {
            var base = out.wages;
            var factor = 1L;
            if (!group.holdsEveryClass()) {
                base = out.base;
                factor = group.flag();
                if (group.hasCeiling()) {
                    Loops.keepUpTo(out, group.ceiling(), factor, count);
                } else {
                    Loops.keep(out, factor, count);
                }
            }
            for (var column : group.columns()) {
                if (quotient(column).uniform()) {
                    var line = quotient(column).onlyLine(factor);
                    Loops.scale(base, line, out.column(column), count);
                } else {
                    eachItsOwn(column, group, out, count);
                }
            }
        }
        fillWithNought(empty, out, count);
    }

    /** A column whose rate differs from class to class. */
    private void eachItsOwn(BillColumn column, ColumnGroup group, BillBlock out, int count) {
        var quotient = quotient(column);
        if (group.hasCeiling()) {
            Loops.lookUp(out.classes, quotient.rates(), out.rates, count);
            Loops.timesUpTo(out.wages, group.ceiling(), out.rates, count);
        } else {
            Loops.lookUpTimesWages(out, quotient.rates(), count);
        }
        Loops.round(out.rates, quotient.offset(), out.column(column), count);
    }

    private static void fillWithNought(List<BillColumn> columns, BillBlock out, int count) {
        for (var column : columns) {
            Arrays.fill(out.column(column), 0, count, 0);
        }
    }
}
