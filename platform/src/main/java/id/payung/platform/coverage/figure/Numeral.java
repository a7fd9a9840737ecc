package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: both decimal marks, thousands marked or not, "2,3 juta". */
final class Numeral {

    /** Words for a thousand and more, Indonesian and English. */
    static final Map<String, Integer> MAGNITUDES =
            Map.ofEntries(
                    Map.entry("ribu", 3),
                    Map.entry("rb", 3),
                    Map.entry("thousand", 3),
                    Map.entry("juta", 6),
                    Map.entry("jt", 6),
                    Map.entry("million", 6),
                    Map.entry("miliar", 9),
                    Map.entry("milyar", 9),
                    Map.entry("billion", 9),
                    Map.entry("triliun", 12),
                    Map.entry("trillion", 12));

    private static final Pattern WORDED =
            Pattern.compile("(.*\\d)\\s*(" + String.join("|", MAGNITUDES.keySet()) + ")");
    private static final Pattern PREFIX = Pattern.compile("^(?:rp\\.?|idr|[<>≤≥~≈±])+\\s*");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([., '’])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern SIGNED = Pattern.compile("[+-]?[\\d.,]+");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)-|–|—|\\.\\.\\.|…|n/?a|nan|null|none");

    private Numeral() {}

    /** Whether a cell says "nothing here" in one of the usual ways. */
    static boolean blank(String cell) {
        var text = cell.strip();
        return text.isEmpty() || EMPTY.matcher(text).matches();
    }

    /** A count: in 94.433 and 94,433 the mark parts thousands. Nothing when it is no number. */
    static Optional<BigDecimal> count(String cell) {
        var text = plainSpaces(cell).toLowerCase(Locale.ROOT);
        text = PREFIX.matcher(text).replaceFirst("");
        var worded = WORDED.matcher(text);
        if (worded.matches()) {
            var places = MAGNITUDES.get(worded.group(2));
            return decimal(worded.group(1))
                    .map(n -> whole(n.movePointRight(places == null ? 0 : places)));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("\\D", "")));
        }
        return decimal(text).map(Numeral::whole);
    }

    /** A number in which a lone mark parts the decimals. The scale is what was printed. */
    static Optional<BigDecimal> decimal(String cell) {
        var text = plainSpaces(cell).replace(" ", "");
        if (!SIGNED.matcher(text).matches()) {
            return Optional.empty();
        }
        var mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        var whole = mark < 0 ? text : text.substring(0, mark);
        var rest = mark < 0 ? "" : text.substring(mark + 1);
        var other = mark < 0 ? ' ' : text.charAt(mark) == '.' ? ',' : '.';
        if (!whole.matches("[+-]?(\\d+|\\d{1,3}(\\" + other + "\\d{3})+)")
                || !rest.matches("\\d*")) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(whole.replaceAll("[.,]", "") + (rest.isEmpty() ? "" : "." + rest)));
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").strip();
    }

    private static BigDecimal whole(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
