package id.payung.platform.registry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who works, or worked, for an employer.
 *
 * @param kpj card number, eleven digits
 * @param code KODE_TK, fifteen digits
 * @param number the employer's own number
 * @param identity NIK or passport, masked unless it was asked for in full
 * @param since first day of the membership
 * @param until last day of the membership, null while it lasts
 * @param jobLoss member of JKP
 */
public record Worker(
        UUID membership,
        UUID person,
        UUID employer,
        String name,
        LocalDate birth,
        String kpj,
        String code,
        @Nullable String number,
        String identity,
        LocalDate since,
        @Nullable LocalDate until,
        boolean jobLoss) {

    /** Whether the membership covers a day. */
    public boolean coveredOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
