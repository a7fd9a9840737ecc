package id.payung.rules.contribution;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Law;
import id.payung.rules.law.Row;

import java.util.List;
import java.util.Optional;

/**
 * A first guess of the risk group from a KBLI 2020 code. <b>Not official</b>: the annex lists kinds
 * of business, not codes. It may fill a form; a person must confirm it and record the {@link
 * BusinessKind}.
 *
 * @param prefix the digits of the code that decided
 * @param note what to look at; may be empty
 */
public record KbliGuess(String prefix, String name, RiskGroup group, String note, Citation source) {

    /**
     * The longest prefix that is known decides.
     *
     * @param code two to five digits
     */
    public static Optional<KbliGuess> of(String code, Law law) {
        var table = law.table("kbli-default-group.tsv", rows -> read(rows, law));
        var best = Optional.<KbliGuess>empty();
        for (var guess : table) {
            var longer = best.isEmpty() || best.get().prefix().length() < guess.prefix().length();
            if (code.startsWith(guess.prefix()) && longer) {
                best = Optional.of(guess);
            }
        }
        return best;
    }

    private static List<KbliGuess> read(List<Row> rows, Law law) {
        return rows.stream()
                .map(row ->
                        new KbliGuess(
                                row.required("prefix"),
                                row.required("name"),
                                RiskGroup.of(row.whole("group")),
                                row.text("note"),
                                law.citation(row)))
                .toList();
    }
}
