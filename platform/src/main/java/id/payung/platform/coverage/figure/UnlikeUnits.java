package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;

/** Persons divided by enterprises, enterprises by persons, persons by households and the like. */
final class UnlikeUnits implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            var below = reading.below();
            if (below != null && clash(reading.above().what(), below.what())) {
                var above = reading.above().what();
                findings.add(
                        new Finding(
                                List.of(reading.id()),
                                Fault.UNLIKE_KINDS,
                                above + " / " + below.what(),
                                above.unit() + " ≠ " + below.what().unit(),
                                Because.of("unlike-kinds.units", above, below.what())));
            }
        }
        return findings;
    }

    private static boolean clash(What above, What below) {
        return above.unit() != What.Unit.NONE
                && below.unit() != What.Unit.NONE
                && above.unit() != below.unit();
    }
}
