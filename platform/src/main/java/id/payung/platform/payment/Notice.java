package id.payung.platform.payment;

import id.payung.rules.money.Rupiah;

import java.time.Instant;

/**
 * A bank says that it took money.
 *
 * @param bank which bank, after its signature was verified
 * @param code what was paid
 * @param amount what was paid
 * @param requestId the bank's id of this payment: the same id is the same payment, however often it
 *     is told
 * @param bankReference the bank's reference, may be empty
 * @param paidAt when the payer paid, as the bank says
 */
public record Notice(
        Partner bank,
        PaymentCode code,
        Rupiah amount,
        String requestId,
        String bankReference,
        Instant paidAt) {}
