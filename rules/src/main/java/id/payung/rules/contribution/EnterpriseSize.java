package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.law.Citation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an employer must offer, by size: Perpres 109/2013 Pasal 6(3); limits in PP 7/2021 Pasal 35.
 */
public enum EnterpriseSize {
    MICRO(Programme.JKK, Programme.JKM),
    SMALL(Programme.JKK, Programme.JKM, Programme.JHT),
    MEDIUM(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP),
    LARGE(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP);

    public static final Citation BASIS = Citation.of("Perpres 109/2013", "Pasal 6(3)");

    private final Set<Programme> required;

    EnterpriseSize(Programme first, Programme... more) {
        required = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** The programmes that the employer must take; any of JHT and JP may be added by choice. */
    public Set<Programme> required() {
        return required;
    }
}
