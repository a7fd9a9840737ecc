package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * What total permanent disability by work accident gives: PP 44/2015 Lampiran III, raised by PP
 * 82/2019. The children's scholarship is apart.
 *
 * @param lumpSum 70 % of 80 monthly wages
 * @param periodic 24 months of periodic compensation (santunan berkala), may be paid at once
 */
public record TotalPermanent(Rupiah lumpSum, Rupiah periodic) {

    public Rupiah total() {
        return lumpSum.plus(periodic);
    }

    /** By the law as known when this was released. */
    public static Answer<TotalPermanent> of(Rupiah wage, LocalDate accident) {
        return of(wage, accident, Law.builtIn());
    }

    /** Refuses a wage that is not positive or beyond belief; an officer before July 2015. */
    public static Answer<TotalPermanent> of(Rupiah wage, LocalDate accident, Law law) {
        return Event.<TotalPermanent>problem(accident, wage)
                .orElseGet(() -> computed(wage, new Reckoning(accident, law)));
    }

    private static Answer<TotalPermanent> computed(Rupiah wage, Reckoning reckoning) {
        var rate = reckoning.percent("jkk.total_permanent");
        var value =
                new TotalPermanent(
                        reckoning.ofEightyWages("accident.total_permanent", rate, wage),
                        reckoning.sum("accident.berkala", "jkk.berkala"));
        reckoning.note("accident.total", value.total());
        return reckoning.known(value);
    }
}
