package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What words in the columns of a figure mean, Indonesian and English; the list is words.csv. */
final class Words {

    private static final int NEAR = 5;
    private static final Pattern CLAUSE = Pattern.compile("[;:()]|[.,](?!\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.,](?=\\d{3})");
    private static final Set<What> PARTS_OF_THE_EMPLOYED = EnumSet.of(What.FORMAL, What.INFORMAL);
    private static final Pattern IN_MONEY = Pattern.compile("(?i)\\(\\s*(?:rp|rupiah|idr)\\s*\\)");
    private static final Pattern IN_PERCENT =
            Pattern.compile("(?i)\\(\\s*(?:%|percent|persen|multiple|kali)\\s*\\)");
    private static final Words KNOWN = new Words();

    private final Map<String, PhraseBook<String>> lists = new HashMap<>();

    private Words() {
        for (var row : PhraseBook.list("words.csv")) {
            lists.computeIfAbsent(row.getField("list"), _ -> new PhraseBook<>())
                    .add(row.getField("phrase"), row.getField("means"));
        }
    }

    static boolean mentions(String list, String meaning, String text) {
        return find(list, text).stream().anyMatch(hit -> hit.meaning().equals(meaning));
    }

    static boolean mentionsAny(String list, String text) {
        return !find(list, text).isEmpty();
    }

    static List<PhraseBook.Hit<String>> find(String list, String text) {
        return book(list).find(text);
    }

    static PhraseBook<String> book(String list) {
        return KNOWN.lists.getOrDefault(list, new PhraseBook<>());
    }

    /** PU, BPU, JAKON, PMI, ALL, FORMAL, INFORMAL, ENTERPRISES, or the text itself. */
    static String segment(String text) {
        return book("segment").exactly(text).orElse(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether a text says that members on a day are meant, or those who came. */
    static Kind kind(String text) {
        var flow = mentions("kind", "FLOW", text);
        var stock = mentions("kind", "STOCK", text);
        if (flow == stock) {
            return Kind.NOT_STATED;
        }
        return flow ? Kind.FLOW : Kind.STOCK;
    }

    /** What a quote says of one number in it; words further off may speak of another number. */
    static Kind kindBeside(BigDecimal number, String quote) {
        for (var clause : CLAUSE.split(quote)) {
            var words = PhraseBook.words(THOUSANDS.matcher(clause).replaceAll(""));
            var at = words.indexOf(number.toPlainString());
            if (at >= 0) {
                return kindAt(at, words);
            }
        }
        return Kind.NOT_STATED;
    }

    private static Kind kindAt(int at, List<String> words) {
        var from = at;
        while (from > 0 && at - from < NEAR && !isNumber(words.get(from - 1))) {
            from--;
        }
        var to = at + 1;
        while (to < words.size() && to - at < NEAR && !isNumber(words.get(to))) {
            to++;
        }
        return kind(String.join(" ", words.subList(from, to)));
    }

    private static boolean isNumber(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isDigit);
    }

    /** ACTIVE, REGISTERED, INACTIVE, CUMULATIVE, or empty when not said. */
    static String status(String text) {
        return find("status", text).stream().map(PhraseBook.Hit::meaning).findFirst().orElse("");
    }

    /**
     * What a text counts. The narrower word wins over the wider one, so that "penduduk yang
     * bekerja" never passes for the population; what cannot be told is {@link What#OTHER}.
     */
    static What what(String text) {
        if (IN_MONEY.matcher(text).find()) {
            return What.MONEY;
        }
        if (IN_PERCENT.matcher(text).find()) {
            return What.RATE;
        }
        var found = find("what", text).stream().map(hit -> What.valueOf(hit.meaning())).toList();
        var all = found.isEmpty() ? EnumSet.noneOf(What.class) : EnumSet.copyOf(found);
        if (all.contains(What.NON_PARTICIPANTS)) {
            return What.NON_PARTICIPANTS;
        }
        if (!found.isEmpty() && found.getFirst() == What.PARTICIPANTS) {
            return What.PARTICIPANTS;
        }
        if (all.containsAll(PARTS_OF_THE_EMPLOYED)) {
            return What.EMPLOYED;
        }
        narrow(all);
        var units = all.stream().map(What::unit).distinct().count();
        return units > 1
                ? What.OTHER
                : found.stream().filter(all::contains).findFirst().orElse(What.OTHER);
    }

    private static void narrow(Set<What> all) {
        if (all.size() > 1) {
            all.remove(What.RATE);
        }
        if (all.stream().anyMatch(PARTS_OF_THE_EMPLOYED::contains)) {
            all.removeAll(EnumSet.of(What.EMPLOYED, What.WORKERS));
        }
        if (all.stream().anyMatch(w -> w.workers() && w != What.WORKERS)) {
            all.removeAll(EnumSet.of(What.WORKERS, What.WORKING_AGE));
        }
        if (all.stream().anyMatch(w -> w.workers() || w == What.WORKING_AGE)) {
            all.remove(What.POPULATION);
        }
    }
}
