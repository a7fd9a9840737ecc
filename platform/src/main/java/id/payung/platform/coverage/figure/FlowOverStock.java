package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A flow divided by a stock, or a stock by a flow: new members of a year over all workers is not
 * coverage. Growth over what was there, and new members over prospects, are rates of their own.
 */
final class FlowOverStock implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            var below = reading.below();
            var byDenominator = below != null && overDenominator(reading, below);
            if (byDenominator || overTarget(reading)) {
                var kind = reading.above().kind();
                var other = kind == Kind.FLOW ? Kind.STOCK : Kind.FLOW;
                findings.add(
                        new Finding(
                                List.of(reading.id()),
                                Fault.UNLIKE_KINDS,
                                reading.figure().measure(),
                                kind + " ≠ " + other,
                                Because.of(
                                        "unlike-kinds."
                                                + (kind == Kind.FLOW ? "flow" : "stock")
                                                + (byDenominator ? "" : ".target"),
                                        reading.figure().measure(),
                                        reading.figure().denominatorSays())));
            }
        }
        return findings;
    }

    private static boolean overDenominator(Reading reading, Side below) {
        if (!reading.above().what().ofTheScheme()) {
            return false;
        }
        return switch (reading.above().kind()) {
            case FLOW -> isBase(below.what()) && below.kind() != Kind.FLOW && !isRate(reading);
            case STOCK -> below.kind() == Kind.FLOW;
            case NOT_STATED -> false;
        };
    }

    private static boolean isBase(What what) {
        return what.workers() || what == What.POPULATION || what == What.WORKING_AGE;
    }

    private static boolean isRate(Reading reading) {
        return Words.mentionsAny("change", reading.figure().measure())
                || Words.mentionsAny("prospect", reading.figure().denominatorSays());
    }

    /** "50.000 peserta aktif dari target 60.000 peserta baru": the quote names both kinds. */
    private static boolean overTarget(Reading reading) {
        var target = reading.figure().target();
        var quote = reading.figure().quote();
        if (target == null || !quote.toLowerCase(Locale.ROOT).contains("target")) {
            return false;
        }
        var counted = reading.above().kind();
        var aimed = Words.kindBeside(target, afterTarget(quote));
        return counted != Kind.NOT_STATED && aimed != Kind.NOT_STATED && counted != aimed;
    }

    private static String afterTarget(String quote) {
        return quote.substring(quote.toLowerCase(Locale.ROOT).indexOf("target"));
    }
}
