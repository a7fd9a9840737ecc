package id.payung.platform.ledger.funds;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Another module tells what a transfer was booked for: the receipt, the bill, the report. */
public interface Origins {

    /** The origin, if the transfer is of this module's and the asker may see it. */
    Optional<Origin> of(String what, String reference);

    /**
     * What a transfer was booked for.
     *
     * @param kind {@code RECEIPT}, {@code BILL}, {@code REPORT} or {@code PROJECT}
     * @param name how people know it: a payment code, a month
     * @param paper what stands on paper about it: a bank's reference, a payment code
     * @param next the transfer before or after this one, by which the money went on
     */
    record Origin(
            String kind,
            String name,
            String paper,
            Rupiah amount,
            LocalDate day,
            @Nullable UUID next) {}
}
