package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;

/** A printed percentage that its numbers do not give, neither rounded nor cut. */
final class WrongPercentage implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        return findings(readings, Printed.Outcome.WRONG, Fault.WRONG_PERCENTAGE);
    }

    static List<Finding> findings(Readings readings, Printed.Outcome outcome, Fault fault) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            Printed.verdict(reading, readings)
                    .filter(verdict -> verdict.outcome() == outcome)
                    .map(verdict -> finding(reading, verdict, fault))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding finding(Reading reading, Printed.Verdict verdict, Fault fault) {
        var printed = reading.figure().printed();
        var says = printed == null ? "" : printed.text();
        var exact = verdict.exact();
        var ownNumbers = verdict.from() == reading;
        return new Finding(
                List.of(reading.id()),
                fault,
                says,
                exact.percent().toPlainString(),
                Because.of(
                        fault.id() + (ownNumbers ? "" : ".elsewhere"),
                        says,
                        exact.above(),
                        exact.below(),
                        exact.percent(),
                        verdict.from().id()));
    }
}
