package id.payung.rules.contribution;

import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Row;
import id.payung.rules.law.Statutory;
import id.payung.rules.law.Tables;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.List;

/**
 * A line of the income table of PP 44/2015 Lampiran II.
 *
 * @param number 1 to 33
 * @param from the lowest income of the bracket, a month
 * @param base what contributions and benefits are computed from
 */
public record IncomeBracket(int number, Rupiah from, Rupiah base) {

    private static final String FILE = "self-employed-income.tsv";

    /** The table of a month, lowest income first. */
    public static Dated<List<IncomeBracket>> in(YearMonth month, Law law) {
        return law.table(FILE, rows -> read(rows, law)).on(month.atDay(1));
    }

    /** The last bracket that does not begin above the income. */
    public static IncomeBracket of(Rupiah income, List<IncomeBracket> table) {
        var chosen = table.getFirst();
        for (var bracket : table) {
            if (bracket.from().compareTo(income) <= 0) {
                chosen = bracket;
            }
        }
        return chosen;
    }

    private static Statutory<List<IncomeBracket>> read(List<Row> rows, Law law) {
        return Tables.dated("bpu.income_table", rows, law, IncomeBracket::bracket);
    }

    private static IncomeBracket bracket(Row row, List<IncomeBracket> before) {
        var bracket =
                new IncomeBracket(row.whole("no"), row.rupiah("income_from"), row.rupiah("base"));
        if (bracket.number() != before.size() + 1) {
            throw row.refused("bracket %d follows %d".formatted(bracket.number(), before.size()));
        }
        if (before.isEmpty() && !bracket.from().isZero()) {
            throw row.refused("the first bracket must begin at 0, not " + bracket.from());
        }
        if (!before.isEmpty() && before.getLast().from().compareTo(bracket.from()) >= 0) {
            throw row.refused(
                    "income %s is not above %s of the line before"
                            .formatted(bracket.from(), before.getLast().from()));
        }
        return bracket;
    }
}
