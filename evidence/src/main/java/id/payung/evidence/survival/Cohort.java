package id.payung.evidence.survival;

import id.payung.evidence.BadInput;

import java.util.Arrays;

/**
 * Members by the month in which they left, and by the month up to which the others were seen. Month
 * 1 is the first at whose end a member can leave.
 */
public final class Cohort {
    private final double[] left;
    private final double[] stayed;
    private final double people;

    private Cohort(double[] left, double[] stayed, double people) {
        this.left = left;
        this.stayed = stayed;
        this.people = people;
    }

    /**
     * A cohort by how many were still active: at the start, after month 1, after month 2 and on.
     *
     * @throws BadInput that names the month in which the number rises
     */
    public static Cohort active(double... active) {
        if (active.length < 2) {
            throw new BadInput(
                    "%d counts of active members: it needs the start and one month at least."
                            .formatted(active.length));
        }
        double[] left = new double[active.length - 1];
        for (int t = 1; t < active.length; t++) {
            left[t - 1] = active[t - 1] - active[t];
            if (!(left[t - 1] >= 0) || !(active[t] >= 0)) {
                throw new BadInput(
                        "Month %d: %s active after %s. A cohort can only shrink. Maybe members who joined later are in it."
                                .formatted(t, active[t], active[t - 1]));
            }
        }
        return new Cohort(left, Arrays.copyOfRange(active, 1, active.length), active[0]);
    }

    /**
     * Members who joined at different times: how many whole months each was seen, and whether it
     * ended with leaving.
     */
    public static Cohort of(int[] months, boolean[] leaving) {
        int longest = Arrays.stream(months).max().orElse(0);
        double[] left = new double[longest];
        double[] stayed = new double[longest];
        for (int row = 0; row < months.length; row++) {
            if (months[row] < 1) {
                throw new BadInput(
                        "Row %d: seen for %d months. Who left in the first month was seen for 1."
                                .formatted(row + 1, months[row]));
            }
            int whole = leaving[row] ? months[row] - 1 : months[row];
            for (int t = 0; t < whole; t++) {
                stayed[t]++;
            }
            if (leaving[row]) {
                left[months[row] - 1]++;
            }
        }
        return new Cohort(left, stayed, months.length);
    }

    int months() {
        return left.length;
    }

    double people() {
        return people;
    }

    double left(int month) {
        return left[month - 1];
    }

    double stayed(int month) {
        return stayed[month - 1];
    }

    double left() {
        return Arrays.stream(left).sum();
    }

    /** Months in which somebody could have left. */
    double exposure() {
        return left() + Arrays.stream(stayed).sum();
    }
}
