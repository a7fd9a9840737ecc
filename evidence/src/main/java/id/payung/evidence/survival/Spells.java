package id.payung.evidence.survival;

import id.payung.evidence.BadInput;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How long each person was seen, and whether it ended with the event (a lapse) or with the end of
 * the data. Rows are numbered from 1 in every refusal.
 */
public final class Spells {
    private final double[] from;
    private final double[] until;
    private final boolean[] ended;

    private Spells(double[] from, double[] until, boolean[] ended) {
        this.from = from;
        this.until = until;
        this.ended = ended;
    }

    /**
     * Spells seen from their first day on.
     *
     * @param until how long each was seen, above zero, in any unit of time
     * @param ended whether the event ended it; otherwise nobody saw the event
     * @throws BadInput that names the row, when a time is no number above zero
     */
    public static Spells of(double[] until, boolean[] ended) {
        return between(new double[until.length], until, ended);
    }

    /**
     * Spells that came under observation late: a member who had already paid for a year when the
     * data begin counts as at risk only after that year.
     *
     * @throws BadInput that names the row, when a spell ends before it is seen
     */
    public static Spells between(double[] from, double[] until, boolean[] ended) {
        if (until.length == 0) {
            throw new BadInput("There are no rows, so nothing to follow.");
        }
        if (from.length != until.length || ended.length != until.length) {
            throw new BadInput(
                    "%d starts, %d ends and %d events: each row needs one of each."
                            .formatted(from.length, until.length, ended.length));
        }
        for (int row = 0; row < until.length; row++) {
            if (!Double.isFinite(until[row]) || !Double.isFinite(from[row]) || from[row] < 0) {
                throw new BadInput(
                        "Row %d: seen from %s until %s, which are no times."
                                .formatted(row + 1, from[row], until[row]));
            }
            if (until[row] <= from[row]) {
                throw new BadInput(
                        ("Row %d: seen from %s until %s, which is no time at all. Maybe the two are"
                                        + " exchanged, or a lapse in the first month counts as 1.")
                                .formatted(row + 1, from[row], until[row]));
            }
        }
        return new Spells(from.clone(), until.clone(), ended.clone());
    }

    /** How many rows there are. */
    public int size() {
        return until.length;
    }

    /** How many of them ended with the event. */
    public int events() {
        return (int) IntStream.range(0, ended.length).filter(row -> ended[row]).count();
    }

    /** The rows of these numbers, counted from 0. */
    public Spells only(int[] rows) {
        return new Spells(
                IntStream.of(rows).mapToDouble(row -> from[row]).toArray(),
                IntStream.of(rows).mapToDouble(row -> until[row]).toArray(),
                which(rows));
    }

    private boolean[] which(int[] rows) {
        boolean[] which = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            which[i] = ended[rows[i]];
        }
        return which;
    }

    /** How many were at risk at each of the rising times. */
    int[] riskingAt(double[] times) {
        double[] in = from.clone();
        double[] out = until.clone();
        Arrays.sort(in);
        Arrays.sort(out);
        int[] risking = new int[times.length];
        int entered = 0;
        int gone = 0;
        for (int i = 0; i < times.length; i++) {
            while (entered < in.length && in[entered] < times[i]) {
                entered++;
            }
            while (gone < out.length && out[gone] < times[i]) {
                gone++;
            }
            risking[i] = entered - gone;
        }
        return risking;
    }

    /** How many had the event at each of the rising times, which hold every time of a spell. */
    int[] eventsAt(double[] times) {
        int[] events = new int[times.length];
        for (int row = 0; row < until.length; row++) {
            if (ended[row]) {
                events[Arrays.binarySearch(times, until[row])]++;
            }
        }
        return events;
    }

    /** Counts who was at risk, and what happened, at every time at which a spell ended. */
    Moments moments() {
        double[] late = from.clone();
        Arrays.sort(late);
        int[] order =
                IntStream.range(0, size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> until[row]))
                        .mapToInt(row -> row)
                        .toArray();
        var moments = new Moments(size());
        int entered = 0;
        for (int i = 0; i < order.length; ) {
            double time = until[order[i]];
            while (entered < late.length && late[entered] < time) {
                entered++;
            }
            int last = i;
            int events = 0;
            while (last < order.length && until[order[last]] == time) {
                events += ended[order[last]] ? 1 : 0;
                last++;
            }
            moments.add(time, entered - i, events, last - i - events);
            i = last;
        }
        return moments.trimmed();
    }

    /**
     * The distinct times, and beside each the numbers at risk, with the event, and out of sight.
     */
    static final class Moments {
        double[] time;
        int[] atRisk;
        int[] events;
        int[] unseen;
        int size;

        Moments(int most) {
            time = new double[most];
            atRisk = new int[most];
            events = new int[most];
            unseen = new int[most];
        }

        void add(double when, int risking, int happened, int lost) {
            time[size] = when;
            atRisk[size] = risking;
            events[size] = happened;
            unseen[size++] = lost;
        }

        Moments trimmed() {
            time = Arrays.copyOf(time, size);
            atRisk = Arrays.copyOf(atRisk, size);
            events = Arrays.copyOf(events, size);
            unseen = Arrays.copyOf(unseen, size);
            return this;
        }
    }
}
