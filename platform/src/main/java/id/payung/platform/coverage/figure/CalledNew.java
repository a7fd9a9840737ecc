package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One number that is called new members in one place and members in another. The same count cannot
 * be both what came in a year and what is there.
 */
final class CalledNew implements Check {

    private static final BigDecimal TELLING = BigDecimal.valueOf(1000);

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            if (reading.countsParticipants() && reading.above().kind() == Kind.FLOW) {
                sameNumber(reading, readings)
                        .ifPresent(other -> findings.add(finding(reading, other)));
            }
        }
        return findings;
    }

    private static Optional<Reading> sameNumber(Reading flow, Readings readings) {
        if (flow.count() == null) {
            // A percentage of new members, worked from a count that nobody calls new.
            return Printed.verdict(flow, readings)
                    .filter(verdict -> verdict.outcome() != Printed.Outcome.WRONG)
                    .map(Printed.Verdict::from)
                    .filter(from -> from.above().kind() != Kind.FLOW);
        }
        return readings.inCellOf(flow).stream()
                .filter(other -> other.countsParticipants() && isSame(flow, other))
                .filter(other -> other.above().kind() == Kind.STOCK)
                .findFirst();
    }

    private static boolean isSame(Reading one, Reading other) {
        var mine = one.count();
        var theirs = other.count();
        return mine != null
                && theirs != null
                && mine.compareTo(theirs) == 0
                && mine.compareTo(TELLING) >= 0;
    }

    private static Finding finding(Reading flow, Reading other) {
        var ids = flow.count() == null ? List.of(flow.id()) : List.of(flow.id(), other.id());
        return new Finding(
                ids,
                Fault.UNLIKE_KINDS,
                flow.figure().quote().isEmpty() ? flow.figure().measure() : flow.figure().quote(),
                "FLOW ≠ " + other.above().kind(),
                Because.of(
                        "unlike-kinds.called-new",
                        flow.id(),
                        other.id(),
                        other.figure().measure()));
    }
}
