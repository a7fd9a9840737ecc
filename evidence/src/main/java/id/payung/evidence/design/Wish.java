package id.payung.evidence.design;

import id.payung.evidence.BadInput;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a campaign would like.
 *
 * @param treated how many units start
 * @param durations periods that the test may last; the first is the headline
 * @param alpha chance of a false alarm, two-sided
 * @param fixed units that must start
 * @param forbidden units that must not start; they may still be compared with
 * @param neighbours of each unit; those of a treated one are a buffer, neither treated nor compared
 */
public record Wish(
        int treated,
        List<Integer> durations,
        double alpha,
        Set<String> fixed,
        Set<String> forbidden,
        Map<String, Set<String>> neighbours) {

    public Wish {
        durations = List.copyOf(durations);
        fixed = Set.copyOf(fixed);
        forbidden = Set.copyOf(forbidden);
        neighbours = Map.copyOf(neighbours);
        if (treated < 1) {
            throw new BadInput("At least one unit must start, not %d.".formatted(treated));
        }
        if (durations.isEmpty() || durations.stream().anyMatch(one -> one < 1)) {
            throw new BadInput("A test lasts at least one period, not %s.".formatted(durations));
        }
        if (!(alpha > 0 && alpha < 0.5)) {
            throw new BadInput("Alpha %s is no fraction between 0 and 0.5.".formatted(alpha));
        }
        if (fixed.size() > treated) {
            throw new BadInput(
                    "%d units must start, but only %d may.".formatted(fixed.size(), treated));
        }
        for (var name : fixed) {
            if (forbidden.contains(name)) {
                throw new BadInput("%s must start and must not.".formatted(name));
            }
        }
    }

    /** So many units for so many periods, at 5 %. */
    public static Wish of(int treated, int duration) {
        return new Wish(treated, List.of(duration), 0.05, Set.of(), Set.of(), Map.of());
    }

    public Wish fixing(Set<String> units) {
        return new Wish(treated, durations, alpha, units, forbidden, neighbours);
    }

    public Wish forbidding(Set<String> units) {
        return new Wish(treated, durations, alpha, fixed, units, neighbours);
    }

    public Wish withNeighbours(Map<String, Set<String>> others) {
        return new Wish(treated, durations, alpha, fixed, forbidden, others);
    }

    /** The units next to any of those, themselves left out. */
    Set<String> buffer(List<String> units) {
        var buffer = new TreeSet<String>();
        units.forEach(name -> buffer.addAll(neighbours.getOrDefault(name, Set.of())));
        units.forEach(buffer::remove);
        return buffer;
    }
}
