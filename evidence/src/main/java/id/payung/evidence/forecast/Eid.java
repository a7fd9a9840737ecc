package id.payung.evidence.forecast;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.LeastSquares;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Eid al-Fitr and what it does to a month. It moves about eleven days a year, so that a fixed
 * season cannot hold it. Its day is taken from the calendar of the JDK (Umm al-Qura), which may
 * differ by a day from the one that the ministry declares; the two weeks around it hardly do.
 */
public final class Eid {
    /** The feast counts from a week before to a week after, and what is caught up a month later. */
    static final int DAYS = 14;

    private static final int BEFORE = 7;
    private static final int LATER = 30;

    /** Below three years the feast has hardly moved, and its mark is that of its months. */
    static final int FEWEST = 36;

    private Eid() {}

    /**
     * What the feast does to the logarithm of a month that holds all of it.
     *
     * @param feast in the two weeks around the day, feastSe its standard error
     * @param after a month later, afterSe its standard error
     */
    public record Effect(double feast, double feastSe, double after, double afterSe) {
        /** By what the feast multiplies each of these months. */
        public double[] factors(YearMonth from, int months) {
            double[] factors = new double[months];
            for (int t = 0; t < months; t++) {
                var month = from.plusMonths(t);
                factors[t] = Math.exp(feast * share(month, 0) + after * share(month, LATER));
            }
            return factors;
        }
    }

    /** The first day of Shawwal in that Gregorian year; the first of two where it comes twice. */
    public static LocalDate day(int year) {
        int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        var day = LocalDate.from(HijrahDate.of(hijri, 10, 1));
        return day.getYear() < year ? LocalDate.from(HijrahDate.of(hijri + 1, 10, 1)) : day;
    }

    /** The part of the two weeks around Eid, moved by so many days, that falls into the month. */
    static double share(YearMonth month, int moved) {
        int hijri = HijrahDate.from(month.atDay(1)).get(ChronoField.YEAR);
        int days = 0;
        for (int year = hijri - 1; year <= hijri + 1; year++) {
            var first =
                    LocalDate.from(HijrahDate.of(year, 10, 1)).minusDays(BEFORE).plusDays(moved);
            var start = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
            var end = first.plusDays(DAYS);
            var over = month.plusMonths(1).atDay(1);
            days +=
                    (int)
                            Math.max(
                                    0,
                                    ChronoUnit.DAYS.between(
                                            start, end.isBefore(over) ? end : over));
        }
        return (double) days / DAYS;
    }

    /**
     * Estimates the effect from the sum of all districts, month on month, beside a fixed season.
     *
     * @throws BadInput when the months are too few for the feast to have moved, or a month is nil
     */
    public static Effect of(List<Series> all) {
        var first = all.getFirst();
        var from = first.from();
        int n = first.values().length;
        if (from == null || first.period() != 12) {
            throw new BadInput("Eid matters to months with a date, and these have none.");
        }
        if (n < FEWEST) {
            throw new BadInput(
                    "%d months are too few to tell Eid from its season: %d at least, so that it moves."
                            .formatted(n, FEWEST));
        }
        double[] logs = logOfSums(all, n);
        double[][] columns = new double[14][n - 1];
        double[] change = new double[n - 1];
        for (int t = 1; t < n; t++) {
            var month = from.plusMonths(t);
            var before = month.minusMonths(1);
            change[t - 1] = logs[t] - logs[t - 1];
            columns[0][t - 1] = 1;
            if (month.getMonthValue() > 1) {
                columns[month.getMonthValue() - 1][t - 1]++;
            }
            if (before.getMonthValue() > 1) {
                columns[before.getMonthValue() - 1][t - 1]--;
            }
            columns[12][t - 1] = share(month, 0) - share(before, 0);
            columns[13][t - 1] = share(month, LATER) - share(before, LATER);
        }
        return effect(LeastSquares.fit(columns, change), n - 1);
    }

    private static Effect effect(LeastSquares fit, int rows) {
        if (!fit.dependent().isEmpty()) {
            throw new BadInput("These months do not tell Eid from its season.");
        }
        double squares = 0;
        for (double residual : fit.residuals()) {
            squares += residual * residual;
        }
        double variance = squares / (rows - 14);
        return new Effect(
                fit.coefficients()[12],
                Math.sqrt(variance * fit.inverse()[12][12]),
                fit.coefficients()[13],
                Math.sqrt(variance * fit.inverse()[13][13]));
    }

    private static double[] logOfSums(List<Series> all, int n) {
        double[] logs = new double[n];
        for (var series : all) {
            for (int t = 0; t < n; t++) {
                logs[t] += series.values()[t];
            }
        }
        for (int t = 0; t < n; t++) {
            if (!(logs[t] > 0)) {
                throw new BadInput(
                        "All districts together have %s in value %d, and Eid is told in percent."
                                .formatted(logs[t], t + 1));
            }
            logs[t] = Math.log(logs[t]);
        }
        return logs;
    }
}
