package id.payung.platform.contribution.sipp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as people and spreadsheets write them; SIPP asks for dd-mm-yyyy. */
final class Dates {

    private static final String NO_TIME = "(?:[T ]0{1,2}[:.]00(?:[:.]00(?:\\.0+)?)?Z?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4})" + NO_TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + NO_TIME);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-/. ]*([A-Za-z]{3,9})[-/. ]*(\\d{4})" + NO_TIME);
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}[-/. ]\\w{1,9}[-/. ]\\d{2}");
    private static final Pattern EIGHT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:[.,]0+)?");

    /** Indonesian and English, each by its first three letters. */
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("jan"),
                    List.of("feb", "peb"),
                    List.of("mar"),
                    List.of("apr"),
                    List.of("mei", "may"),
                    List.of("jun"),
                    List.of("jul"),
                    List.of("agu", "aug", "ags"),
                    List.of("sep"),
                    List.of("okt", "oct"),
                    List.of("nov", "nop"),
                    List.of("des", "dec"));

    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);

    /** Day 1 is 1 January 1900, but Excel counts a 29 February 1900 that never was. */
    private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);

    private static final int NEVER_WAS = 60;
    private static final int LAST_DAY = 2_958_465;

    private Dates() {}

    static Parsed<LocalDate> parse(Book.Cell cell, boolean from1904) {
        if (cell.kind() == Book.Cell.Kind.NUMBER) {
            var plain = Numbers.plain(cell);
            return EIGHT.matcher(plain).matches() ? eight(plain) : serial(plain, from1904);
        }
        return text(cell.text(), from1904);
    }

    private static Parsed<LocalDate> text(String text, boolean from1904) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst(dayFirst.toMatchResult());
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var named = NAMED.matcher(text);
        if (named.matches() && month(named.group(2)) > 0) {
            return date(number(named, 3), month(named.group(2)), number(named, 1));
        }
        if (EIGHT.matcher(text).matches()) {
            return eight(text);
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(text.replace(',', '.'), from1904);
        }
        return Parsed.wrong(
                SHORT.matcher(text).matches() ? Problem.SHORT_YEAR : Problem.NOT_A_DATE);
    }

    private static Parsed<LocalDate> dayFirst(MatchResult found) {
        var first = number(found, 1);
        var second = number(found, 2);
        var year = number(found, 3);
        if (second > 12 && first <= 12) {
            var meant = "%02d-%02d-%04d".formatted(second, first, year);
            return Parsed.wrong(Problem.MONTH_FIRST, meant);
        }
        return date(year, second, first);
    }

    /** ddmmyyyy or yyyymmdd without marks, when only one of them is a date. */
    private static Parsed<LocalDate> eight(String text) {
        var found = EIGHT.matcher(text);
        if (!found.matches()) {
            return Parsed.wrong(Problem.NOT_A_DATE);
        }
        var dayFirst = date(number(found, 3), number(found, 2), number(found, 1));
        var yearFirst =
                date(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(4, 6)),
                        Integer.parseInt(text.substring(6)));
        if (isLikely(dayFirst) == isLikely(yearFirst)) {
            return Parsed.wrong(Problem.NOT_A_DATE);
        }
        return isLikely(dayFirst) ? dayFirst : yearFirst;
    }

    private static boolean isLikely(Parsed<LocalDate> date) {
        return date instanceof Parsed.Known<LocalDate>(var day)
                && day.getYear() >= 1900
                && day.getYear() < 2100;
    }

    private static Parsed<LocalDate> serial(String plain, boolean from1904) {
        var days = plain.replaceFirst("\\.\\d+$", "");
        if (!days.matches("\\d{1,7}")) {
            return Parsed.wrong(Problem.NOT_A_DATE);
        }
        var count = Integer.parseInt(days);
        if (count > LAST_DAY || count == 0 || !from1904 && count == NEVER_WAS) {
            return Parsed.wrong(Problem.NOT_A_DATE);
        }
        if (from1904) {
            return new Parsed.Known<>(OF_1904.plusDays(count));
        }
        return new Parsed.Known<>(OF_1900.plusDays(count < NEVER_WAS ? count + 1 : count));
    }

    private static Parsed<LocalDate> date(int year, int month, int day) {
        try {
            return new Parsed.Known<>(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Parsed.wrong(Problem.NO_SUCH_DAY);
        }
    }

    private static int month(String name) {
        var start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
