package id.payung.rules.death;

import id.payung.rules.Programme;
import id.payung.rules.identity.Age;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Applies the scholarship of one cause and writes down how. */
final class ScholarshipRule {

    private final ScholarshipCause cause;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    ScholarshipRule(ScholarshipCause cause, Law law) {
        this.cause = cause;
        this.law = law;
    }

    Answer<Scholarship.Most> most(int children) {
        if (children < 0) {
            return new Answer.Refused<>(Step.note("death.children_negative", children));
        }
        if (beforeTheLaw()) {
            return officer();
        }
        var counted = Math.min(children, countedChildren(children));
        var tooFew = tooFewMonths();
        if (tooFew.isPresent()) {
            trail.add(tooFew.get());
            return known(new Scholarship.Most(Rupiah.ZERO, counted, Rupiah.ZERO));
        }
        var perChild = once().map(this::paidOnce).orElseGet(this::allYears);
        var total = perChild.times(counted);
        trail.add(Step.note("death.scholarship_most", counted, perChild, total));
        return known(new Scholarship.Most(perChild, counted, total));
    }

    private Rupiah paidOnce(Dated<Rupiah> once) {
        trail.add(Step.of("death.scholarship_once", once.source(), once.value()));
        return once.value();
    }

    private Rupiah allYears() {
        var sum = Rupiah.ZERO;
        for (var level : SchoolLevel.values()) {
            var amount = amount(level);
            var years = years(level);
            sum = sum.plus(amount.value().times(years));
            trail.add(
                    Step.of(
                            "death.scholarship_level",
                            amount.source(),
                            level,
                            years,
                            amount.value()));
        }
        return sum;
    }

    private int countedChildren(int named) {
        var limit = law.number(id("children")).on(cause.event());
        if (named > limit.value()) {
            trail.add(Step.of("death.children_counted", limit.source(), named, limit.value()));
        }
        return limit.value();
    }

    Answer<Scholarship.FirstYear> firstYear(List<Pupil> pupils) {
        if (pupils.isEmpty()) {
            return known(new Scholarship.FirstYear(Rupiah.ZERO));
        }
        if (beforeTheLaw()) {
            return officer();
        }
        if (monthsAreMissing()) {
            return new Answer.NeedsToKnow<>("masa_iur_months");
        }
        var tooFew = tooFewMonths();
        if (tooFew.isPresent()) {
            trail.add(tooFew.get());
            return known(new Scholarship.FirstYear(Rupiah.ZERO));
        }
        return firstYear(pupils.stream().filter(this::remarkedOrEntitled).toList(), once());
    }

    private Answer<Scholarship.FirstYear> firstYear(
            List<Pupil> entitled, Optional<Dated<Rupiah>> once) {
        var counted = countedChildren(entitled.size());
        var sum = Rupiah.ZERO;
        for (var pupil : entitled.stream().limit(counted).toList()) {
            var level = pupil.level();
            if (once.isEmpty() && level == null) {
                return new Answer.NeedsToKnow<>("level");
            }
            sum = sum.plus(once.isPresent() || level == null ? sumPaidOnce() : oneYear(level));
        }
        trail.add(Step.note("death.scholarship_first_year", sum));
        return known(new Scholarship.FirstYear(sum));
    }

    private Rupiah sumPaidOnce() {
        return paidOnce(law.rupiah(id("once")).on(cause.event()));
    }

    private Rupiah oneYear(SchoolLevel level) {
        var amount = amount(level);
        trail.add(Step.of("death.scholarship_year", amount.source(), level, amount.value()));
        return amount.value();
    }

    /** A child who has no right is left out, and the steps say why. */
    private boolean remarkedOrEntitled(Pupil pupil) {
        var child = pupil.child();
        var reason = child == null ? Optional.<Step>empty() : noRight(child, cause.event());
        reason.ifPresent(trail::add);
        return reason.isEmpty();
    }

    Answer<Scholarship.Year> year(ScholarshipYear claim) {
        if (beforeTheLaw()) {
            return officer();
        }
        if (monthsAreMissing()) {
            return new Answer.NeedsToKnow<>("masa_iur_months");
        }
        var refusal =
                tooEarly(claim)
                        .or(this::tooFewMonths)
                        .or(() -> tooManyChildren(claim))
                        .or(() -> noRight(claim.child(), claim.claimed()));
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var once = once();
        return once.isPresent() ? paidOnce(claim, once.get()) : ofLevel(claim);
    }

    private Answer<Scholarship.Year> paidOnce(ScholarshipYear claim, Dated<Rupiah> once) {
        if (claim.yearsPaid() > 0) {
            return new Answer.Refused<>(
                    Step.of("death.scholarship_paid", once.source(), once.value()));
        }
        return known(new Scholarship.Year(paidOnce(once), 0, lastDay(claim.child())));
    }

    private Answer<Scholarship.Year> ofLevel(ScholarshipYear claim) {
        var level = claim.level();
        if (level == null) {
            return new Answer.NeedsToKnow<>("level");
        }
        var years = years(level);
        if (claim.yearsPaid() >= years) {
            return new Answer.Refused<>(
                    Step.of(
                            "death.level_used_up",
                            amount(level).source(),
                            level,
                            years,
                            claim.yearsPaid()));
        }
        return known(
                new Scholarship.Year(
                        oneYear(level), years - claim.yearsPaid() - 1, lastDay(claim.child())));
    }

    private Optional<Step> tooEarly(ScholarshipYear claim) {
        return claim.claimed().isBefore(cause.event())
                ? Optional.of(Step.note("death.claim_before_event", claim.claimed(), cause.event()))
                : Optional.empty();
    }

    private Optional<Step> tooManyChildren(ScholarshipYear claim) {
        var limit = law.number(id("children")).on(cause.event());
        return claim.number() > limit.value()
                ? Optional.of(
                        Step.of(
                                "death.too_many_children",
                                limit.source(),
                                claim.number(),
                                limit.value()))
                : Optional.empty();
    }

    private boolean monthsAreMissing() {
        return cause.programme() == Programme.JKM && cause.monthsPaid() == null;
    }

    private Optional<Step> tooFewMonths() {
        var paid = cause.monthsPaid();
        if (cause.programme() == Programme.JKK || paid == null) {
            return Optional.empty();
        }
        var asked = law.number("jkm.scholarship.masa_iur").on(cause.event());
        return paid < asked.value()
                ? Optional.of(Step.of("death.too_few_months", asked.source(), paid, asked.value()))
                : Optional.empty();
    }

    private Optional<Step> noRight(Child child, LocalDate day) {
        var limit = law.number(id("age")).on(cause.event());
        var last = child.lastDay(limit.value());
        if (day.isAfter(last)) {
            return Optional.of(
                    Step.of(
                            "death.child_too_old",
                            limit.source(),
                            Age.on(child.birth(), day),
                            limit.value()));
        }
        if (child.married() || child.working()) {
            return Optional.of(
                    Step.of(
                            child.married() ? "death.child_married" : "death.child_working",
                            limit.source()));
        }
        return Optional.empty();
    }

    private LocalDate lastDay(Child child) {
        var limit = law.number(id("age")).on(cause.event());
        var last = child.lastDay(limit.value());
        trail.add(Step.of("death.child_until", limit.source(), limit.value(), last));
        return last;
    }

    private boolean beforeTheLaw() {
        return cause.event().isBefore(DeathRule.FIRST_DAY);
    }

    private <T> Answer<T> officer() {
        return new Answer.ForAnOfficer<>(
                Step.note("death.jamsostek", cause.event()), trail.reasons());
    }

    private <T> Answer<T> known(T value) {
        return new Answer.Known<>(value, trail.reasons());
    }

    /** PP 44/2015 as first issued paid one sum; PP 82/2019 pays by level and year. */
    private Optional<Dated<Rupiah>> once() {
        return law.rupiah(id("once")).find(cause.event());
    }

    private Dated<Rupiah> amount(SchoolLevel level) {
        return law.rupiah(id(level.parameter())).on(cause.event());
    }

    private int years(SchoolLevel level) {
        return trail.use(law.number(id(level.parameter() + "_years")).on(cause.event()));
    }

    private String id(String name) {
        return "%s.scholarship.%s"
                .formatted(cause.programme().name().toLowerCase(Locale.ROOT), name);
    }
}
