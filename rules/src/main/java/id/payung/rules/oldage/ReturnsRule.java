package id.payung.rules.oldage;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Credits an account month by month and writes down how. */
final class ReturnsRule {

    private static final Citation PRACTICE = new Citation("PP 46/2015", "", Confidence.MEDIUM);

    private static final Citation DECLARED = Citation.of("UU 40/2004", "Pasal 37");

    private final Savings savings;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();
    private final Map<Integer, Percent> rates = new HashMap<>();

    ReturnsRule(Savings savings, Law law) {
        this.savings = savings;
        this.law = law;
    }

    Answer<Returns> returns() {
        var wrong = wrong();
        if (wrong.isPresent()) {
            return new Answer.Refused<>(wrong.get());
        }
        var time = savings.time();
        for (var year = time.first().getYear(); year <= time.last().getYear(); year++) {
            var problem = rate(year);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return credited();
    }

    private Optional<Step> wrong() {
        var balance = savings.opening();
        if (balance.isNegative()) {
            return Optional.of(
                    Step.note("oldage.balance_negative", savings.time().first(), balance));
        }
        for (var movement : savings.movements()) {
            if (!savings.time().contains(movement.day())) {
                return Optional.of(
                        Step.note(
                                "oldage.movement_outside",
                                movement.day(),
                                savings.time().first(),
                                savings.time().last()));
            }
            balance = balance.plus(movement.amount());
            if (balance.isNegative()) {
                return Optional.of(Step.note("oldage.balance_negative", movement.day(), balance));
            }
        }
        return Optional.empty();
    }

    /** Finds a year's rate; says what is missing if there is none. */
    private Optional<Answer<Returns>> rate(int year) {
        var declared = declared(year);
        if (declared == null) {
            var hearsay = law.percent("jht.return").find(LocalDate.of(year, 1, 1));
            return Optional.of(
                    hearsay.<Answer<Returns>>map(rate ->
                                    new Answer.ForAnOfficer<>(
                                            Step.note("oldage.return_hearsay", year, rate.value()),
                                            trail.reasons()))
                            .orElseGet(() -> new Answer.NeedsToKnow<>("return_pct." + year)));
        }
        var floor = floor(year);
        if (floor != null && floor.compareTo(declared) > 0) {
            trail.add(Step.of("oldage.return_floor", DECLARED, year, declared, floor));
            rates.put(year, floor);
        } else {
            trail.add(Step.note("oldage.return", year, declared));
            rates.put(year, declared);
        }
        return Optional.empty();
    }

    private @Nullable Percent declared(int year) {
        var given = savings.declared().get(year);
        if (given != null) {
            trail.cite(DECLARED);
            return given;
        }
        return law.percent("jht.return")
                .find(LocalDate.of(year, 1, 1))
                .filter(rate -> rate.source().confidence() != Confidence.LOW)
                .map(trail::use)
                .orElse(null);
    }

    private @Nullable Percent floor(int year) {
        var given = savings.floors().get(year);
        return given != null
                ? given
                : law.percent("jht.min_return")
                        .find(LocalDate.of(year, 1, 1))
                        .map(trail::use)
                        .orElse(null);
    }

    private Answer<Returns> credited() {
        var credits = new ArrayList<Returns.Credit>();
        var balance = savings.opening();
        var total = Rupiah.ZERO;
        for (var month : months(savings.time())) {
            var credit = credit(month, balance);
            credits.add(new Returns.Credit(month.last(), credit));
            total = total.plus(credit);
            balance = moved(month, balance).plus(credit);
        }
        trail.add(Step.of("oldage.credited", PRACTICE, credits.size(), total, balance));
        return new Answer.Known<>(new Returns(credits, total, balance), trail.reasons());
    }

    private static List<Span> months(Span time) {
        var begins = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(time.first());
                !month.isAfter(YearMonth.from(time.last()));
                month = month.plusMonths(1)) {
            begins.add(month.atDay(1));
        }
        return time.cutAt(begins);
    }

    /** The rate of the year on the sum of the balances of all days, rounded once. */
    private Rupiah credit(Span month, Rupiah opening) {
        var sum = opening.times(days(month.first(), month.last()));
        for (var movement : savings.movements()) {
            if (month.contains(movement.day())) {
                sum = sum.plus(movement.amount().times(days(movement.day(), month.last())));
            }
        }
        var year = month.first();
        return sum.times(
                rates.getOrDefault(year.getYear(), Percent.ZERO).units(),
                Percent.WHOLE * year.lengthOfYear());
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private Rupiah moved(Span month, Rupiah opening) {
        var balance = opening;
        for (var movement : savings.movements()) {
            if (month.contains(movement.day())) {
                balance = balance.plus(movement.amount());
            }
        }
        return balance;
    }
}
