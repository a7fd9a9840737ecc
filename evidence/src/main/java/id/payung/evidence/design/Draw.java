package id.payung.evidence.design;

import id.payung.evidence.BadInput;
import id.payung.evidence.Names;
import id.payung.evidence.Seeds;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets of units that could start, drawn by lot within strata of size: the units are put in order of
 * their mean, cut into as many strata as units start, and one is drawn from each. A unit next to
 * one that is drawn already is passed over.
 */
final class Draw {

    private final Panel panel;
    private final Wish wish;
    private final List<Integer> fixed;
    private final List<Integer> free;

    Draw(Panel panel, Wish wish) {
        this.panel = panel;
        this.wish = wish;
        fixed = indexes(wish.fixed());
        indexes(wish.forbidden());
        var means =
                Arrays.stream(panel.outcome())
                        .mapToDouble(row -> Arrays.stream(row).average().orElse(0))
                        .toArray();
        free =
                IntStream.range(0, panel.size())
                        .filter(i -> !wish.fixed().contains(panel.units().get(i)))
                        .filter(i -> !wish.forbidden().contains(panel.units().get(i)))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> means[i]))
                        .toList();
    }

    private List<Integer> indexes(Iterable<String> names) {
        var found = new ArrayList<Integer>();
        for (var name : names) {
            var i = panel.units().indexOf(name);
            if (i < 0) {
                throw new BadInput(
                        "There is no unit %s. The units are: %s."
                                .formatted(name, Names.few(panel.units())));
            }
            found.add(i);
        }
        found.sort(null);
        return found;
    }

    int available() {
        return fixed.size() + free.size();
    }

    /** Set number {@code task} under that seed, in order of the units; empty if buffers forbid. */
    int[] set(long seed, int task) {
        var stream = Seeds.stream(seed, task);
        var strata = wish.treated() - fixed.size();
        var chosen = new ArrayList<>(fixed);
        var taken = new HashSet<>(names(fixed));
        for (var k = 0; k < strata; k++) {
            var from = k * free.size() / strata;
            var to = (k + 1) * free.size() / strata;
            var order = Seeds.choose(stream, to - from, to - from);
            var found = -1;
            for (var one : order) {
                var i = free.get(from + one);
                if (isApart(i, taken)) {
                    found = i;
                    break;
                }
            }
            if (found < 0) {
                return new int[0];
            }
            chosen.add(found);
            taken.add(panel.units().get(found));
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private boolean isApart(int unit, HashSet<String> taken) {
        var name = panel.units().get(unit);
        return taken.stream()
                .noneMatch(other ->
                        wish.neighbours().getOrDefault(other, Set.of()).contains(name)
                                || wish.neighbours().getOrDefault(name, Set.of()).contains(other));
    }

    private List<String> names(List<Integer> units) {
        return units.stream().map(panel.units()::get).toList();
    }
}
