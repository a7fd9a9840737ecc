package id.payung.evidence.allocation;

import id.payung.evidence.BadInput;
import id.payung.evidence.Seeds;
import id.payung.evidence.algebra.Level;
import id.payung.evidence.allocation.Curve.Hill;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a budget over the channels that experiments speak of. The others keep what they have: what
 * was never tried, and what changed everywhere at once, cannot be told.
 */
public final class BudgetPlan {
    /** How far beyond the spends tried a plan may go, as a part of their range. */
    private static final double BEYOND = 0.3;

    /** Curves of which each is set against the mean of the others, to value knowing it. */
    private static final int KNOWN = 30;

    private final List<Channel> channels;
    private final Ask ask;
    private final List<List<Hill>> curves = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * What is asked.
     *
     * @param budget for all channels together, those that keep their spend included
     * @param draws how many curves are drawn for each channel
     * @param level of the intervals
     */
    public record Ask(double budget, int draws, double level, long seed) {
        public Ask {
            Level.reach(level);
            if (draws < 100 || !(budget >= 0)) {
                throw new BadInput(
                        "%d draws for a budget of %s: 100 draws at least, and none below 0."
                                .formatted(draws, budget));
            }
        }
    }

    /** A channel's part of the plan: what it gets, and what the next rupiah there would bring. */
    public record Part(String channel, double today, double planned, double next, boolean moved) {}

    /**
     * A channel about which nothing can be said, and what would change that.
     *
     * @param everywhere whether it is because it changed in all districts at once
     */
    public record Unknown(String channel, boolean everywhere, String reason, String whatWould) {}

    /**
     * The experiment that is worth the most: what the plan would gain on the mean if the curve of
     * the channel were known.
     */
    public record Next(String channel, double from, double to, double worth) {}

    /**
     * The plan.
     *
     * @param gain over today, the mean of the draws, with its deviation and interval
     * @param better the part of the draws in which the plan beats today
     * @param bound no split within the limits brings more on the mean
     */
    public record Plan(
            List<Part> parts,
            double gain,
            double sd,
            double lower,
            double upper,
            double better,
            double value,
            double bound,
            List<Unknown> unknown,
            @Nullable Next next,
            List<String> warnings) {
        public Plan {
            parts = List.copyOf(parts);
            unknown = List.copyOf(unknown);
            warnings = List.copyOf(warnings);
        }
    }

    private BudgetPlan(List<Channel> channels, Ask ask) {
        this.channels = channels;
        this.ask = ask;
    }

    /** Plans from experiments. */
    public static Plan of(List<Channel> channels, List<Trial> trials, Ask ask) {
        var known = new ArrayList<Channel>();
        var unknown = new ArrayList<Unknown>();
        var heard = new ArrayList<List<Trial>>();
        for (var channel : channels) {
            var its = trials.stream().filter(t -> t.channel().equals(channel.name())).toList();
            var apart = its.stream().filter(t -> !t.everywhere()).toList();
            if (apart.isEmpty()) {
                unknown.add(cannotTell(channel, !its.isEmpty()));
            } else {
                known.add(channel);
                heard.add(apart);
            }
        }
        refuseStrangers(channels, trials);
        if (known.isEmpty()) {
            return new Plan(
                    List.of(),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    unknown,
                    null,
                    List.of());
        }
        double kept =
                channels.stream().filter(c -> !known.contains(c)).mapToDouble(Channel::today).sum();
        var plan = new BudgetPlan(known, ask);
        for (int c = 0; c < known.size(); c++) {
            plan.draw(new Belief(heard.get(c)), c);
        }
        return plan.plan(plan.limits(heard), ask.budget() - kept, unknown);
    }

    /** Plans from curves that are taken as known: most, half and steepness of each channel. */
    public static Plan ofCurves(List<Channel> channels, List<double[]> mostHalfSteep, Ask ask) {
        var plan = new BudgetPlan(channels, ask);
        for (double[] one : mostHalfSteep) {
            if (!(one[0] >= 0 && one[1] > 0 && one[2] > 0)) {
                throw new BadInput(
                        "A curve with most %s, half %s and steepness %s: none may be below 0."
                                .formatted(one[0], one[1], one[2]));
            }
            plan.curves.add(List.of(new Hill(one[0], one[1], one[2])));
        }
        plan.warnings.add(
                "The curves were taken as known: the interval holds no doubt about them.");
        double[][] limits = {
            channels.stream().mapToDouble(Channel::low).toArray(),
            channels.stream().mapToDouble(Channel::high).toArray()
        };
        return plan.plan(limits, ask.budget(), List.of());
    }

    private static void refuseStrangers(List<Channel> channels, List<Trial> trials) {
        for (var trial : trials) {
            if (channels.stream().noneMatch(c -> c.name().equals(trial.channel()))) {
                throw new BadInput(
                        "A trial of '%s', which is no channel of the plan."
                                .formatted(trial.channel()));
            }
        }
    }

    private static Unknown cannotTell(Channel channel, boolean everywhere) {
        return everywhere
                ? new Unknown(
                        channel.name(),
                        true,
                        "'%s' changed in all districts at once, so that whatever else the month brought cannot be told from it."
                                .formatted(channel.name()),
                        "Switch it off, or double it, for three months in half of the districts,"
                            + " drawn by lot in pairs of like districts, and compare them with the"
                            + " other half.")
                : new Unknown(
                        channel.name(),
                        false,
                        "No experiment ever changed the spend on '%s'.".formatted(channel.name()),
                        "Change its spend in some districts, drawn by lot, and leave it in the"
                                + " others.");
    }

    private void draw(Belief belief, int channel) {
        List<Hill> drawn = new ArrayList<>();
        for (int d = 0; d < ask.draws(); d++) {
            drawn.add(belief.draw(Seeds.stream(ask.seed(), (long) channel * ask.draws() + d)));
        }
        curves.add(drawn);
    }

    /** The limits of each channel, drawn in to near where it was ever tried. */
    private double[][] limits(List<List<Trial>> heard) {
        double[][] limits = new double[2][channels.size()];
        for (int c = 0; c < channels.size(); c++) {
            var channel = channels.get(c);
            double least = channel.today();
            double most = channel.today();
            for (var trial : heard.get(c)) {
                least = Math.min(least, Math.min(trial.before(), trial.after()));
                most = Math.max(most, Math.max(trial.before(), trial.after()));
            }
            double beyond = BEYOND * (most - least);
            limits[0][c] = Math.max(channel.low(), least - beyond);
            limits[1][c] = Math.min(channel.high(), most + beyond);
            if (limits[0][c] > limits[1][c]) {
                throw new BadInput(
                        "Channel '%s' must get from %s to %s, but was tried from %s to %s only. Maybe another experiment."
                                .formatted(
                                        channel.name(),
                                        channel.low(),
                                        channel.high(),
                                        least,
                                        most));
            }
            if (limits[1][c] < channel.high() || limits[0][c] > channel.low()) {
                warnings.add(
                        "'%s' was tried from %s to %s: the plan stays between %s and %s."
                                .formatted(
                                        channel.name(), least, most, limits[0][c], limits[1][c]));
            }
        }
        return limits;
    }

    private Plan plan(double[][] limits, double budget, List<Unknown> unknown) {
        List<Mixture> means = new ArrayList<>();
        for (int c = 0; c < channels.size(); c++) {
            means.add(new Mixture(curves.get(c), channels.get(c).worth()));
        }
        var best = Split.best(means, limits[0], limits[1], budget);
        double[] gains = gains(best.spend());
        double mean = Arrays.stream(gains).average().orElse(0);
        double squares = Arrays.stream(gains).map(g -> (g - mean) * (g - mean)).sum();
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        double tail = (1 - ask.level()) / 2;
        List<Part> parts = new ArrayList<>();
        for (int c = 0; c < channels.size(); c++) {
            double today = channels.get(c).today();
            double planned = best.spend()[c];
            boolean moved = Math.abs(planned - today) > 1e-9 * (1 + today);
            parts.add(
                    new Part(
                            channels.get(c).name(),
                            today,
                            planned,
                            means.get(c).slope(planned),
                            moved));
        }
        return new Plan(
                parts,
                mean,
                gains.length > 1 ? Math.sqrt(squares / (gains.length - 1)) : 0,
                sorted[(int) Math.floor(tail * (sorted.length - 1))],
                sorted[(int) Math.ceil((1 - tail) * (sorted.length - 1))],
                Arrays.stream(gains).filter(g -> g > 0).count() / (double) gains.length,
                best.value(),
                best.bound(),
                unknown,
                curves.getFirst().size() > 1
                        ? new NextTrial(means, limits, budget).find(best)
                        : null,
                warnings);
    }

    private double[] gains(double[] spend) {
        int draws = curves.getFirst().size();
        return IntStream.range(0, draws)
                .mapToDouble(d -> {
                    double sum = 0;
                    for (int c = 0; c < spend.length; c++) {
                        var curve = curves.get(c).get(d);
                        double more = curve.at(spend[c]) - curve.at(channels.get(c).today());
                        sum += channels.get(c).worth() * more;
                    }
                    return sum;
                })
                .toArray();
    }

    /** Values knowing the curve of each channel, and finds where its doubt is widest. */
    private final class NextTrial {
        private final List<Mixture> means;
        private final double[][] limits;
        private final double budget;

        NextTrial(List<Mixture> means, double[][] limits, double budget) {
            this.means = means;
            this.limits = limits;
            this.budget = budget;
        }

        @Nullable Next find(Split.Best plan) {
            Next best = null;
            for (int c = 0; c < means.size(); c++) {
                double worth = ifKnown(c, plan);
                if (best == null || worth > best.worth()) {
                    double today = channels.get(c).today();
                    best = new Next(channels.get(c).name(), today, widest(c, today), worth);
                }
            }
            return best;
        }

        private double ifKnown(int channel, Split.Best plan) {
            List<Table> tables = new ArrayList<>();
            for (int c = 0; c < means.size(); c++) {
                tables.add(new Table(means.get(c), limits[0][c], limits[1][c]));
            }
            double sum = 0;
            for (int k = 0; k < KNOWN; k++) {
                var drawn = curves.get(channel);
                var one = drawn.get((int) ((long) k * drawn.size() / KNOWN));
                var its = new Mixture(List.of(one), channels.get(channel).worth());
                List<Curve> all = new ArrayList<>(tables);
                all.set(channel, its);
                var best = Split.best(all, limits[0], limits[1], budget);
                double without = its.at(plan.spend()[channel]);
                for (int c = 0; c < tables.size(); c++) {
                    without += c == channel ? 0 : tables.get(c).at(plan.spend()[c]);
                }
                sum += Math.max(0, best.value() - without);
            }
            return sum / KNOWN;
        }

        /** The spend whose difference from today is the least certain. */
        private double widest(int channel, double today) {
            double where = today;
            double most = -1;
            for (int k = 0; k <= 20; k++) {
                double spend =
                        limits[0][channel] + (limits[1][channel] - limits[0][channel]) * k / 20;
                double sum = 0;
                double squares = 0;
                for (var curve : curves.get(channel)) {
                    double more = curve.at(spend) - curve.at(today);
                    sum += more;
                    squares += more * more;
                }
                double n = curves.get(channel).size();
                double variance = squares / n - sum * sum / n / n;
                if (variance > most) {
                    most = variance;
                    where = spend;
                }
            }
            return where;
        }
    }
}
