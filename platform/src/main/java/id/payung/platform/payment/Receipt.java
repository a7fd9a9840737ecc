package id.payung.platform.payment;

import id.payung.rules.money.Rupiah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Proof that a payable was paid. There is one for a payable at most, and it never changes.
 *
 * @param id of the receipt, and of the ledger transfer that booked the money in
 * @param code what was paid
 * @param amount what came in: the payable's amount, to the sen
 * @param partner the bank that took it
 * @param requestId the bank's id of the payment request, unique at that bank
 * @param bankReference the bank's own reference, empty when it sent none
 * @param paidAt when the bank says that the payer paid; our clock's answer when it says nothing
 * @param bookedOn the day on which it was taken into the book, in western Indonesian time
 */
public record Receipt(
        UUID id,
        PaymentCode code,
        Rupiah amount,
        UUID partner,
        String requestId,
        String bankReference,
        Instant paidAt,
        LocalDate bookedOn) {}
