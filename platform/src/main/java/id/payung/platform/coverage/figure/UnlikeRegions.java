package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counted in one area and divided by another: five provinces' members over one province's people.
 *
 * <p>A part over its own whole ("members of this province among the members of all five") is a
 * share and sound, as long as both sides count the same thing.
 */
final class UnlikeRegions implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            var above = reading.above().area();
            var below = readings.areaBelow(reading);
            if (above != null && below.isPresent() && clash(reading, above, below.get())) {
                findings.add(finding(reading, above, below.get()));
            }
        }
        return findings;
    }

    private static boolean clash(Reading reading, Area above, Area below) {
        var side = reading.below();
        if (side == null || !above.differs(below)) {
            return false;
        }
        var sameThing = side.what() == reading.above().what();
        var mayBePart = above.partOf(below) || !(above.isKnown() && below.isKnown());
        return !(sameThing && mayBePart);
    }

    private static Finding finding(Reading reading, Area above, Area below) {
        return new Finding(
                List.of(reading.id()),
                Fault.UNLIKE_REGIONS,
                above.name() + " / " + below.name(),
                above.codes() + " ≠ " + below.codes(),
                Because.of(
                        "unlike-regions",
                        above.name(),
                        below.name(),
                        above.codes(),
                        below.codes()));
    }
}
