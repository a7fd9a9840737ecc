package id.payung.rules.contribution;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Applies the law to a construction project and writes down how. */
final class ProjectRule {

    /** No project in the country costs more; maybe sen were given. */
    private static final Rupiah HIGHEST = Rupiah.of(1_000_000_000_000_000L);

    private static final BigInteger WHOLE = BigInteger.valueOf(Percent.WHOLE);

    private final LocalDate day;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    ProjectRule(LocalDate day, Law law) {
        this.day = day;
        this.law = law;
    }

    Answer<ProjectContribution> contract(ContractValue value) {
        var refusal = refusal(value.amount());
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        return switch (value) {
            case ContractValue.WithoutTax(var amount) -> slices(amount, Percent.ZERO);
            case ContractValue.WithTaxAt(var rate, var amount) -> {
                trail.add(Step.note("contribution.ppn_named", rate, amount));
                yield slices(amount, rate);
            }
            case ContractValue.WithTax(var amount) -> {
                var rate = law.percent("ppn").on(day);
                trail.use(rate);
                trail.add(Step.of("contribution.ppn", rate.source(), rate.value(), day));
                yield slices(amount, rate.value());
            }
        };
    }

    Answer<ProjectContribution> wages(Rupiah wages) {
        var refusal = refusal(wages);
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        // The law in force on the first day of the month.
        var first = day.withDayOfMonth(1);
        var relief = relief();
        return known(
                wages,
                share("contribution.jkk", law.percent("jakon.wage.jkk").on(first), wages, relief),
                share("contribution.jkm", law.percent("jakon.wage.jkm").on(first), wages, relief));
    }

    private Optional<Step> refusal(Rupiah amount) {
        if (amount.sen() <= 0) {
            return Optional.of(Step.note("contribution.value_not_positive", amount));
        }
        if (amount.compareTo(HIGHEST) > 0) {
            return Optional.of(Step.note("contribution.value_beyond_belief", amount, HIGHEST));
        }
        return Refusals.ofMonth(YearMonth.from(day));
    }

    private Rupiah share(String key, Dated<Percent> rate, Rupiah of, Percent relief) {
        var amount = of.times(trail.use(rate).times(relief));
        trail.add(Step.of(key, rate.source(), rate.value().times(relief), of, amount));
        return amount;
    }

    /**
     * The value without tax is {@code amount x 100 / (100 + tax)}, in general no whole sen. Each
     * slice is kept as a multiple of {@code 1 / (100 + tax)}, so that JKK and JKM are each rounded
     * once.
     */
    private Answer<ProjectContribution> slices(Rupiah amount, Percent tax) {
        var divisor = WHOLE.add(BigInteger.valueOf(tax.units()));
        var value = BigInteger.valueOf(amount.sen()).multiply(WHOLE);
        var base = Rupiah.rounded(value, divisor);
        if (tax.units() != 0) {
            trail.add(Step.note("contribution.value_without_ppn", amount, base));
        }
        var table = ValueSlice.on(day, law);
        trail.use(table);
        var jkk = BigInteger.ZERO;
        var jkm = BigInteger.ZERO;
        var from = BigInteger.ZERO;
        for (var slice : table.value()) {
            var to = slice.endScaled(divisor).map(value::min).orElse(value);
            var part = to.subtract(from).max(BigInteger.ZERO);
            jkk = jkk.add(part.multiply(BigInteger.valueOf(slice.jkk().units())));
            jkm = jkm.add(part.multiply(BigInteger.valueOf(slice.jkm().units())));
            from = from.max(to);
            if (part.signum() > 0) {
                var inSlice = Rupiah.rounded(part, divisor);
                trail.add(
                        Step.of(
                                "contribution.slice",
                                table.source(),
                                inSlice,
                                slice.jkk(),
                                slice.jkm()));
            }
        }
        var relief = BigInteger.valueOf(relief().units());
        var whole = divisor.multiply(WHOLE).multiply(WHOLE);
        return known(
                base,
                Rupiah.rounded(jkk.multiply(relief), whole),
                Rupiah.rounded(jkm.multiply(relief), whole));
    }

    /** PP 49/2020 relieved construction too. */
    private Percent relief() {
        var covid = law.percent("covid.multiplier").find(day.withDayOfMonth(1));
        if (covid.isEmpty()) {
            return Percent.HUNDRED;
        }
        trail.add(
                Step.of(
                        "contribution.covid_relief_self_employed",
                        covid.get().source(),
                        covid.get().value()));
        return covid.get().value();
    }

    private Answer<ProjectContribution> known(Rupiah base, Rupiah jkk, Rupiah jkm) {
        trail.add(Step.note("contribution.project_total", jkk, jkm, jkk.plus(jkm)));
        return new Answer.Known<>(new ProjectContribution(base, jkk, jkm), trail.reasons());
    }
}
