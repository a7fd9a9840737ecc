package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Adds up the losses of one accident by the disability table. */
final class DisabilityRule {

    /** Two decimals of a percent: a doctor says no more, and products with the table stay exact. */
    private static final long FINEST = Percent.WHOLE / 10_000;

    private static final Citation LAMPIRAN = Citation.of("PP 44/2015", "Lampiran III");

    private final Disability facts;
    private final List<DisabilityLine> table;
    private final Reckoning reckoning;

    DisabilityRule(Disability facts, Law law) {
        this.facts = facts;
        this.table = DisabilityLine.table(law);
        this.reckoning = new Reckoning(facts.accident(), law);
    }

    Answer<PartialDisability> lumpSum() {
        for (var loss : facts.losses()) {
            var wrong = wrong(loss);
            if (wrong.isPresent()) {
                return new Answer.Refused<>(wrong.get());
            }
            if (loss.rated() == null && line(loss).percentTo() != null) {
                return new Answer.NeedsToKnow<>("rated_pct");
            }
        }
        return tooOften()
                .<Answer<PartialDisability>>map(Answer.Refused::new)
                .orElseGet(this::computed);
    }

    private Optional<Step> wrong(Loss loss) {
        if (loss.line() < 1 || loss.line() > table.size()) {
            return Optional.of(
                    Step.of("accident.no_such_line", LAMPIRAN, loss.line(), table.size()));
        }
        var lost = loss.functionLost();
        if (lost != null && !isShare(lost)) {
            return Optional.of(Step.note("accident.no_such_share", lost));
        }
        return wrongRating(loss);
    }

    private Optional<Step> wrongRating(Loss loss) {
        var rated = loss.rated();
        if (rated == null) {
            return Optional.empty();
        }
        var line = line(loss);
        var most = line.percentTo();
        if (most == null) {
            return Optional.of(
                    Step.of(
                            "accident.not_rated",
                            line.source(),
                            line.number(),
                            line.percent(),
                            rated));
        }
        return isShare(rated) && line.percent().compareTo(rated) <= 0 && rated.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(
                        Step.of(
                                "accident.outside_range",
                                line.source(),
                                line.number(),
                                line.percent(),
                                most,
                                rated));
    }

    private static boolean isShare(Percent percent) {
        return percent.units() > 0
                && percent.compareTo(Percent.HUNDRED) <= 0
                && percent.units() % FINEST == 0;
    }

    private Optional<Step> tooOften() {
        if (facts.losses().isEmpty()) {
            return Optional.of(Step.note("accident.no_loss"));
        }
        var times = new HashMap<Integer, Integer>();
        for (var loss : facts.losses()) {
            var line = line(loss);
            var count = times.merge(line.number(), 1, Integer::sum);
            if (count > line.most()) {
                return Optional.of(
                        Step.of(
                                "accident.too_often",
                                line.source(),
                                line.number(),
                                count,
                                line.most()));
            }
        }
        return Optional.empty();
    }

    private Answer<PartialDisability> computed() {
        var sum = Percent.ZERO;
        for (var loss : facts.losses()) {
            sum = sum.plus(percent(loss));
        }
        remarkParts();
        var percent = facts.losses().size() == 1 ? sum : limited(sum);
        var lumpSum =
                reckoning.ofEightyWages(
                        "accident.partial", new Dated<>(percent, LAMPIRAN, false), facts.wage());
        return reckoning.known(new PartialDisability(percent, lumpSum));
    }

    private Percent percent(Loss loss) {
        var line = line(loss);
        if (facts.leftHanded() && line.opposite() != null) {
            reckoning.step("accident.left_handed", LAMPIRAN, loss.line(), line.number());
        }
        var rated = loss.rated();
        var full = rated == null ? line.percent() : rated;
        var lost = loss.functionLost();
        if (lost == null) {
            reckoning.step("accident.part_lost", line.source(), line.number(), full);
            return full;
        }
        var part = full.times(lost);
        reckoning.step("accident.function_lost", line.source(), line.number(), lost, full, part);
        return part;
    }

    /** A hand is part of its arm. The law as read here adds all the same; a person should look. */
    private void remarkParts() {
        var lines = facts.losses().stream().map(this::line).toList();
        for (var part : lines) {
            for (var whole = part.partOf(); whole != null; whole = at(whole).partOf()) {
                if (lines.contains(at(whole))) {
                    reckoning.note("accident.part_of", part.number(), whole);
                }
            }
        }
    }

    private Percent limited(Percent sum) {
        var law = reckoning.percent("jkk.partial_limit");
        var given = facts.limit();
        var limit = given == null ? law.value() : given;
        reckoning.step("accident.sum", law.source(), sum, limit);
        return sum.min(limit);
    }

    private DisabilityLine line(Loss loss) {
        var line = at(loss.line());
        var opposite = line.opposite();
        return facts.leftHanded() && opposite != null ? at(opposite) : line;
    }

    private DisabilityLine at(int number) {
        return table.get(number - 1);
    }
}
