package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counted at one time and divided by a number of another: 2020's members over 2015's labour force.
 * The denominator's date is the one it names, else that of the figure whose number it repeats.
 */
final class DatesApart implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            if (Words.mentionsAny("change", reading.figure().measure())) {
                continue; // A change compares two dates on purpose.
            }
            dateBelow(reading, readings)
                    .filter(date -> date.apart(reading.when()))
                    .ifPresent(date -> findings.add(finding(reading, date)));
        }
        return findings;
    }

    private static Optional<When> dateBelow(Reading reading, Readings readings) {
        var below = reading.below();
        if (below == null) {
            return Optional.empty();
        }
        var named = below.when();
        if (named != null) {
            return Optional.of(named);
        }
        var origins =
                readings.origins(reading).stream()
                        .filter(o -> sameArea(reading, o))
                        .map(Reading::when)
                        .toList();
        return origins.stream().anyMatch(date -> !date.apart(reading.when()))
                ? Optional.empty()
                : origins.stream().findFirst();
    }

    private static boolean sameArea(Reading reading, Reading origin) {
        var below = reading.below();
        var mine = below == null || below.area() == null ? reading.above().area() : below.area();
        var theirs = origin.above().area();
        return mine != null && theirs != null && mine.alike(theirs);
    }

    private static Finding finding(Reading reading, When date) {
        return new Finding(
                List.of(reading.id()),
                Fault.DATES_APART,
                reading.when().text() + " / " + date.text().strip(),
                reading.when().key() + " ≠ " + date.key(),
                Because.of("dates-apart", reading.when().text(), date.text().strip()));
    }
}
