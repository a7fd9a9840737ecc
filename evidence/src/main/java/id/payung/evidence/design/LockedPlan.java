package id.payung.evidence.design;

import id.payung.evidence.BadInput;
import id.payung.evidence.InputHash;
import id.payung.evidence.Provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan that is written down before its data exist: who starts when, for how long, how the answer
 * will be computed, and what would count as an effect. Its last line is a hash of the others, so a
 * later change shows.
 *
 * @param treated units that start, in their order by lot
 * @param start first period after the data of the plan, in words
 * @param duration periods
 * @param method by which the answer will be computed, with its options
 * @param alpha chance of a false alarm
 * @param seed of the lot
 * @param dataHash of the data on which the plan rests
 */
public record LockedPlan(
        List<String> treated,
        String start,
        int duration,
        String method,
        double alpha,
        long seed,
        String dataHash) {

    private static final String LOCK = "lock ";

    public LockedPlan {
        treated = List.copyOf(treated);
    }

    /** The plan as text, to be filed or sent; one fact a line, and the lock. */
    public String text() {
        var lines = lines();
        lines.add(LOCK + InputHash.of("plan").texts(lines).hex());
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("plan of payung evidence " + Provenance.VERSION);
        treated.forEach(name -> lines.add("starts " + name));
        lines.add("from " + start);
        lines.add("for %d periods".formatted(duration));
        lines.add("answer by " + method);
        lines.add("alpha " + alpha);
        lines.add("seed " + seed);
        lines.add("data " + dataHash);
        return lines;
    }

    /** Refuses a text whose lock does not fit: something was changed after it was locked. */
    public static void check(String text) {
        var lines = new ArrayList<>(text.strip().lines().toList());
        var last = lines.isEmpty() ? "" : lines.removeLast();
        if (!last.equals(LOCK + InputHash.of("plan").texts(lines).hex())) {
            throw new BadInput(
                    "This plan is not as it was locked. Maybe a line was changed, or its end is"
                            + " missing.");
        }
    }
}
