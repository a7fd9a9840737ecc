package id.payung.evidence.awareness;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.algebra.Level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Weighted shares and their changes. Variances are by linearisation over the clusters; intervals
 * are Wilson's, for as many people as the sample is worth (Korn and Graubard 1998).
 */
public final class Survey {
    private static final double MUCH_MISSING = 0.2;
    private static final int FEW = 30;

    private final Answers answers;
    private final double level;
    private final List<String> warnings = new ArrayList<>();

    /**
     * A share of the people.
     *
     * @param district empty for all districts together
     * @param people who answered
     * @param missing who did not
     * @param designEffect how many times the variance is that of as many people drawn one by one
     * @param freedom clusters less one
     */
    public record Share(
            String wave,
            String district,
            int people,
            int missing,
            double share,
            double se,
            double lower,
            double upper,
            double designEffect,
            int freedom) {}

    /**
     * How a share changed from the first wave to a later one.
     *
     * @param p the chance of as much change, if there was none
     * @param detectable the least change that this survey would have seen four times in five
     */
    public record Change(
            String from,
            String to,
            String district,
            double change,
            double se,
            double lower,
            double upper,
            double p,
            double detectable) {}

    /** All shares and changes. */
    public record Findings(List<Share> shares, List<Change> changes, List<String> warnings) {
        public Findings {
            shares = List.copyOf(shares);
            changes = List.copyOf(changes);
            warnings = List.copyOf(warnings);
        }
    }

    private Survey(Answers answers, double level) {
        this.answers = answers;
        this.level = level;
    }

    /** Finds the shares of every wave and district, and the changes since the first wave. */
    public static Findings of(Answers answers, double level) {
        Level.reach(level);
        return new Survey(answers, level).find();
    }

    /**
     * How many people each of two waves must ask so that a change is seen.
     *
     * @param share the share before
     * @param change the least change that matters
     * @param designEffect as a survey of the kind had it
     * @param power how often it shall be seen, such as 0.8
     */
    public static long needed(
            double share, double change, double designEffect, double[] levelPower) {
        if (!(share > 0 && share < 1) || change == 0 || !(designEffect > 0)) {
            throw new BadInput(
                    "A share between 0 and 1, a change and a design effect, not %s, %s and %s."
                            .formatted(share, change, designEffect));
        }
        double reach = Level.reach(levelPower[0]) + Distributions.normalQuantile(levelPower[1]);
        return (long)
                Math.ceil(
                        2 * designEffect * reach * reach * share * (1 - share) / (change * change));
    }

    private Findings find() {
        var waves = List.copyOf(new TreeSet<>(answers.wave()));
        var districts = new ArrayList<>(new TreeSet<>(answers.district()));
        if (districts.size() > 1) {
            districts.addFirst("");
        }
        List<Share> shares = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (var district : districts) {
            for (var wave : waves) {
                var here = in(wave, district);
                if (here.sum > 0) {
                    shares.add(share(here, wave, district));
                }
            }
            for (var later : waves.subList(1, waves.size())) {
                var before = in(waves.getFirst(), district);
                var after = in(later, district);
                if (before.sum > 0 && after.sum > 0) {
                    changes.add(change(before, after, List.of(waves.getFirst(), later, district)));
                }
            }
        }
        if (shares.isEmpty()) {
            throw new BadInput("Of %d rows none holds an answer.".formatted(answers.size()));
        }
        return new Findings(shares, changes, warnings);
    }

    /** A part of the rows, with its share and the pull of each cluster on it. */
    private record Part(
            int people,
            int missing,
            double sum,
            double share,
            Map<String, Double> pulls,
            double kish) {
        int clusters() {
            return pulls.size();
        }
    }

    private Part in(String wave, String district) {
        IntPredicate here =
                row ->
                        answers.wave().get(row).equals(wave)
                                && (district.isEmpty()
                                        || answers.district().get(row).equals(district));
        int[] rows = IntStream.range(0, answers.size()).filter(here).toArray();
        int[] known = Arrays.stream(rows).filter(r -> !Double.isNaN(answers.yes()[r])).toArray();
        double sum = 0;
        double yes = 0;
        double squares = 0;
        for (int row : known) {
            double weight = answers.weight()[row];
            sum += weight;
            yes += weight * answers.yes()[row];
            squares += weight * weight;
        }
        double share = yes / sum;
        var pulls = new TreeMap<String, Double>();
        for (int row : known) {
            pulls.merge(
                    answers.drawnWith(row),
                    answers.weight()[row] * (answers.yes()[row] - share) / sum,
                    Double::sum);
        }
        return new Part(
                known.length, rows.length - known.length, sum, share, pulls, sum * sum / squares);
    }

    private static double variance(Map<String, Double> pulls) {
        double g = pulls.size();
        double squares = pulls.values().stream().mapToDouble(pull -> pull * pull).sum();
        return g < 2 ? Double.NaN : squares * g / (g - 1);
    }

    private Share share(Part part, String wave, String district) {
        double p = part.share;
        double variance = variance(part.pulls);
        boolean flat = p <= 0 || p >= 1 || !(variance > 0);
        // Where all agree the variance is nil: what the weights alone cost must do
        double worth = flat ? part.kish : p * (1 - p) / variance;
        int freedom = Math.max(1, part.clusters() - 1);
        double reach = Level.reach(level);
        double student = Distributions.studentReach(level, freedom);
        double n = worth * (reach / student) * (reach / student);
        double middle = (p + reach * reach / (2 * n)) / (1 + reach * reach / n);
        double half =
                reach
                        / (1 + reach * reach / n)
                        * Math.sqrt(p * (1 - p) / n + reach * reach / (4 * n * n));
        warn(part, wave, district);
        return new Share(
                wave,
                district,
                part.people,
                part.missing,
                p,
                Math.sqrt(variance),
                Math.max(0, middle - half),
                Math.min(1, middle + half),
                part.people / worth,
                part.clusters() - 1);
    }

    private void warn(Part part, String wave, String district) {
        var where = district.isEmpty() ? "Wave " + wave : "Wave " + wave + ", " + district;
        if (part.missing > MUCH_MISSING * (part.people + part.missing)) {
            warnings.add(
                    "%s: %d of %d gave no answer; those who answered may differ."
                            .formatted(where, part.missing, part.people + part.missing));
        }
        if (part.people < FEW) {
            warnings.add("%s: only %d people answered.".formatted(where, part.people));
        }
        if (part.clusters() < 2) {
            warnings.add("%s: one cluster alone, so there is no standard error.".formatted(where));
        }
    }

    /** Clusters that were asked in both waves pull both shares, and that is reckoned with. */
    private Change change(Part before, Part after, List<String> names) {
        double se = Math.sqrt(varianceOfChange(before, after));
        double change = after.share - before.share;
        int freedom = Math.max(1, before.clusters() + after.clusters() - 2);
        double reach = Distributions.studentReach(level, freedom);
        double seen = reach + Distributions.normalQuantile(0.8);
        return new Change(
                names.get(0),
                names.get(1),
                names.get(2),
                change,
                se,
                Math.max(-1, change - reach * se),
                Math.min(1, change + reach * se),
                2 * Distributions.student(-Math.abs(change) / se, freedom),
                seen * se);
    }

    private double varianceOfChange(Part before, Part after) {
        if (answers.cluster().isEmpty()
                || Collections.disjoint(before.pulls.keySet(), after.pulls.keySet())) {
            return variance(before.pulls) + variance(after.pulls);
        }
        var pulls = new TreeMap<>(after.pulls);
        before.pulls.forEach((cluster, pull) -> pulls.merge(cluster, -pull, Double::sum));
        return variance(pulls);
    }
}
