package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/** Aid to a migrant worker who was raped: Permenaker 4/2023 Lampiran. */
public record MigrantAid(Rupiah amount) {

    /** By the law as known when this was released. */
    public static Answer<MigrantAid> of(LocalDate event) {
        return of(event, Law.builtIn());
    }

    /** An officer must decide before 22 February 2023. */
    public static Answer<MigrantAid> of(LocalDate event, Law law) {
        if (law.rupiah("pmi.rape_aid").find(event).isEmpty()) {
            return Event.officer(Step.note("accident.migrant_before_2023", event));
        }
        var reckoning = new Reckoning(event, law);
        return reckoning.known(
                new MigrantAid(reckoning.sum("accident.migrant_aid", "pmi.rape_aid")));
    }
}
