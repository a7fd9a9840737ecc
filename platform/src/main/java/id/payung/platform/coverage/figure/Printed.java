package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares a printed percentage with the numbers it comes from: its own, or, where it stands alone,
 * those that another figure gives for the same office, date and segment.
 */
final class Printed {

    private static final BigDecimal ABOUT = BigDecimal.ONE;
    private static final BigDecimal NEARLY = BigDecimal.valueOf(5);
    private static final String ABOUT_WORDS =
            "sekitar|kurang lebih|lebih"
                    + " kurang|kira-kira|berkisar|about|around|roughly|approximately|±|~|≈";
    private static final String ALMOST_WORDS = "hampir|almost|nearly|just under";
    private static final String OVER_WORDS = "lebih dari|di atas|more than|over|above|just over|>";

    private Printed() {}

    /**
     * What a printed percentage turned out to be.
     *
     * @param from the figure whose numbers were used
     */
    record Verdict(Outcome outcome, Quotient exact, Reading from) {

        private Verdict right() {
            return new Verdict(Outcome.RIGHT, exact, from);
        }
    }

    enum Outcome {
        RIGHT,
        CUT,
        WRONG
    }

    /** What a printed percentage turned out to be; empty when nothing can be computed. */
    static Optional<Verdict> verdict(Reading reading, Readings readings) {
        var printed = reading.figure().printed();
        if (printed == null) {
            return Optional.empty();
        }
        var alone = reading.count() == null;
        var sources = alone ? candidates(reading, readings) : List.of(reading);
        var verdicts = new ArrayList<Verdict>();
        for (var source : sources) {
            for (var exact : quotients(source, reading)) {
                verdicts.add(new Verdict(outcome(exact, printed, source), exact, source));
            }
        }
        return Stream.of(Outcome.RIGHT, Outcome.CUT, Outcome.WRONG)
                .flatMap(wanted -> verdicts.stream().filter(v -> v.outcome() == wanted))
                .findFirst()
                .map(v -> hedged(reading, printed, v.exact()) ? v.right() : v);
    }

    private static Outcome outcome(Quotient exact, Percentage printed, Reading source) {
        if (exact.roundsTo(printed) || withinRounding(exact, printed, source.figure())) {
            return Outcome.RIGHT;
        }
        return exact.isCutTo(printed) ? Outcome.CUT : Outcome.WRONG;
    }

    private static List<Reading> candidates(Reading reading, Readings readings) {
        if (!Words.mentionsAny("base", reading.figure().measure())) {
            return List.of();
        }
        return readings.inCellOf(reading).stream()
                .filter(other -> other.count() != null && other.sameSubject(reading))
                .toList();
    }

    /** What the percentage may mean, the likeliest first. */
    private static List<Quotient> quotients(Reading source, Reading asked) {
        var figure = source.figure();
        var count = figure.participants();
        if (count == null) {
            return List.of();
        }
        var measure = asked.figure().measure();
        var bases = new ArrayList<BigDecimal>();
        var ofTarget = Words.mentions("base", "TARGET", measure);
        var ofDenominator = Words.mentions("base", "DENOMINATOR", measure);
        var either = source == asked || ofTarget == ofDenominator;
        if (figure.target() != null && (either || ofTarget)) {
            bases.add(figure.target());
        }
        if (figure.denominator() != null && (either || ofDenominator)) {
            bases.add(ofDenominator && !ofTarget ? 0 : bases.size(), figure.denominator());
        }
        return bases.stream()
                .filter(base -> base.signum() > 0)
                .flatMap(base -> meanings(new Quotient(count, base), measure))
                .toList();
    }

    private static Stream<Quotient> meanings(Quotient share, String measure) {
        if (Words.mentions("change", "CHANGE", measure)) {
            return Stream.of(share.change(), share.rest(), share);
        }
        return Words.mentions("change", "REST", measure)
                ? Stream.of(share.rest(), share)
                : Stream.of(share);
    }

    /**
     * A percentage printed finer than its rounded numbers allow was worked from finer numbers; it
     * is right when any numbers that round to these give it. "1,3 juta" cannot yield 22.48 by
     * itself.
     */
    private static boolean withinRounding(Quotient exact, Percentage printed, Figure figure) {
        var above = spread(exact.above(), printed, figure);
        var below = spread(exact.below(), printed, figure);
        if (above.signum() == 0 && below.signum() == 0) {
            return false;
        }
        var low = new Quotient(exact.above().subtract(above), exact.below().add(below));
        var high = new Quotient(exact.above().add(above), exact.below().subtract(below));
        return low.isAtMost(printed) && high.isAtLeast(printed);
    }

    private static BigDecimal spread(BigDecimal number, Percentage printed, Figure figure) {
        return Precision.worded(number, figure.denominatorSays(), figure.quote())
                .filter(worded -> printed.digits() > worded.digits())
                .map(Precision.Worded::halfStep)
                .orElse(BigDecimal.ZERO);
    }

    /** Whether the source says "about" right before this percentage, and is about right. */
    private static boolean hedged(Reading reading, Percentage printed, Quotient exact) {
        var away = exact.percent().subtract(printed.value());
        return says(ABOUT_WORDS, reading, printed) && away.abs().compareTo(ABOUT) <= 0
                || says(ALMOST_WORDS, reading, printed)
                        && away.signum() <= 0
                        && away.abs().compareTo(NEARLY) < 0
                || says(OVER_WORDS, reading, printed)
                        && away.signum() >= 0
                        && away.compareTo(NEARLY) < 0;
    }

    private static boolean says(String words, Reading reading, Percentage printed) {
        var number = printed.value().toPlainString().replace(".", "[.,]");
        var pattern =
                Pattern.compile("(?:" + words + ")\\s*" + number + "\\s*(?:%|persen|percent)");
        var text = reading.figure().quote() + " | " + printed.text() + " %";
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
