package id.payung.rules.contribution;

import id.payung.rules.money.Rupiah;

/**
 * What goes to JKP (PP 37/2021 Pasal 11, PP 6/2025): moved out of the JKK and JKM money, and added
 * by the state. It never changes what employer and worker pay.
 */
public record JobLossShare(Rupiah fromJkk, Rupiah fromJkm, Rupiah government) {

    public static final JobLossShare NONE = new JobLossShare(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);

    public Rupiah total() {
        return fromJkk.plus(fromJkm).plus(government);
    }
}
