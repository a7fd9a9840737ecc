package id.payung.evidence.allocation;

import id.payung.evidence.BadInput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The split of a budget that brings the most. Curves that level off are split where all slopes are
 * equal. Curves that begin slowly are bounded from above by straight pieces, and cut in two where
 * the bound is not reached, until it is.
 */
final class Split {
    private static final int PIECES = 256;
    private static final int HALVINGS = 200;
    private static final int PARTS = 4000;
    private static final double CLOSE = 1e-9;

    private final List<? extends Curve> curves;
    private final double budget;

    /**
     * What was found.
     *
     * @param spend by curve
     * @param bound no split brings more, but for what lies between the pieces of the bound
     */
    record Best(double[] spend, double value, double bound) {}

    private record Part(double[] low, double[] high, Hull[] hulls, double[] spend, double bound) {}

    private Split(List<? extends Curve> curves, double budget) {
        this.curves = curves;
        this.budget = budget;
    }

    /** Splits the budget within the limits; all of it, since no curve falls. */
    static Best best(List<? extends Curve> curves, double[] low, double[] high, double budget) {
        double least = Arrays.stream(low).sum();
        double most = Arrays.stream(high).sum();
        if (budget < least - CLOSE * (1 + least) || budget > most + CLOSE * (1 + most)) {
            throw new BadInput(
                    "A budget of %s cannot be kept within the limits: the channels take from %s to %s."
                            .formatted(budget, least, most));
        }
        var split = new Split(curves, Math.clamp(budget, least, most));
        if (curves.stream().allMatch(Curve::levelsOff)) {
            double[] spend = split.equalSlopes(low, high);
            double value = split.value(spend);
            return new Best(spend, value, value);
        }
        return split.search(low, high);
    }

    private double value(double[] spend) {
        double sum = 0;
        for (int c = 0; c < spend.length; c++) {
            sum += curves.get(c).at(spend[c]);
        }
        return sum;
    }

    /** Raises the slope that all must have until the budget is met. */
    private double[] equalSlopes(double[] low, double[] high) {
        double cheap = 0;
        double dear = 1e-300;
        for (int c = 0; c < low.length; c++) {
            dear = Math.max(dear, Math.min(1e300, curves.get(c).slope(low[c])));
        }
        dear *= 2;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle =
                    cheap > dear * 1e-3
                            ? (cheap + dear) / 2
                            : Math.sqrt(Math.max(cheap, dear * 1e-30) * dear);
            if (Arrays.stream(at(middle, low, high)).sum() > budget) {
                cheap = middle;
            } else {
                dear = middle;
            }
        }
        double[] more = at(cheap, low, high);
        double[] less = at(dear, low, high);
        double wide = Arrays.stream(more).sum() - Arrays.stream(less).sum();
        double rest = budget - Arrays.stream(less).sum();
        double part = wide > 0 ? Math.clamp(rest / wide, 0, 1) : 0;
        double[] spend = new double[low.length];
        for (int c = 0; c < spend.length; c++) {
            spend[c] = less[c] + part * (more[c] - less[c]);
        }
        return spend;
    }

    /** What each channel gets when a rupiah must bring so much. */
    private double[] at(double slope, double[] low, double[] high) {
        double[] spend = new double[low.length];
        for (int c = 0; c < spend.length; c++) {
            var curve = curves.get(c);
            double least = low[c];
            double most = high[c];
            if (curve.slope(most) >= slope) {
                spend[c] = most;
                continue;
            }
            if (curve.slope(least) <= slope) {
                spend[c] = least;
                continue;
            }
            for (int halving = 0; halving < 100; halving++) {
                double middle = (least + most) / 2;
                if (curve.slope(middle) > slope) {
                    least = middle;
                } else {
                    most = middle;
                }
            }
            spend[c] = (least + most) / 2;
        }
        return spend;
    }

    private Best search(double[] low, double[] high) {
        var open = new PriorityQueue<>(Comparator.comparingDouble((Part part) -> -part.bound));
        var hulls = new Hull[low.length];
        for (int c = 0; c < hulls.length; c++) {
            hulls[c] = new Hull(curves.get(c), low[c], high[c]);
        }
        var first = bounded(low, high, hulls);
        open.add(first);
        double[] best = first.spend;
        double value = value(best);
        int parts = 0;
        while (!open.isEmpty() && parts++ < PARTS) {
            var part = open.peek();
            if (part.bound <= value + CLOSE * Math.abs(value)) {
                break;
            }
            open.poll();
            double[] here = polished(part);
            if (value(here) > value) {
                value = value(here);
                best = here;
            }
            int worst = widest(part);
            if (worst < 0) {
                continue;
            }
            halve(part, worst, open);
        }
        double bound = open.isEmpty() ? value : Math.max(value, open.peek().bound);
        return new Best(best, value, bound <= value * (1 + CLOSE) ? value : bound);
    }

    /** Adds the two halves of a part, as far as the budget can be spent within them. */
    private void halve(Part part, int worst, PriorityQueue<Part> open) {
        for (boolean upper : new boolean[] {false, true}) {
            double[] from = part.low.clone();
            double[] to = part.high.clone();
            double cut = cut(part, worst);
            from[worst] = upper ? cut : from[worst];
            to[worst] = upper ? to[worst] : cut;
            if (Arrays.stream(from).sum() <= budget && Arrays.stream(to).sum() >= budget) {
                var narrower = part.hulls.clone();
                narrower[worst] = new Hull(curves.get(worst), from[worst], to[worst]);
                open.add(bounded(from, to, narrower));
            }
        }
    }

    private static double cut(Part part, int c) {
        double width = part.high[c] - part.low[c];
        return Math.clamp(part.spend[c], part.low[c] + 0.1 * width, part.high[c] - 0.1 * width);
    }

    /** The channel whose bound lies furthest above its curve; -1 when none does. */
    private int widest(Part part) {
        int worst = -1;
        double most = 0;
        for (int c = 0; c < part.spend.length; c++) {
            double above = part.hulls[c].at(part.spend[c]) - curves.get(c).at(part.spend[c]);
            if (above > most && part.high[c] - part.low[c] > 1e-9 * (1 + part.high[c])) {
                most = above;
                worst = c;
            }
        }
        return worst;
    }

    /** Fills the budget with the steepest pieces of the bounds first. */
    private Part bounded(double[] low, double[] high, Hull[] hulls) {
        record Piece(int channel, double width, double slope) {}
        List<Piece> pieces = new ArrayList<>();
        double bound = 0;
        for (int c = 0; c < low.length; c++) {
            var hull = hulls[c];
            bound += hull.y[0];
            for (int k = 1; k < hull.size; k++) {
                double width = hull.x[k] - hull.x[k - 1];
                pieces.add(new Piece(c, width, (hull.y[k] - hull.y[k - 1]) / width));
            }
        }
        pieces.sort(Comparator.comparingDouble((Piece piece) -> -piece.slope));
        double[] spend = low.clone();
        double left = budget - Arrays.stream(low).sum();
        for (var piece : pieces) {
            double take = Math.min(left, piece.width);
            spend[piece.channel] += take;
            bound += take * piece.slope;
            left -= take;
        }
        return new Part(low, high, hulls, spend, bound);
    }

    /** Moves between neighbouring points of the bound to where the slopes are equal. */
    private double[] polished(Part part) {
        double[] from = new double[part.spend.length];
        double[] to = new double[part.spend.length];
        for (int c = 0; c < from.length; c++) {
            double step = (part.high[c] - part.low[c]) / PIECES;
            from[c] = Math.max(part.low[c], part.spend[c] - 2 * step);
            to[c] = Math.min(part.high[c], part.spend[c] + 2 * step);
        }
        double[] moved = equalSlopes(from, to);
        return value(moved) > value(part.spend) ? moved : part.spend;
    }

    /** The least curve that lies above and levels off, through points of the curve itself. */
    private static final class Hull {
        private final double[] x = new double[PIECES + 1];
        private final double[] y = new double[PIECES + 1];
        private int size;

        Hull(Curve curve, double low, double high) {
            int points = high > low ? PIECES : 0;
            for (int k = 0; k <= points; k++) {
                double here = k == points ? high : low + (high - low) * k / PIECES;
                double value = curve.at(here);
                while (size > 1 && !turnsDown(here, value)) {
                    size--;
                }
                x[size] = here;
                y[size++] = value;
            }
        }

        private boolean turnsDown(double here, double value) {
            double before = (y[size - 1] - y[size - 2]) * (here - x[size - 1]);
            return before > (value - y[size - 1]) * (x[size - 1] - x[size - 2]);
        }

        double at(double spend) {
            int k = Arrays.binarySearch(x, 0, size, spend);
            if (k >= 0) {
                return y[k];
            }
            int right = Math.clamp(-k - 1L, 1, Math.max(1, size - 1));
            if (size == 1) {
                return y[0];
            }
            double part = (spend - x[right - 1]) / (x[right] - x[right - 1]);
            return y[right - 1] + part * (y[right] - y[right - 1]);
        }
    }
}
