package id.payung.rules.bulk;

import id.payung.rules.Programme;
import id.payung.rules.contribution.IncomeBracket;
import id.payung.rules.contribution.Refusals;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.List;

/**
 * Bills the self-employed by the million, equal to the sen to {@link SelfEmployedContribution}.
 * Every class and bracket is asked for once; a row is then looked up. Safe for many threads.
 */
public final class IncomeKernel {

    private record Key(YearMonth month) {}

    private static final long HIGHEST = Refusals.HIGHEST_WAGE.sen();

    private final long[] begins;
    private final int[] firstBracket;
    private final long step;

    /** By column, then class and bracket; a class that cannot be billed has a base of nought. */
    private final long[][] amounts;

    private IncomeKernel(YearMonth month, Law law) {
        var table = IncomeBracket.in(month, law).value();
        this.begins = table.stream().mapToLong(bracket -> bracket.from().sen()).toArray();
        this.step = Math.max(1, commonStep(begins));
        this.firstBracket = new int[Math.toIntExact(begins[begins.length - 1] / step) + 1];
        var bracket = 0;
        for (var i = 0; i < firstBracket.length; i++) {
            while (bracket + 1 < begins.length && begins[bracket + 1] <= i * step) {
                bracket++;
            }
            firstBracket[i] = bracket;
        }
        this.amounts = new long[IncomeColumn.values().length][IncomeClass.COUNT * begins.length];
        for (var code = 0; code < IncomeClass.COUNT; code++) {
            fill(month, law, (byte) code, table);
        }
    }

    private static long commonStep(long[] begins) {
        var step = 0L;
        for (var begin : begins) {
            step = gcd(begin, step);
        }
        return step;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private void fill(YearMonth month, Law law, byte code, List<IncomeBracket> table) {
        var member = IncomeClass.of(code);
        for (var bracket : table) {
            var facts =
                    new SelfEmployedMonth(
                            month,
                            bracket.from(),
                            member.programmes(),
                            member.sector(),
                            member.funding(),
                            member.arrearsBeforeRelief());
            var answer = SelfEmployedContribution.of(facts, law);
            if (answer instanceof Answer.Known<SelfEmployedContribution>(var paid, _)) {
                var at = code * begins.length + bracket.number() - 1;
                amounts[IncomeColumn.BASE.ordinal()][at] = paid.base().sen();
                put(IncomeColumn.JKK, at, paid.of(Programme.JKK));
                put(IncomeColumn.JKM, at, paid.of(Programme.JKM));
                put(IncomeColumn.JHT, at, paid.of(Programme.JHT));
            }
        }
    }

    private void put(IncomeColumn column, int at, Rupiah amount) {
        amounts[column.ordinal()][at] = amount.sen();
    }

    /**
     * The kernel of a month, kept with the law.
     *
     * @throws id.payung.rules.law.NoLawInForce if the month is before the law
     */
    public static IncomeKernel in(YearMonth month, Law law) {
        return law.derive(new Key(month), known -> new IncomeKernel(month, known));
    }

    /**
     * Bills one block.
     *
     * <p>What the explaining form does not answer (an income below nought or beyond belief, a
     * sector that is not stated where it matters) gets noughts, its base too.
     *
     * @param from the first row
     * @param count at most {@link IncomeBlock#CAPACITY}
     * @return how many rows have no answer
     */
    public int bill(IncomeRows rows, int from, int count, IncomeBlock out) {
        var base = out.column(IncomeColumn.BASE);
        var jkk = out.column(IncomeColumn.JKK);
        var jkm = out.column(IncomeColumn.JKM);
        var jht = out.column(IncomeColumn.JHT);
        var unanswered = 0;
        for (var i = 0; i < count; i++) {
            var income = rows.incomes()[from + i];
            if (income < 0 || income > HIGHEST) {
                base[i] = jkk[i] = jkm[i] = jht[i] = 0;
                unanswered++;
                continue;
            }
            var last = firstBracket.length - 1;
            var at =
                    rows.classes()[from + i] * begins.length
                            + firstBracket[(int) Math.min(income / step, last)];
            base[i] = amounts[0][at];
            jkk[i] = amounts[1][at];
            jkm[i] = amounts[2][at];
            jht[i] = amounts[3][at];
            unanswered += base[i] == 0 ? 1 : 0;
        }
        return unanswered;
    }
}
