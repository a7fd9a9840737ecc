package id.payung.rules.pension;

import id.payung.rules.death.Child;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Who receives a dead member's pension on a day: the widow or widower until death or remarriage;
 * then the children together until 23, work or marriage, two at most; the parents of a member who
 * left neither. PP 45/2015 Pasal 21-23.
 *
 * @param share null when nobody has a right on that day
 * @param percent of the member's pension, together
 * @param children those who receive, when children do
 */
public record SurvivorPension(@Nullable PensionShare share, Percent percent, List<Child> children) {

    public SurvivorPension {
        children = List.copyOf(children);
    }

    /** By the law as known when this was released. */
    public static Answer<SurvivorPension> on(LocalDate day, Survivors family) {
        return on(day, family, Law.builtIn());
    }

    /**
     * An officer must decide whether parents follow when the rights of a spouse or of children have
     * ended: the sources differ.
     */
    public static Answer<SurvivorPension> on(LocalDate day, Survivors family, Law law) {
        var trail = new Reasons.Trail();
        var spouse = family.spouse();
        if (spouse != null) {
            var ended = spouse.rightEnded();
            if (ended == null || day.isBefore(ended)) {
                return paid(PensionShare.SPOUSE, List.of(), day, law);
            }
            trail.add(Step.note("pension.spouse_ended", ended));
        }
        var limit = law.number("jp.children").on(day);
        var age = law.number("jp.child_age").on(day);
        var children =
                family.children().stream()
                        .limit(limit.value())
                        .filter(child -> hasRight(child, age.value(), day))
                        .toList();
        if (!children.isEmpty()) {
            return paid(PensionShare.CHILDREN, children, day, law);
        }
        if (family.parents()) {
            return spouse == null && family.children().isEmpty()
                    ? paid(PensionShare.PARENTS, List.of(), day, law)
                    : new Answer.ForAnOfficer<>(
                            Step.note("pension.parents_after_others", day), trail.reasons());
        }
        trail.add(Step.of("pension.nobody_left", age.source(), day));
        return new Answer.Known<>(
                new SurvivorPension(null, Percent.ZERO, List.of()), trail.reasons());
    }

    private static boolean hasRight(Child child, int age, LocalDate day) {
        return !child.married() && !child.working() && !day.isAfter(child.lastDay(age));
    }

    private static Answer<SurvivorPension> paid(
            PensionShare share, List<Child> children, LocalDate day, Law law) {
        var trail = new Reasons.Trail();
        var percent = share.on(day, law, trail);
        trail.add(Step.note("pension.survivor", share, percent));
        return new Answer.Known<>(new SurvivorPension(share, percent, children), trail.reasons());
    }
}
