package id.payung.rules.bulk;

import id.payung.rules.contribution.Refusals;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

/**
 * Bills a block row by row in whole numbers: blocks in which a wage is refused, or so high that a
 * quotient in doubles might not be exact.
 */
record ExactBlock(Quotient[] quotients, long pensionCeiling, long jobLossCeiling) {

    /** How many rows were refused. */
    int bill(WageRows rows, int from, int count, BillBlock out) {
        var refused = 0;
        for (var i = 0; i < count; i++) {
            var wage = Rupiah.ofSen(rows.wages()[from + i]);
            var refusal = Refusals.ofWage(wage).isPresent();
            refused += refusal ? 1 : 0;
            bill(refusal ? Rupiah.ZERO : wage, i, out);
        }
        return refused;
    }

    private void bill(Rupiah wage, int row, BillBlock out) {
        var code = out.classes[row] & 0xFF;
        for (var column : BillColumn.values()) {
            var rate = new Percent(quotients[column.ordinal()].units(code));
            out.column(column)[row] = base(column, wage).times(rate).sen();
        }
    }

    private Rupiah base(BillColumn column, Rupiah wage) {
        return switch (column) {
            case JKK, JKM, JHT_EMPLOYER, JHT_WORKER -> wage;
            case JP_EMPLOYER, JP_WORKER -> wage.min(Rupiah.ofSen(pensionCeiling));
            case JKP_FROM_JKK, JKP_FROM_JKM, JKP_GOVERNMENT ->
                    wage.min(Rupiah.ofSen(jobLossCeiling));
        };
    }
}
