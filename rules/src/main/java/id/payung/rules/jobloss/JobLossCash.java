package id.payung.rules.jobloss;

import id.payung.rules.contribution.Refusals;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cash of JKP: a share of the wage last reported, up to the ceiling of 5 million. PP 37/2021
 * Pasal 21: 45 % for three months, 25 % for three; since PP 6/2025 60 % for six.
 *
 * @param monthly one amount a month, in order
 */
public record JobLossCash(List<Rupiah> monthly, Rupiah total) {

    public JobLossCash {
        monthly = List.copyOf(monthly);
    }

    /**
     * A lay-off (PHK).
     *
     * @param wage last reported, a month
     * @param claimed the day of the first claim; null when nobody has said
     */
    public record Layoff(Rupiah wage, LocalDate day, @Nullable LocalDate claimed) {}

    /** By the law as known when this was released. */
    public static Answer<JobLossCash> of(Layoff layoff) {
        return of(layoff, Law.builtIn());
    }

    /**
     * Refuses a lay-off before February 2021, a claim before it and a wage that cannot be. A
     * lay-off before PP 6/2025 that was claimed after it is for an officer.
     */
    public static Answer<JobLossCash> of(Layoff layoff, Law law) {
        return InForce.<JobLossCash>beforeTheLaw(layoff.day())
                .or(() -> Refusals.ofWage(layoff.wage()).map(Answer.Refused::new))
                .or(() -> ofClaim(layoff))
                .orElseGet(() -> computed(layoff, law));
    }

    private static Optional<Answer<JobLossCash>> ofClaim(Layoff layoff) {
        var claimed = layoff.claimed();
        if (claimed == null) {
            return Optional.empty();
        }
        if (claimed.isBefore(layoff.day())) {
            return Optional.of(
                    new Answer.Refused<>(
                            Step.note("jobloss.claim_before_layoff", claimed, layoff.day())));
        }
        return layoff.day().isBefore(InForce.CHANGED) && !claimed.isBefore(InForce.CHANGED)
                ? Optional.of(
                        new Answer.ForAnOfficer<>(
                                Step.note("jobloss.old_or_new", layoff.day(), claimed),
                                new Reasons(List.of(), List.of(), false)))
                : Optional.empty();
    }

    private static Answer<JobLossCash> computed(Layoff layoff, Law law) {
        var trail = new Reasons.Trail();
        var ceiling = law.rupiah("jkp.wage_ceiling").on(layoff.day());
        var base = layoff.wage().min(ceiling.value());
        trail.add(Step.of("jobloss.base", ceiling.source(), layoff.wage(), ceiling.value(), base));
        var monthly = new ArrayList<Rupiah>();
        for (var part : List.of("first", "later")) {
            var months = law.number("jkp.cash.%s_months".formatted(part)).find(layoff.day());
            if (months.isEmpty()) {
                continue;
            }
            var rate = law.percent("jkp.cash.%s_pct".formatted(part)).on(layoff.day());
            var amount = base.times(rate.value());
            for (var month = 0; month < months.get().value(); month++) {
                monthly.add(amount);
            }
            trail.add(
                    Step.of(
                            "jobloss.months",
                            rate.source(),
                            months.get().value(),
                            rate.value(),
                            base,
                            amount));
        }
        remarkTransition(layoff.day(), monthly.size(), law, trail);
        return known(monthly, trail);
    }

    /** Months that are paid after PP 6/2025 may follow it; its transition was not read. */
    private static void remarkTransition(LocalDate day, int months, Law law, Reasons.Trail trail) {
        if (day.isBefore(InForce.CHANGED) && !day.plusMonths(months).isBefore(InForce.CHANGED)) {
            var later = law.percent("jkp.cash.first_pct").on(InForce.CHANGED).source();
            trail.add(Step.of("jobloss.transition", later.with(Confidence.MEDIUM)));
        }
    }

    private static Answer<JobLossCash> known(List<Rupiah> monthly, Reasons.Trail trail) {
        var total = Rupiah.ZERO;
        for (var month : monthly) {
            total = total.plus(month);
        }
        trail.add(Step.note("jobloss.total", total));
        return new Answer.Known<>(new JobLossCash(monthly, total), trail.reasons());
    }
}
