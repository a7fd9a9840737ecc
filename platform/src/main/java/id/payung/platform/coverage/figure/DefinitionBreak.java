package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One table that counts active members up to a year and registered ones after it. Two series that
 * run side by side are sound.
 */
final class DefinitionBreak implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var tables = new LinkedHashMap<String, List<Reading>>();
        for (var reading : readings.all()) {
            var figure = reading.figure();
            if (reading.when().year() != null
                    && reading.countsParticipants()
                    && !reading.above().status().isEmpty()
                    && !figure.source().isBlank()) {
                tables.computeIfAbsent(
                                String.join(
                                        "§", reading.series(), figure.source(), figure.section()),
                                _ -> new ArrayList<>())
                        .add(reading);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var rows : tables.values()) {
            rows.sort(
                    Comparator.comparing((Reading r) -> r.when().key()).thenComparing(Reading::id));
            breakIn(rows, findings);
        }
        return findings;
    }

    private static void breakIn(List<Reading> rows, List<Finding> findings) {
        var switches = new ArrayList<Integer>();
        for (int i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            var after = rows.get(i);
            if (before.when().sameYear(after.when())) {
                return; // A year given twice: the two run side by side.
            }
            if (!before.above().status().equals(after.above().status())) {
                switches.add(i);
            }
        }
        if (switches.size() == 1 && rows.size() > 2) {
            findings.add(finding(rows.get(switches.getFirst() - 1), rows.get(switches.getFirst())));
        }
    }

    private static Finding finding(Reading before, Reading after) {
        return new Finding(
                List.of(before.id(), after.id()),
                Fault.SERIES_BREAK,
                before.figure().measure() + " → " + after.figure().measure(),
                before.above().status() + " ≠ " + after.above().status(),
                Because.of(
                        "series-break.definition",
                        before.when().text(),
                        before.figure().measure(),
                        after.when().text(),
                        after.figure().measure()));
    }
}
