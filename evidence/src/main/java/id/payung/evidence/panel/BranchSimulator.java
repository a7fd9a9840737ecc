package id.payung.evidence.panel;

import id.payung.evidence.Seeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes panels of a branch office whose truth is known: districts with people, town and land,
 * seasons with an Eid that moves, agents, bank points, events and media, a mandate that comes in
 * waves, and counts of new registrations. It serves tests, power and the tables of how often an
 * interval holds.
 */
public final class BranchSimulator {

    private static final double CURVE = 3;
    private static final double SIZE = 25;

    /**
     * What may be turned.
     *
     * @param districts how many, at least 10
     * @param months how many
     * @param waves of the mandate, in order
     * @param select 0 where adoption is by lot, 1 where towns adopt first (and grow faster)
     * @param spill part of the effect that reaches neighbours
     * @param memory of the noise from month to month, from 0 to below 1
     */
    public record Knobs(
            int districts,
            int months,
            List<Wave> waves,
            double select,
            double spill,
            double memory) {

        public Knobs {
            waves = List.copyOf(waves);
        }

        /** 60 districts, 60 months, 26 districts in four waves, adoption by lot. */
        public static Knobs usual() {
            return new Knobs(
                    60,
                    60,
                    List.of(
                            new Wave(25, 8, 0.45),
                            new Wave(31, 7, 0.35),
                            new Wave(37, 6, 0.25),
                            new Wave(43, 5, 0.15)),
                    0,
                    0,
                    0.4);
        }

        /** One wave alone. */
        public Knobs withWave(int month, int size, double effect) {
            return new Knobs(
                    districts,
                    months,
                    List.of(new Wave(month, size, effect)),
                    select,
                    spill,
                    memory);
        }
    }

    /**
     * Districts that come under the mandate together.
     *
     * @param month first treated month, from 1
     * @param size districts
     * @param effect on the log rate that is approached within a few months
     */
    public record Wave(int month, int size, double effect) {}

    /**
     * A panel and its truth.
     *
     * @param panel counts of new registrations, with people at risk
     * @param effect on the log rate, in each cell
     * @param mean expected count as it was
     * @param meanWithout expected count had there been no mandate
     */
    public record Simulated(
            Panel panel, double[][] effect, double[][] mean, double[][] meanWithout) {

        /** The logarithm of (count + 0.5) over people at risk. */
        public Panel logRates() {
            var people = panel.extras().atRisk();
            var log = new double[panel.size()][panel.length()];
            for (var i = 0; i < log.length; i++) {
                for (var t = 0; t < log[i].length; t++) {
                    var risk = people == null ? 1 : people[i][t];
                    log[i][t] = Math.log((panel.outcome()[i][t] + 0.5) / risk);
                }
            }
            return panel.withOutcome(log);
        }

        /** The mean effect over the cells under the mandate. */
        public double averageEffect() {
            var sum = 0.0;
            var count = 0;
            for (var i = 0; i < effect.length; i++) {
                for (var t = 0; t < effect[i].length; t++) {
                    if (panel.isTreated(i, t)) {
                        sum += effect[i][t];
                        count++;
                    }
                }
            }
            return sum / count;
        }
    }

    private final Knobs knobs;
    private final Draws draws;
    private final double[] urban;
    private final double[] eligible;
    private final double[][] places;
    private final int[] cohort;
    private final double[] reached;

    private BranchSimulator(Knobs knobs, long seed, long run) {
        this.knobs = knobs;
        draws = new Draws(Seeds.stream(seed, run));
        var n = knobs.districts;
        urban = new double[n];
        eligible = new double[n];
        places = new double[n][2];
        reached = new double[n];
        for (var i = 0; i < n; i++) {
            urban[i] = draws.normal(0, 1);
            eligible[i] = Math.rint(Math.exp(draws.normal(10.5, 0.6)));
            places[i][0] = draws.uniform();
            places[i][1] = draws.uniform();
        }
        cohort = adoption();
    }

    /** Run number {@code run} of those knobs; the same numbers give the same panel. */
    public static Simulated simulate(Knobs knobs, long seed, long run) {
        return new BranchSimulator(knobs, seed, run).counts();
    }

    private int[] adoption() {
        var n = knobs.districts;
        var score = new double[n];
        for (var i = 0; i < n; i++) {
            score[i] = knobs.select * urban[i] + draws.gumbel();
        }
        var order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -score[i]))
                        .toList();
        var starts = new int[n];
        Arrays.fill(starts, Panel.NEVER);
        var next = 0;
        for (var wave : knobs.waves) {
            for (var k = 0; k < wave.size && next < n; k++, next++) {
                starts[order.get(next)] = wave.month - 1;
                reached[order.get(next)] = wave.effect;
            }
        }
        return starts;
    }

    private Simulated counts() {
        var own = own();
        var all = withSpill(own);
        var rate = logRates();
        var n = knobs.districts;
        var counts = new double[n][knobs.months];
        var people = new double[n][knobs.months];
        var mean = new double[n][knobs.months];
        var without = new double[n][knobs.months];
        for (var i = 0; i < n; i++) {
            var active = Math.rint(0.06 * eligible[i]);
            for (var t = 0; t < knobs.months; t++) {
                people[i][t] = Math.max(1, eligible[i] - active);
                mean[i][t] = people[i][t] * Math.exp(rate[i][t] + all[i][t]);
                without[i][t] = people[i][t] * Math.exp(rate[i][t]);
                counts[i][t] = draws.negativeBinomial(mean[i][t], SIZE);
                active += counts[i][t] - draws.binomial((long) active, 0.03);
            }
        }
        var names = new ArrayList<String>();
        for (var i = 1; i <= n; i++) {
            names.add("D%03d".formatted(i));
        }
        var panel = Panel.of(names, Periods.counted(knobs.months), counts, cohort);
        return new Simulated(panel.withAtRisk(people), all, mean, without);
    }

    /** The mandate's effect grows towards its full size within some months. */
    private double[][] own() {
        var effect = new double[knobs.districts][knobs.months];
        for (var i = 0; i < effect.length; i++) {
            for (var t = 0; t < knobs.months; t++) {
                if (cohort[i] <= t) {
                    effect[i][t] = reached[i] * (1 - Math.exp(-(t - cohort[i] + 1) / CURVE));
                }
            }
        }
        return effect;
    }

    private double[][] withSpill(double[][] own) {
        if (knobs.spill == 0) {
            return own;
        }
        var all = new double[own.length][knobs.months];
        for (var i = 0; i < own.length; i++) {
            all[i] = own[i].clone();
            for (var j : nearest(i)) {
                for (var t = 0; t < knobs.months; t++) {
                    all[i][t] += knobs.spill * own[j][t] / 4;
                }
            }
        }
        return all;
    }

    private int[] nearest(int i) {
        return IntStream.range(0, places.length)
                .filter(j -> j != i)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer j) ->
                                Math.hypot(
                                        places[i][0] - places[j][0], places[i][1] - places[j][1])))
                .limit(4)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What the log rate would be without any mandate. */
    private double[][] logRates() {
        var months = knobs.months;
        var factor = new double[months];
        for (var t = 1; t < months; t++) {
            factor[t] = 0.9 * factor[t - 1] + draws.normal(0.002, 0.05);
        }
        var rate = new double[knobs.districts][months];
        var spread = 0.12 * Math.sqrt(1 - knobs.memory * knobs.memory);
        for (var i = 0; i < rate.length; i++) {
            var level = -6.2 + 0.3 * urban[i] + draws.normal(0, 0.35);
            var load = 0.5 + 0.3 * urban[i] * Math.signum(knobs.select);
            var noise = draws.normal(0, 0.12);
            for (var t = 0; t < months; t++) {
                noise = knobs.memory * noise + draws.normal(0, spread);
                var drift = knobs.select * 0.006 * urban[i] * t;
                rate[i][t] = level + 0.003 * t + season(t) + load * factor[t] + drift + noise;
            }
        }
        return rate;
    }

    /** Two waves a year, and the month of Eid, which comes eleven days earlier every year. */
    private static double season(int t) {
        var angle = 2 * Math.PI * t / 12;
        var day = Math.floorMod(Math.round(110 - 10.9 * (t / 12)), 365);
        var eid = day * 12 / 365;
        var dip = t % 12 == eid ? -0.25 : t % 12 == (eid + 1) % 12 ? 0.10 : 0;
        return 0.08 * Math.sin(angle) + 0.05 * Math.cos(2 * angle) + dip;
    }
}
