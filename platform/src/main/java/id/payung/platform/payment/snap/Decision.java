package id.payung.platform.payment.snap;

import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Receipt;

import java.util.Optional;

/**
 * What was decided about a call, and what may be told of it.
 *
 * @param why the case to answer with
 * @param verdict what the first call with this X-EXTERNAL-ID was told; the same as the case says
 *     unless this one is a repetition
 * @param payable what may be shown of the payable, on success alone
 * @param receipt of the payment, on success alone
 */
record Decision(Case why, Verdict verdict, Optional<Payable> payable, Optional<Receipt> receipt) {

    static Decision of(Verdict verdict) {
        return new Decision(verdict.why(), verdict, Optional.empty(), Optional.empty());
    }

    static Decision shown(Payable payable) {
        return success(Optional.of(payable), Optional.empty());
    }

    static Decision paid(Payable payable, Receipt receipt) {
        return success(Optional.of(payable), Optional.of(receipt));
    }

    static Decision found(Receipt receipt) {
        return success(Optional.empty(), Optional.of(receipt));
    }

    /** The same again, as the answer to a call that repeats another. */
    Decision repeated() {
        return new Decision(Case.INCONSISTENT_REQUEST, verdict, payable, receipt);
    }

    private static Decision success(Optional<Payable> payable, Optional<Receipt> receipt) {
        return new Decision(Case.SUCCESSFUL, Verdict.SUCCESS, payable, receipt);
    }
}
