package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Formal and informal together make up the labour force, so that nobody is left to look for work.
 * The split divides the employed: one of the parts counts something else, or somebody else.
 */
final class NobodyUnemployed implements Check {

    /** In thousandths: no labour force has fewer than five in a thousand looking for work. */
    private static final BigDecimal LEFT = new BigDecimal("0.005");

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var formal : readings.all()) {
            for (var informal :
                    isOverLabourForce(formal, "FORMAL") ? readings.all() : List.<Reading>of()) {
                if (isOverLabourForce(informal, "INFORMAL") && together(formal, informal)) {
                    findings.add(finding(formal, informal));
                }
            }
        }
        return findings;
    }

    private static boolean isOverLabourForce(Reading reading, String segment) {
        var below = reading.below();
        return reading.segment().equals(segment)
                && below != null
                && below.what() == What.LABOUR_FORCE
                && reading.count() != null;
    }

    private static boolean together(Reading formal, Reading informal) {
        var whole = formal.figure().denominator();
        var other = informal.figure().denominator();
        if (whole == null || other == null || whole.compareTo(other) != 0) {
            return false;
        }
        var left = whole.subtract(sum(formal, informal)).abs();
        return formal.when().key().equals(informal.when().key())
                && formal.place().equals(informal.place())
                && left.compareTo(whole.multiply(LEFT)) <= 0;
    }

    private static BigDecimal sum(Reading formal, Reading informal) {
        var first = formal.count();
        var second = informal.count();
        return first == null || second == null ? BigDecimal.ZERO : first.add(second);
    }

    private static Finding finding(Reading formal, Reading informal) {
        var whole = formal.figure().denominator();
        return new Finding(
                List.of(formal.id(), informal.id()),
                Fault.UNLIKE_KINDS,
                formal.count() + " + " + informal.count(),
                sum(formal, informal) + " ≈ " + whole,
                Because.of(
                        "unlike-kinds.nobody-unemployed",
                        sum(formal, informal),
                        whole == null ? BigDecimal.ZERO : whole));
    }
}
