package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a figure, as exact as it was given: a year, a month, a span of years, or only words.
 *
 * @param text as printed
 * @param from first month, or null when no date can be read
 * @param to last month, or null with {@code from}
 */
public record When(String text, @Nullable YearMonth from, @Nullable YearMonth to) {

    /** Two months of one survey round (Sakernas comes in February and August) lie this close. */
    private static final int ONE_ROUND = 6;

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("peb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("mei", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("agu", 8),
                    Map.entry("ags", 8),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("nop", 11),
                    Map.entry("des", 12),
                    Map.entry("dec", 12));

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern SPAN =
            Pattern.compile(YEAR + "\\s*(?:-|–|—|/|s/d|s\\.?d\\.?|sampai|to|until)\\s*" + YEAR);
    private static final Pattern MONTHS_OF_YEAR =
            Pattern.compile(YEAR + "-(\\d\\d?)\\s*(?:\\.\\.|–|s/d)\\s*(\\d\\d?)");
    private static final Pattern NUMERIC =
            Pattern.compile(YEAR + "[-/.](\\d\\d?)(?:[-/.]\\d\\d?)?");
    private static final Pattern REVERSED =
            Pattern.compile("(?:\\d\\d?[-/.])?(\\d\\d?)[-/.]" + YEAR);
    private static final Pattern NAMED = Pattern.compile("\\b([a-z]{3})[a-z]*\\.?,?\\s+" + YEAR);
    private static final Pattern PLAIN = Pattern.compile("\\b" + YEAR + "\\b");

    /** A year inside a sentence, and nothing that only looks like one: a law, a count, 2,016. */
    private static final Pattern MENTIONED =
            Pattern.compile("(?<![\\d.,/])" + YEAR + "(?:-(\\d\\d?))?(?![\\d]|[.,/]\\d)");

    private static final Pattern NO_DATE_BEFORE =
            Pattern.compile(
                    "(?:\\b(?:uu|pp|no|nomor|perda|permenaker|perpres|table|tabel)\\.?|rp)\\s*$");

    /** Reads what can be read; a text without a date is kept as it is. */
    static When of(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher match;
        if ((match = MONTHS_OF_YEAR.matcher(plain)).matches()) {
            return months(text, match.group(1), match.group(2), match.group(3));
        }
        if ((match = SPAN.matcher(plain)).find()) {
            return new When(text, month(match.group(1), 1), month(match.group(2), 12));
        }
        if ((match = NUMERIC.matcher(plain)).matches()) {
            return months(text, match.group(1), match.group(2), match.group(2));
        }
        if ((match = REVERSED.matcher(plain)).matches()) {
            return months(text, match.group(2), match.group(1), match.group(1));
        }
        if ((match = NAMED.matcher(plain)).find() && MONTHS.containsKey(match.group(1))) {
            var number = MONTHS.getOrDefault(match.group(1), 1);
            return new When(text, month(match.group(2), number), month(match.group(2), number));
        }
        if ((match = PLAIN.matcher(plain)).find()) {
            return new When(text, month(match.group(1), 1), month(match.group(1), 12));
        }
        return new When(text, null, null);
    }

    /** The dates that a description names, such as "labour force, August 2015". */
    static List<When> mentionedIn(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<When>();
        var match = MENTIONED.matcher(plain);
        while (match.find()) {
            var before = plain.substring(0, match.start());
            if (!NO_DATE_BEFORE.matcher(before).find() && !isCount(plain.substring(match.end()))) {
                var month = match.group(2) == null ? lastWord(before) + " " : "";
                found.add(of(month + match.group()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isCount(String after) {
        return after.matches("(?s)\\s*(?:orang|jiwa|people|peserta|participants|juta|million).*");
    }

    private static String lastWord(String before) {
        var words = before.strip().split("[^a-z]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    private static When months(String text, String year, String first, String last) {
        var from = Integer.parseInt(first);
        var to = Integer.parseInt(last);
        return from < 1 || to > 12 || from > to
                ? new When(text, month(year, 1), month(year, 12))
                : new When(text, month(year, from), month(year, to));
    }

    private static YearMonth month(String year, int month) {
        return YearMonth.of(Integer.parseInt(year), month);
    }

    boolean known() {
        return from != null && to != null;
    }

    /** Spans more than a year, so that it may rightly hold a sum over years. */
    boolean isSpan() {
        return from != null && to != null && from.getYear() != to.getYear();
    }

    /** The year, or null when there is none or more than one. */
    @Nullable Integer year() {
        return from == null || isSpan() ? null : Integer.valueOf(from.getYear());
    }

    boolean sameYear(When other) {
        var mine = year();
        return mine != null && mine.equals(other.year());
    }

    /** Equal for "2020-02" and "Februari 2020", different for "2020" and "2020-02". */
    String key() {
        return from == null ? text.strip().toLowerCase(Locale.ROOT) : from + ".." + to;
    }

    /**
     * Whether two dates are too far from each other for one ratio: in different years, unless both
     * are months of neighbouring survey rounds. A date that cannot be read is never too far.
     */
    boolean apart(When other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return false;
        }
        var overlap = !from.isAfter(other.to) && !other.from.isAfter(to);
        if (overlap || sameYear(other)) {
            return false;
        }
        return !(from.equals(to) && other.from.equals(other.to))
                || Math.abs(from.until(other.from, java.time.temporal.ChronoUnit.MONTHS))
                        > ONE_ROUND;
    }
}
