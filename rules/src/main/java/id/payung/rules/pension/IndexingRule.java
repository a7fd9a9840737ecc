package id.payung.rules.pension;

import id.payung.rules.contribution.Refusals;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Brings a history of wages to the prices of one year and averages it. */
final class IndexingRule {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2015, 7);
    private static final int MONTHS_OF_YEAR = 12;

    private final WageHistory history;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    IndexingRule(WageHistory history, Law law) {
        this.history = history;
        this.law = law;
    }

    Answer<IndexedWages> indexed() {
        var wrong = wrong();
        if (wrong.isPresent()) {
            return new Answer.Refused<>(wrong.get());
        }
        var twice = monthStandingTwice();
        if (twice.isPresent()) {
            return new Answer.ForAnOfficer<>(twice.get(), trail.reasons());
        }
        var missing = new ArrayList<String>();
        for (var year = firstYear(); year < history.until(); year++) {
            if (inflation(year) == null) {
                missing.add("inflation_pct." + year);
            }
        }
        return missing.isEmpty() ? averaged() : new Answer.NeedsToKnow<>(missing);
    }

    private int firstYear() {
        return history.stretches().getFirst().first().getYear();
    }

    private Optional<Step> wrong() {
        if (history.stretches().isEmpty()) {
            return Optional.of(Step.note("pension.no_wages"));
        }
        for (var stretch : history.stretches()) {
            if (stretch.first().isBefore(FIRST_MONTH)) {
                return Optional.of(
                        Step.note("pension.before_the_law", stretch.first(), FIRST_MONTH));
            }
            if (stretch.last().getYear() > history.until()) {
                return Optional.of(
                        Step.note("pension.wage_after", stretch.last(), history.until()));
            }
            var wrongWage = Refusals.ofWage(stretch.wage());
            if (wrongWage.isPresent()) {
                return wrongWage;
            }
        }
        return Optional.empty();
    }

    /** Of two employers in one month: no source says how their wages count. */
    private Optional<Step> monthStandingTwice() {
        for (var i = 1; i < history.stretches().size(); i++) {
            var month = history.stretches().get(i).first();
            if (!month.isAfter(history.stretches().get(i - 1).last())) {
                return Optional.of(Step.note("pension.month_twice", month));
            }
        }
        return Optional.empty();
    }

    private @Nullable Percent inflation(int year) {
        var given = history.inflation().get(year);
        return given != null
                ? given
                : law.percent("jp.inflation")
                        .find(LocalDate.of(year, 1, 1))
                        .map(trail::use)
                        .orElse(null);
    }

    private Answer<IndexedWages> averaged() {
        var rule = law.percent("jp.index").on(LocalDate.of(history.until(), 12, 31));
        var months = 0;
        var sum = BigDecimal.ZERO;
        for (var year : wagesByYear().entrySet()) {
            var index = index(year.getKey());
            var wages = year.getValue();
            months += wages.months;
            sum = sum.add(index.multiply(BigDecimal.valueOf(wages.sum.sen())));
            trail.add(
                    Step.of(
                            "pension.indexed",
                            rule.source(),
                            year.getKey(),
                            wages.months,
                            wages.sum,
                            index.stripTrailingZeros().toPlainString()));
        }
        var average =
                new AverageWage(
                        sum.multiply(BigDecimal.valueOf(MONTHS_OF_YEAR)).unscaledValue(),
                        BigInteger.TEN.pow(sum.scale()).multiply(BigInteger.valueOf(months)));
        trail.add(Step.note("pension.average", months, average.rounded()));
        return new Answer.Known<>(new IndexedWages(months, average), trail.reasons());
    }

    /** What was earned in a calendar year, up to the ceilings of its months. */
    private static final class YearOfWages {
        private int months;
        private Rupiah sum = Rupiah.ZERO;
    }

    private Map<Integer, YearOfWages> wagesByYear() {
        var years = new TreeMap<Integer, YearOfWages>();
        for (var stretch : history.stretches()) {
            for (var month = stretch.first();
                    !month.isAfter(stretch.last());
                    month = month.plusMonths(1)) {
                var ceiling = trail.use(law.rupiah("jp.wage_ceiling").on(month.atDay(1)));
                var year = years.computeIfAbsent(month.getYear(), _ -> new YearOfWages());
                year.months++;
                year.sum = year.sum.plus(stretch.wage().min(ceiling));
            }
        }
        return years;
    }

    /** (1 + inflation) of each year from that of the wage to the one before the pension. */
    private BigDecimal index(int wageYear) {
        var index = BigDecimal.ONE;
        for (var year = Year.of(wageYear);
                year.getValue() < history.until();
                year = year.plusYears(1)) {
            var inflation = inflation(year.getValue());
            if (inflation != null) {
                index = index.multiply(BigDecimal.ONE.add(inflation.toDecimal().movePointLeft(2)));
            }
        }
        return index;
    }
}
