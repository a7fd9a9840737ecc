package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cost after a work accident that is paid up to a limit: PP 44/2015 Lampiran III, PP 82/2019
 * Lampiran; for migrant workers Permenaker 4/2023 Lampiran.
 *
 * @param limit the most that is paid for the case
 */
public record CareCost(Rupiah cost, Rupiah limit, Rupiah paid) {

    /** What the law names a limit for. */
    public enum Kind {
        DENTURE("jkk.denture"),
        HEARING_AID("jkk.hearing_aid"),
        GLASSES("jkk.glasses"),
        HOME_CARE("jkk.homecare"),
        /** Treatment of a migrant worker abroad. */
        TREATMENT_ABROAD("pmi.treatment_abroad");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }
    }

    /** By the law as known when this was released. */
    public static Answer<CareCost> of(Kind kind, Rupiah cost, LocalDate accident) {
        return of(new Expense(kind, cost), accident, Law.builtIn());
    }

    /** A cost and what it was for. */
    public record Expense(Kind kind, Rupiah cost) {}

    /** Refuses a negative cost; an officer must decide where no limit is known for the day. */
    public static Answer<CareCost> of(Expense expense, LocalDate accident, Law law) {
        var problem = Event.<CareCost>negativeCost(expense.cost());
        if (problem.isPresent()) {
            return problem.get();
        }
        var limit = law.rupiah(expense.kind().parameter).find(accident);
        return limit.map(known -> upTo(expense, known, new Reckoning(accident, law)))
                .orElseGet(() ->
                        Event.officer(
                                Step.note("accident.no_limit_known", expense.kind(), accident)));
    }

    private static Answer<CareCost> upTo(
            Expense expense, Dated<Rupiah> limit, Reckoning reckoning) {
        var paid = expense.cost().min(limit.value());
        reckoning.step(
                "accident.care",
                limit.source(),
                expense.kind(),
                expense.cost(),
                limit.value(),
                paid);
        return reckoning.known(new CareCost(expense.cost(), limit.value(), paid));
    }

    /** Care at home from the first to the last day, both included. */
    public record HomeCare(Rupiah cost, LocalDate first, LocalDate last) {}

    /** Care at home is paid for a year at most; refuses a longer time. */
    public static Answer<CareCost> of(HomeCare care, LocalDate accident, Law law) {
        return tooLong(care, accident, law)
                .<Answer<CareCost>>map(Answer.Refused::new)
                .orElseGet(() -> of(new Expense(Kind.HOME_CARE, care.cost()), accident, law));
    }

    private static Optional<Step> tooLong(HomeCare care, LocalDate accident, Law law) {
        if (care.last().isBefore(care.first())) {
            return Optional.of(Step.note("accident.care_ends_first", care.first(), care.last()));
        }
        return law.number("jkk.homecare_years")
                .find(accident)
                .filter(years -> !care.last().isBefore(care.first().plusYears(years.value())))
                .map(years ->
                        Step.of(
                                "accident.care_too_long",
                                years.source(),
                                care.first(),
                                care.last(),
                                years.value(),
                                care.first().plusYears(years.value()).minusDays(1)));
    }

    /** An artificial limb or a support (prothese, orthose). */
    public record Prosthesis(Rupiah cost, Rupiah referencePrice) {}

    /**
     * Up to 140 % of the price of the public rehabilitation centre; medical rehabilitation comes on
     * top.
     */
    public static Answer<CareCost> of(Prosthesis aid, LocalDate accident, Law law) {
        return Event.<CareCost>negativeCost(aid.cost().min(aid.referencePrice()))
                .or(() -> Event.beforeTheLaw(accident))
                .orElseGet(() -> upToPrice(aid, new Reckoning(accident, law)));
    }

    private static Answer<CareCost> upToPrice(Prosthesis aid, Reckoning reckoning) {
        var share = reckoning.percent("jkk.prosthesis");
        var limit = aid.referencePrice().times(share.value());
        var paid = aid.cost().min(limit);
        reckoning.step(
                "accident.prosthesis",
                share.source(),
                share.value(),
                aid.referencePrice(),
                limit,
                aid.cost(),
                paid);
        return reckoning.known(new CareCost(aid.cost(), limit, paid));
    }
}
