package id.payung.rules.cases;

import id.payung.rules.Segment;
import id.payung.rules.accident.AccidentDeath;
import id.payung.rules.accident.Incapacity;
import id.payung.rules.accident.TemporaryDisability;
import id.payung.rules.accident.TotalPermanent;
import id.payung.rules.contribution.IncomeBracket;
import id.payung.rules.death.Death;
import id.payung.rules.death.DeathBenefit;
import id.payung.rules.death.Scholarship;
import id.payung.rules.death.ScholarshipCause;
import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What the self-employed get for their contribution, of each bracket where it follows the income:
 * the other half of {@link StallTable}. Every amount is asked of the rule that pays it.
 */
final class StallBenefits {

    /** What the law pays for; the scholarship has a maximum of two children. */
    private static final int CHILDREN = 2;

    private StallBenefits() {}

    /**
     * For an event on a day, in rupiah: {@code unable_month} for each month without work at first,
     * {@code accident_death} and {@code total_permanent} of each bracket, {@code death} by anything
     * else, {@code death_waiting} for who has been a member for fewer than {@code waiting_months},
     * {@code scholarship} at most for all children.
     */
    static Json.Obj on(LocalDate day, List<IncomeBracket> brackets, Law law) {
        var waiting = law.number("jkm.bpu_waiting_months").on(day).value();
        return Json.object()
                .put("unable_month", each(brackets, base -> month(base, day, law)))
                .put("accident_death", each(brackets, base -> accidentDeath(base, day, law)))
                .put("total_permanent", each(brackets, base -> totalPermanent(base, day, law)))
                .put("death", death(day, waiting, law))
                .put("death_waiting", death(day, 0, law))
                .put("waiting_months", waiting)
                .put("scholarship", scholarship(day, law))
                .build();
    }

    private static List<Rupiah> each(List<IncomeBracket> brackets, Function<Rupiah, Rupiah> paid) {
        return brackets.stream().map(bracket -> paid.apply(bracket.base())).toList();
    }

    private static Rupiah month(Rupiah base, LocalDate day, Law law) {
        return TemporaryDisability.of(new Incapacity(base, day, 1, 0), law).value().total();
    }

    private static Rupiah accidentDeath(Rupiah base, LocalDate day, Law law) {
        return AccidentDeath.of(base, day, law).value().total();
    }

    private static Rupiah totalPermanent(Rupiah base, LocalDate day, Law law) {
        return TotalPermanent.of(base, day, law).value().total();
    }

    /** A day more than the months, so that nothing hangs on how they are counted. */
    private static Rupiah death(LocalDate day, int months, Law law) {
        var since = day.minusMonths(months).minusDays(1);
        return DeathBenefit.of(new Death(day, Segment.BPU, since, null), law).value().total();
    }

    private static Rupiah scholarship(LocalDate day, Law law) {
        var cause = ScholarshipCause.workAccident(day);
        return Scholarship.most(cause, CHILDREN, law).value().total();
    }
}
