package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Target and result of one segment in one year, as quoted. Segments are never summed.
 *
 * <p><b>Which of two contradicting values is used:</b> the result that its source gives together
 * with its target, because only of these two it is said that they belong together; among several
 * such pairs the one whose printed percentage follows from them. A result that stands in a table by
 * itself is shown beside it, with the contradiction. The message {@code coverage.figure.rule} says
 * so on the page.
 *
 * @param used the figure whose numbers are shown
 * @param others what else is quoted for this segment and year: other values, percentages alone
 * @param findings what is wrong with any of them
 */
public record Achievement(
        String segment,
        int year,
        QuotedFigure used,
        List<QuotedFigure> others,
        List<Finding> findings) {

    private static final int DIGITS = 10;

    /** Null where no target is quoted, as for construction in 2016 and 2018. */
    public @Nullable BigDecimal target() {
        return used.figure().target();
    }

    public @Nullable BigDecimal result() {
        return used.figure().participants();
    }

    /** Result / target as a fraction (0.169… for 16.9 %); null without a target. */
    public @Nullable BigDecimal fraction() {
        var target = target();
        var result = result();
        return target == null || result == null || target.signum() == 0
                ? null
                : result.divide(target, DIGITS, RoundingMode.HALF_UP);
    }

    /** Result / target in percent with one decimal, rounded half up; null without a target. */
    public @Nullable BigDecimal percent() {
        var target = target();
        var result = result();
        return target == null || result == null || target.signum() == 0
                ? null
                : result.movePointRight(2).divide(target, 1, RoundingMode.HALF_UP);
    }

    /** Whether something quoted for this segment and year contradicts the result shown. */
    public boolean contradicted() {
        return findings.stream().anyMatch(f -> f.fault() == Fault.TWO_COUNTS);
    }
}
