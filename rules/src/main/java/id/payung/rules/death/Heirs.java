package id.payung.rules.death;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who receives JKK, JKM and JHT after a death: widow, widower or child; if there is none, relatives
 * by blood up and down to the second degree, brothers and sisters, parents-in-law, a person named
 * in a will; if there is none of these, the funeral money goes to whoever arranged the funeral.
 *
 * @param entitled those of the first rank that somebody holds; how they divide is theirs to agree
 * @param funeralOnly true when only the funeral money is paid
 */
public record Heirs(Set<Relation> entitled, boolean funeralOnly) {

    private static final Citation ORDER = Citation.of("PP 44/2015", "");

    private static final List<Set<Relation>> RANKS =
            List.of(
                    EnumSet.of(Relation.SPOUSE, Relation.CHILD),
                    EnumSet.of(Relation.BLOOD_RELATIVE),
                    EnumSet.of(Relation.SIBLING),
                    EnumSet.of(Relation.PARENT_IN_LAW),
                    EnumSet.of(Relation.NAMED_IN_WILL),
                    EnumSet.of(Relation.ARRANGED_FUNERAL));

    public Heirs {
        entitled = Collections.unmodifiableSet(EnumSet.copyOf(entitled));
    }

    /**
     * A family as it is known on the day of the death.
     *
     * @param notarialWill whether the will is a notary's deed; null when nobody has said
     */
    public record Family(LocalDate death, Set<Relation> living, @Nullable Boolean notarialWill) {

        public Family {
            living = living.isEmpty() ? Set.of() : EnumSet.copyOf(living);
        }
    }

    /** By the law as known when this was released. */
    public static Answer<Heirs> of(Family family) {
        return of(family, Law.builtIn());
    }

    /**
     * Needs to know the heirs if none is named, and since 2025 whether a will that decides is a
     * notary's; a will that is not goes to an officer.
     */
    public static Answer<Heirs> of(Family family, Law law) {
        for (var rank : RANKS) {
            var held = EnumSet.copyOf(rank);
            held.retainAll(family.living());
            if (!held.isEmpty()) {
                return of(family, held, law);
            }
        }
        return new Answer.NeedsToKnow<>("heirs");
    }

    private static Answer<Heirs> of(Family family, EnumSet<Relation> held, Law law) {
        var trail = new Reasons.Trail();
        if (held.contains(Relation.NAMED_IN_WILL)) {
            var deed = law.parameter("heirs.will").find(family.death());
            if (deed.isPresent() && family.notarialWill() == null) {
                return new Answer.NeedsToKnow<>("notarial_will");
            }
            if (deed.isPresent() && Boolean.FALSE.equals(family.notarialWill())) {
                return new Answer.ForAnOfficer<>(
                        Step.of("death.will_not_notarial", deed.get().source()), trail.reasons());
            }
            deed.ifPresent(trail::use);
        }
        var funeralOnly = held.contains(Relation.ARRANGED_FUNERAL);
        held.forEach(relation -> trail.add(Step.of("death.heir", ORDER, relation)));
        if (funeralOnly) {
            trail.add(Step.of("death.funeral_only", ORDER));
        }
        return new Answer.Known<>(new Heirs(held, funeralOnly), trail.reasons());
    }
}
