package id.payung.rules.contribution;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Law;
import id.payung.rules.law.Row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * One of the 191 kinds of business of PP 44/2015 Lampiran I (as replaced by PP 82/2019), which
 * alone decide the risk group of an employer.
 *
 * @param number its number within the group
 * @param name in Indonesian, as the annex writes it
 */
public record BusinessKind(RiskGroup group, int number, String name, Citation source) {

    /** All, in the order of the annex. */
    public static List<BusinessKind> all(Law law) {
        return law.table("business-kinds.tsv", rows -> read(rows, law));
    }

    /** Those whose name holds every word, in any order; for a person to choose from. */
    public static List<BusinessKind> search(String words, Law law) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all(law).stream().filter(kind -> kind.holds(wanted)).toList();
    }

    private boolean holds(String[] words) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<BusinessKind> read(List<Row> rows, Law law) {
        var kinds = new ArrayList<BusinessKind>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(row.required("group") + "/" + row.required("no"))) {
                throw row.refused("this number stands there twice");
            }
            kinds.add(
                    new BusinessKind(
                            RiskGroup.of(row.whole("group")),
                            row.whole("no"),
                            row.required("name"),
                            law.citation(row)));
        }
        return List.copyOf(kinds);
    }
}
