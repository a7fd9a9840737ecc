package id.payung.evidence.design;

import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.Interval;
import id.payung.evidence.Names;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.Seeds;
import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.estimate.Options;
import id.payung.evidence.panel.Panel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Which districts first, for how long, and what effect could be found? Many sets of districts are
 * drawn by lot within strata of size; each is pretended to have started at eight times in the past,
 * and synthetic difference in differences is asked. What it then finds is error, and an effect must
 * stand out from it. Of the steadier half of the sets one is drawn by lot: taking the very best
 * would take what was best by chance.
 *
 * <p>Example: with 60 districts over 36 months, 5 that start and 6 months of test, an effect of
 * some 10 to 15 % is found in 80 of 100 cases.
 */
public final class GeoDesign {

    private static final double[] LIFTS = {
        0, 0.02, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5
    };
    private static final int SETS = 60;
    private static final int AGAIN = 200;
    private static final int SHOWN = 10;

    private final Panel panel;
    private final Wish wish;
    private final Options options;
    private final Draw draw;

    private GeoDesign(Panel panel, Wish wish, Options options) {
        this.panel = panel;
        this.wish = wish;
        this.options = options;
        draw = new Draw(panel, wish);
    }

    /** The smallest effect, as a fraction of the outcome, that is found with 80 % power. */
    public static Result search(Panel history, Wish wish, Options options) {
        var whole =
                IntStream.range(0, history.size())
                        .filter(i -> Arrays.stream(history.outcome()[i]).noneMatch(Double::isNaN))
                        .toArray();
        var warnings = new ArrayList<>(history.extras().warnings());
        if (whole.length < history.size()) {
            var left =
                    IntStream.range(0, history.size())
                            .filter(i -> Arrays.binarySearch(whole, i) < 0)
                            .toArray();
            warnings.add(
                    "Left out (%d) because periods are missing: %s."
                            .formatted(left.length, Names.few(history.names(left))));
        }
        var cells = new ArrayList<Cell>();
        var hash =
                history.hash("power")
                        .text(new Described(wish).text())
                        .number(options.level())
                        .number(options.seed());
        var design = new GeoDesign(history.only(whole), wish, options);
        var outcome = design.outcome(cells, warnings, hash.hex());
        return new Result(
                "power",
                "smallest relative effect on %s that is found in %d of 100 cases, when %d of %d units start for %d periods"
                        .formatted(
                                history.extras().outcomeName(),
                                Math.round(100 * Power.WANTED),
                                wish.treated(),
                                whole.length,
                                wish.durations().getFirst()),
                outcome,
                cells,
                warnings,
                Provenance.of(options.seed(), hash));
    }

    /** A wish in an order that does not depend on how its sets are kept. */
    private record Described(Wish wish) {
        String text() {
            return "%d %s %s %s %s %s"
                    .formatted(
                            wish.treated(),
                            wish.durations(),
                            wish.alpha(),
                            wish.fixed().stream().sorted().toList(),
                            wish.forbidden().stream().sorted().toList(),
                            wish.neighbours().entrySet().stream()
                                    .map(one ->
                                            one.getKey()
                                                    + one.getValue().stream().sorted().toList())
                                    .sorted()
                                    .toList());
        }
    }

    private Outcome outcome(List<Cell> cells, List<String> warnings, String hash) {
        var refusal = refusal();
        if (refusal != null) {
            return refusal;
        }
        Outcome headline = null;
        for (var duration : wish.durations()) {
            var trials = trials(duration);
            if (trials.size() < 10) {
                return new Outcome.CannotTell(
                        "Only %d sets of %d units keep their distance and leave controls."
                                .formatted(trials.size(), wish.treated()),
                        "Fewer units that start, or fewer neighbours.");
            }
            var power = new Power(Trial.all(trials), wish.alpha());
            curve(duration, power, cells);
            if (headline == null) {
                headline = estimated(trials, power);
                sets(trials, cells);
                plan(trials, duration, cells, hash);
            }
        }
        if (panel.size() < 20) {
            warnings.add(
                    "Only %d units; twenty or more make a design trustworthy."
                            .formatted(panel.size()));
        }
        return Objects.requireNonNull(headline);
    }

    private Outcome.@Nullable CannotTell refusal() {
        var longest = wish.durations().stream().mapToInt(Integer::intValue).max().orElse(1);
        var needed = longest + Trial.WINDOWS - 1 + Trial.BEFORE;
        if (panel.length() < needed) {
            return new Outcome.CannotTell(
                    "%d periods are known; pretending to start at %d times takes %d."
                            .formatted(panel.length(), Trial.WINDOWS, needed),
                    "A longer history, or a shorter test.");
        }
        if (draw.available() < wish.treated() || panel.size() < wish.treated() + 4) {
            return new Outcome.CannotTell(
                    "%d units may start and %d are known; %d of them cannot leave enough to compare with."
                            .formatted(draw.available(), panel.size(), wish.treated()),
                    "More units, or fewer that start.");
        }
        return null;
    }

    private List<Trial> trials(int duration) {
        return IntStream.range(0, SETS)
                .parallel()
                .mapToObj(task -> draw.set(options.seed(), task))
                .filter(set -> set.length > 0)
                .map(set -> Arrays.stream(set).boxed().toList())
                .distinct()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .map(set -> Trial.of(panel, set, wish, duration))
                .filter(Trial::isKnown)
                .toList();
    }

    /** Its interval is from drawing the sets again, with repetition. */
    private Outcome estimated(List<Trial> trials, Power power) {
        var again = new double[AGAIN];
        for (var k = 0; k < AGAIN; k++) {
            var stream = Seeds.stream(options.seed(), SETS + k);
            var some =
                    IntStream.range(0, trials.size())
                            .mapToObj(_ -> trials.get(stream.nextInt(trials.size())))
                            .toList();
            again[k] = new Power(Trial.all(some), wish.alpha()).smallest();
        }
        var mean = Matrices.mean(again);
        var squares = Arrays.stream(again).map(x -> (x - mean) * (x - mean)).sum();
        var tail = (1 - options.level()) / 2;
        return new Outcome.Estimated(
                power.smallest(),
                Math.sqrt(squares / (AGAIN - 1)),
                new Interval(
                        Matrices.quantile(again, tail),
                        Matrices.quantile(again, 1 - tail),
                        options.level()),
                new Inference(
                        "%d sets by lot, each pretended to start at %d times; interval from drawing the sets again %d times"
                                .formatted(trials.size(), Trial.WINDOWS, AGAIN),
                        "where nothing was done, what is found is error"));
    }

    private static void curve(int duration, Power power, List<Cell> cells) {
        cells.add(
                Cell.of("duration", duration)
                        .with("smallest", power.smallest())
                        .with("critical", power.critical()));
        for (var lift : LIFTS) {
            cells.add(
                    Cell.of("duration", duration).with("lift", lift).with("power", power.at(lift)));
        }
    }

    private void sets(List<Trial> trials, List<Cell> cells) {
        steady(trials).stream()
                .limit(SHOWN)
                .forEach(one ->
                        cells.add(
                                Cell.of("set", String.join("+", panel.names(one.units())))
                                        .with("bias", one.bias())
                                        .with("spread", one.spread())));
    }

    private static List<Trial> steady(List<Trial> trials) {
        return trials.stream().sorted(Comparator.comparingDouble(Trial::spread)).toList();
    }

    /** One of the steadier half by lot, its units in an order by lot. */
    private void plan(List<Trial> trials, int duration, List<Cell> cells, String hash) {
        var steady = steady(trials);
        var stream = Seeds.stream(options.seed(), -1);
        var chosen = steady.get(stream.nextInt((steady.size() + 1) / 2)).units();
        var order = Seeds.choose(stream, chosen.length, chosen.length);
        var names = new ArrayList<String>();
        for (var k = 0; k < order.length; k++) {
            names.add(panel.units().get(chosen[order[k]]));
            cells.add(Cell.of("order", k + 1).with("unit", names.get(k)));
        }
        wish.buffer(names).forEach(name -> cells.add(Cell.of("buffer", name)));
        var last = panel.periods().label(panel.length() - 1);
        var plan =
                new LockedPlan(
                        names,
                        "the first period after " + last,
                        duration,
                        "sdid, 500 placebos",
                        wish.alpha(),
                        options.seed(),
                        hash);
        cells.add(Cell.of("plan", plan.text()));
    }
}
