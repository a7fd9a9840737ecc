package id.payung.rules.accident;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Law;
import id.payung.rules.law.Row;
import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the disability table, PP 44/2015 Lampiran III.
 *
 * @param number 1 to 46
 * @param indonesian the part as the law names it
 * @param percent of 80 monthly wages; the least of a range
 * @param percentTo the most of a range; null where there is none
 * @param opposite the line that counts instead for a left-handed person; null where there is none
 * @param most how often the line can count in one accident
 * @param partOf the line whose part this is; null where there is none
 */
public record DisabilityLine(
        int number,
        String indonesian,
        String english,
        Percent percent,
        @Nullable Percent percentTo,
        @Nullable Integer opposite,
        int most,
        @Nullable Integer partOf,
        Citation source) {

    private static final String FILE = "disability-table.tsv";

    /** All lines, in their order. */
    public static List<DisabilityLine> table(Law law) {
        return law.table(FILE, rows -> read(rows, law));
    }

    private static List<DisabilityLine> read(List<Row> rows, Law law) {
        var table = new ArrayList<DisabilityLine>();
        for (var row : rows) {
            var line = line(row, law);
            if (line.number() != table.size() + 1) {
                throw row.refused("line %d follows %d".formatted(line.number(), table.size()));
            }
            table.add(line);
        }
        return List.copyOf(table);
    }

    private static DisabilityLine line(Row row, Law law) {
        return new DisabilityLine(
                row.whole("no"),
                row.required("part_id"),
                row.required("part_en"),
                row.percent("percent"),
                row.text("percent_to").isEmpty() ? null : row.percent("percent_to"),
                wholeOrNull(row, "opposite"),
                row.whole("most"),
                wholeOrNull(row, "part_of"),
                law.citation(row));
    }

    private static @Nullable Integer wholeOrNull(Row row, String column) {
        return row.text(column).isEmpty() ? null : Integer.valueOf(row.whole(column));
    }
}
