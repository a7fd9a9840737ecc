package id.payung.rules.contribution;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

/**
 * What a rate applies to: {@code sum / parts}. An average is kept as a fraction, so that a
 * contribution of it is rounded once.
 */
record WageBase(Rupiah sum, int parts) {

    static WageBase of(Rupiah wage) {
        return new WageBase(wage, 1);
    }

    Rupiah share(Percent rate) {
        return parts == 1 ? sum.times(rate) : sum.times(rate.units(), parts * Percent.WHOLE);
    }

    WageBase upTo(Rupiah ceiling) {
        return isAbove(ceiling) ? of(ceiling) : this;
    }

    boolean isAbove(Rupiah ceiling) {
        return sum.compareTo(ceiling.times(parts)) > 0;
    }

    /** For people to read. */
    Rupiah rounded() {
        return parts == 1 ? sum : sum.times(1, parts);
    }
}
