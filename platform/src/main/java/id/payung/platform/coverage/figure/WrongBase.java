package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members of a scheme for workers divided by a population of all ages, whether it is called so or
 * passes for workers while another figure gives the same number as a population. Health insurance
 * covers everybody and is measured by everybody.
 */
final class WrongBase implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            var below = reading.below();
            if (below == null || !reading.above().what().ofTheScheme() || isOtherScheme(reading)) {
                continue;
            }
            if (below.what() == What.POPULATION) {
                findings.add(finding(reading, Because.of("wrong-base", says(reading))));
            } else if (below.what() != What.PARTICIPANTS) {
                populationOf(reading, readings)
                        .map(other -> Because.of("wrong-base.elsewhere", says(reading), other.id()))
                        .ifPresent(because -> findings.add(finding(reading, because)));
            }
        }
        return findings;
    }

    /** The figure that gives the denominator's number as a population, there and then. */
    private static Optional<Reading> populationOf(Reading reading, Readings readings) {
        var value = reading.figure().denominator();
        var area = readings.areaBelow(reading);
        if (value == null) {
            return Optional.empty();
        }
        return readings.withCount(value).stream()
                .filter(other -> other.above().what() == What.POPULATION)
                .filter(other -> other.when().sameYear(reading.when()))
                .filter(other -> {
                    var there = other.above().area();
                    return area.isEmpty() || there == null || area.get().overlaps(there);
                })
                .findFirst();
    }

    private static boolean isOtherScheme(Reading reading) {
        var figure = reading.figure();
        return Words.mentionsAny(
                "scheme", String.join(" ", figure.office(), figure.measure(), figure.segment()));
    }

    private static String says(Reading reading) {
        var figure = reading.figure();
        return figure.denominatorSays().isEmpty()
                ? String.valueOf(figure.denominator())
                : figure.denominatorSays().replace("\"", "");
    }

    private static Finding finding(Reading reading, Because because) {
        return new Finding(
                List.of(reading.id()),
                Fault.WRONG_BASE,
                says(reading),
                What.POPULATION.name(),
                because);
    }
}
