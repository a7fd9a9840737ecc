package id.payung.platform.payment;

/**
 * Something that can be paid at a bank by its code.
 *
 * @param code the payment code
 * @param due what is to be paid
 * @param payer who pays
 * @param state what became of it, on the day of the question
 */
public record Payable(PaymentCode code, Due due, Payer payer, State state) {

    /** A payable is paid whole or not at all. */
    public enum State {
        /** A bank may take the money. */
        OPEN,
        /** There is a receipt. */
        PAID,
        /** Taken back by whoever opened it, before it was paid. */
        CANCELLED,
        /** Not paid by its last day. */
        EXPIRED
    }
}
