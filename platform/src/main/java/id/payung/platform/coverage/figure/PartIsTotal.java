package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The formal or the informal given with the number of all who work, there and then: it counts the
 * whole and bears the name of a part.
 */
final class PartIsTotal implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var part : readings.all()) {
            var count = part.count();
            var what = part.above().what();
            if (count == null || what != What.FORMAL && what != What.INFORMAL) {
                continue;
            }
            readings.withCount(count).stream()
                    .filter(total -> isTotalOf(part, total))
                    .findFirst()
                    .ifPresent(total -> findings.add(finding(part, total)));
        }
        return findings;
    }

    private static boolean isTotalOf(Reading part, Reading total) {
        return total.above().what() == What.EMPLOYED
                && total.segment().equals("ALL")
                && !part.areaKey().isEmpty()
                && part.areaKey().equals(total.areaKey())
                && part.when().key().equals(total.when().key());
    }

    private static Finding finding(Reading part, Reading total) {
        return new Finding(
                List.of(part.id(), total.id()),
                Fault.UNLIKE_KINDS,
                part.id() + ": " + part.above().what() + "; " + total.id() + ": EMPLOYED",
                String.valueOf(part.count()),
                Because.of(
                        "unlike-kinds.part-is-total",
                        part.id(),
                        part.above().what(),
                        total.id(),
                        total.above().what()));
    }
}
