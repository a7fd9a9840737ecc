package id.payung.rules.death;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

/**
 * What JKM pays for a death: PP 44/2015 Pasal 34, raised by PP 82/2019; for the self-employed in
 * their first months Permenaker 1/2025. The scholarship is apart: {@link Scholarship}.
 */
public sealed interface DeathBenefit {

    Rupiah total();

    /**
     * The whole benefit.
     *
     * @param death the death compensation (santunan kematian)
     * @param periodic 24 months of periodic compensation (santunan berkala), paid at once
     * @param funeral the funeral money (biaya pemakaman)
     */
    record Whole(Rupiah death, Rupiah periodic, Rupiah funeral) implements DeathBenefit {
        @Override
        public Rupiah total() {
            return death.plus(periodic).plus(funeral);
        }
    }

    /**
     * What is paid inside the waiting months of Permenaker 1/2025. Sources agree on the sum and not
     * on its parts, so it has none.
     */
    record InsideWaitingMonths(Rupiah total) implements DeathBenefit {}

    /** A migrant worker's, during the contract: one sum for death, periodic and funeral. */
    record OfMigrant(Rupiah total) implements DeathBenefit {}

    /** By the law as known when this was released. */
    static Answer<DeathBenefit> of(Death death) {
        return of(death, Law.builtIn());
    }

    /**
     * Needs to know, since Permenaker 1/2025, the segment and the time of membership, as far as
     * they decide. Refuses a membership that begins after the death. Before July 2015, and for
     * migrant workers before 2023, an officer must decide.
     */
    static Answer<DeathBenefit> of(Death death, Law law) {
        return new DeathRule(death, law).benefit();
    }
}
