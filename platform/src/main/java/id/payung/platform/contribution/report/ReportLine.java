package id.payung.platform.contribution.report;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One worker's month as Formulir 2a shows it. JKK and JKM are without what goes to JKP out of them,
 * so that {@link #total} is the sum of the columns that the employer pays.
 *
 * @param identity NIK or passport: in full on the form, masked on a page
 * @param memberSince first day of the membership
 * @param jkpGovernment paid by the government and not billed
 */
public record ReportLine(
        UUID membership,
        String kpj,
        String code,
        String identity,
        @Nullable String number,
        String name,
        LocalDate birth,
        LocalDate memberSince,
        Rupiah wage,
        Rupiah backPay,
        Rupiah jkk,
        Rupiah jkm,
        Rupiah jhtEmployer,
        Rupiah jhtWorker,
        Rupiah jpEmployer,
        Rupiah jpWorker,
        Rupiah jkpEmployer,
        Rupiah jkpGovernment) {

    /** What is billed for this worker. */
    public Rupiah total() {
        return employer().plus(worker());
    }

    /** What the employer bears. */
    public Rupiah employer() {
        return jkk.plus(jkm).plus(jhtEmployer).plus(jpEmployer).plus(jkpEmployer);
    }

    /** What is taken from the worker's wage. */
    public Rupiah worker() {
        return jhtWorker.plus(jpWorker);
    }
}
