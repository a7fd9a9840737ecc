package id.payung.platform.coverage.figure;

import java.util.List;

/** A printed percentage that was cut downward: 97.78 printed as 97 instead of 98. */
final class TruncatedPercentage implements Check {

    @Override
    public List<Finding> look(Readings readings) {
        return WrongPercentage.findings(readings, Printed.Outcome.CUT, Fault.TRUNCATED_PERCENTAGE);
    }
}
