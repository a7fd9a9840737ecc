package id.payung.rules.time;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Row;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which days are working days: not Saturday or Sunday, not a national holiday, an election day or a
 * day of joint leave (cuti bersama), on which banks and offices are closed.
 *
 * <p>The days stand in {@code holidays.tsv}, which an outside directory may replace. In a year that
 * the file does not hold only weekends are known, and an answer is provisional.
 */
public final class WorkingDays {

    private static final String FILE = "holidays.tsv";

    private static final Set<String> KINDS = Set.of("national", "election", "joint");

    /** A day without work, its name and where that is decided. */
    private record Holiday(LocalDate day, Citation source) {}

    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingDays(List<Row> rows, Law law) {
        for (var row : rows) {
            var day = row.day("day");
            if (!KINDS.contains(row.required("kind"))) {
                throw row.refused("kind '%s' is none of %s".formatted(row.text("kind"), KINDS));
            }
            if (holidays.put(day, new Holiday(day, law.citation(row))) != null) {
                throw row.refused(day + " stands there twice");
            }
            years.add(day.getYear());
        }
    }

    /** As the law's data files say. */
    public static WorkingDays of(Law law) {
        return law.table(FILE, rows -> new WorkingDays(rows, law));
    }

    /** Whether people work on that day, as far as is known. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    /** Whether the holidays of that day's year are known. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The day itself if people work on it, else the next on which they do. */
    public Dated<LocalDate> onOrAfter(LocalDate day, Citation rule) {
        var working = day;
        var source = rule;
        while (!isWorkingDay(working)) {
            var holiday = holidays.get(working);
            if (holiday != null) {
                source = worse(source, holiday.source());
            }
            working = working.plusDays(1);
        }
        return new Dated<>(working, source, !knows(day) || !knows(working));
    }

    /**
     * The last day of a deadline of so many working days; the day of the event does not count.
     *
     * @param count at least 0
     */
    public Dated<LocalDate> after(LocalDate event, int count, Citation rule) {
        var day = event;
        var known = knows(event);
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            known &= knows(day);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return new Dated<>(day, rule, !known);
    }

    /** The last year whose holidays are known. */
    public int lastYear() {
        return years.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Citation worse(Citation rule, Citation holiday) {
        return rule.with(rule.confidence().worse(holiday.confidence()));
    }
}
