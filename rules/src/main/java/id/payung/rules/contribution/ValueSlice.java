package id.payung.rules.contribution;

import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Row;
import id.payung.rules.law.Statutory;
import id.payung.rules.law.Tables;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A slice of a contract's value and its rates: PP 44/2015 Pasal 54-55.
 *
 * @param upTo where the slice ends; empty for the last
 */
record ValueSlice(Optional<Rupiah> upTo, Percent jkk, Percent jkm) {

    static Dated<List<ValueSlice>> on(LocalDate day, Law law) {
        return law.table("construction-slices.tsv", rows -> read(rows, law)).on(day);
    }

    /** The end in units of {@code 1 / divisor} of a sen. */
    Optional<BigInteger> endScaled(BigInteger divisor) {
        return upTo.map(end -> BigInteger.valueOf(end.sen()).multiply(divisor));
    }

    private static Statutory<List<ValueSlice>> read(List<Row> rows, Law law) {
        return Tables.dated("jakon.slices", rows, law, ValueSlice::slice);
    }

    private static ValueSlice slice(Row row, List<ValueSlice> before) {
        var upTo =
                row.text("up_to").isEmpty()
                        ? Optional.<Rupiah>empty()
                        : Optional.of(row.rupiah("up_to"));
        if (!before.isEmpty()) {
            var last = before.getLast().upTo();
            if (last.isEmpty() || upTo.isPresent() && upTo.get().compareTo(last.get()) <= 0) {
                throw row.refused("a slice must end above the one before");
            }
        }
        return new ValueSlice(upTo, row.percent("jkk"), row.percent("jkm"));
    }
}
