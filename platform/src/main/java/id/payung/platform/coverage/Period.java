package id.payung.platform.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month, as far as it has come.
 *
 * @param key as it stands in addresses: 2026, 2026-Q4, 2026-11
 * @param from its first day
 * @param to its last day, or today while it runs
 */
record Period(String key, Kind kind, LocalDate from, LocalDate to) {

    /** How long it is. */
    enum Kind {
        YEAR,
        QUARTER,
        MONTH
    }

    /** BPJS Ketenagakerjaan began on 1 January 2014 (UU 24/2011 Pasal 62). */
    private static final int FIRST_YEAR = 2014;

    private static final int YEARS_OFFERED = 3;
    private static final int QUARTERS_OFFERED = 4;
    private static final int MONTHS_OFFERED = 12;
    private static final int MONTHS_A_QUARTER = 3;

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})))?");

    /** The period of that key, unless it is none, begins after today, or lies before 2014. */
    static Optional<Period> of(String key, LocalDate today) {
        var form = FORM.matcher(key);
        if (!form.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(form.group(1));
        var first =
                form.group(2) != null
                        ? firstOfQuarter(Integer.parseInt(form.group(2)))
                        : form.group(3) != null ? Integer.parseInt(form.group(3)) : 1;
        if (year < FIRST_YEAR || first < 1 || first > MONTHS_OFFERED) {
            return Optional.empty();
        }
        var kind =
                form.group(2) != null
                        ? Kind.QUARTER
                        : form.group(3) != null ? Kind.MONTH : Kind.YEAR;
        var period = of(kind, YearMonth.of(year, first), today);
        return period.from().isAfter(today) ? Optional.empty() : Optional.of(period);
    }

    /** The year that runs. */
    static Period thisYear(LocalDate today) {
        return of(Kind.YEAR, YearMonth.of(today.getYear(), 1), today);
    }

    /** What the board offers: this year and two before it, four quarters, twelve months. */
    static List<Period> offered(LocalDate today) {
        var offered = new ArrayList<Period>();
        var month = YearMonth.from(today);
        for (int i = 0; i < YEARS_OFFERED; i++) {
            offered.add(of(Kind.YEAR, YearMonth.of(today.getYear() - i, 1), today));
        }
        for (int i = 0; i < QUARTERS_OFFERED; i++) {
            offered.add(of(Kind.QUARTER, month.minusMonths((long) i * MONTHS_A_QUARTER), today));
        }
        for (int i = 0; i < MONTHS_OFFERED; i++) {
            offered.add(of(Kind.MONTH, month.minusMonths(i), today));
        }
        return offered;
    }

    /** Which quarter, 1 to 4. */
    public int quarter() {
        return (from.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
    }

    /** The year as a word, since a year has no thousands separator. */
    public String year() {
        return Integer.toString(from.getYear());
    }

    public YearMonth month() {
        return YearMonth.from(from);
    }

    /** The month of its last day, or of today while it runs. */
    public YearMonth lastMonth() {
        return YearMonth.from(to);
    }

    private static int firstOfQuarter(int quarter) {
        return (quarter - 1) * MONTHS_A_QUARTER + 1;
    }

    private static Period of(Kind kind, YearMonth within, LocalDate today) {
        var quarter = (within.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
        return switch (kind) {
            case YEAR -> {
                var from = LocalDate.of(within.getYear(), 1, 1);
                yield new Period(
                        Integer.toString(within.getYear()),
                        kind,
                        from,
                        earlier(from.plusYears(1).minusDays(1), today));
            }
            case QUARTER -> {
                var from = LocalDate.of(within.getYear(), firstOfQuarter(quarter), 1);
                yield new Period(
                        within.getYear() + "-Q" + quarter,
                        kind,
                        from,
                        earlier(from.plusMonths(MONTHS_A_QUARTER).minusDays(1), today));
            }
            case MONTH ->
                    new Period(
                            within.toString(),
                            kind,
                            within.atDay(1),
                            earlier(within.atEndOfMonth(), today));
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
