package id.payung.platform.payment;

import java.util.List;

/**
 * What a receipt means to whoever opened the payable. Implemented by the modules that open
 * payables, one bean for each kind of thing.
 *
 * <p>{@link #settle} runs in the transaction of the receipt, as {@code Role.SETTLEMENT} of the
 * payable's office, after the money has been booked to {@code Account.Unallotted} of that office.
 * It hands that money to the funds by {@code Ledger.post}, so that {@code Unallotted} is empty
 * again. If it fails, the receipt is gone too and the bank is told to try again.
 */
public interface Settlement {

    /** Whether payables for this are mine. Exactly one bean says so. */
    boolean owns(What what);

    /** The payable is paid. Called once for a payable. */
    void settle(Payable payable, Receipt receipt);

    /** Many are paid at once; whoever can settle them in sets does so. */
    default void settleAll(List<Paid> paid) {
        paid.forEach(one -> settle(one.payable(), one.receipt()));
    }

    /** A payable with its receipt. */
    record Paid(Payable payable, Receipt receipt) {}
}
