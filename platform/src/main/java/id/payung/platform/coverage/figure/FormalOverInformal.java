package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The formal divided by the informal, or wage earners by the informal: neither is part of the
 * other.
 */
final class FormalOverInformal implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var reading : readings.all()) {
            var below = reading.below();
            if (below != null
                    && sector(reading) != below.what()
                    && split(below.what())
                    && split(sector(reading))) {
                findings.add(
                        new Finding(
                                List.of(reading.id()),
                                Fault.UNLIKE_KINDS,
                                reading.segment() + " / " + below.what(),
                                sector(reading) + " ≠ " + below.what(),
                                Because.of("unlike-kinds.sector", sector(reading), below.what())));
            }
        }
        return findings;
    }

    private static boolean split(What what) {
        return what == What.FORMAL || what == What.INFORMAL;
    }

    /** Wage earners are formal, the self-employed informal; the other segments are neither. */
    private static What sector(Reading reading) {
        return switch (reading.segment()) {
            case "PU", "FORMAL" -> What.FORMAL;
            case "BPU", "INFORMAL" -> What.INFORMAL;
            default -> reading.above().what();
        };
    }
}
