package id.payung.platform.payment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/**
 * Takes money in, for the protocols of this module. Called as {@code Role.BANK}, which knows a code
 * and sees nothing else; the work is done as {@code Role.SETTLEMENT} of the office that the code
 * belongs to.
 */
@Component
public class Intake {

    /** What becomes of a notice. */
    public sealed interface Outcome {
        /**
         * There is a receipt: a new one, or the one of an earlier notice with the same request id.
         */
        record Taken(Payable payable, Receipt receipt) implements Outcome {}

        /** The code exists and takes no payment now: it is paid, cancelled or expired. */
        record Closed(Payable payable) implements Outcome {}

        /** The payable asks for another amount. */
        record OtherAmount() implements Outcome {}

        /** The request id was used for another code or amount, which it paid. */
        record OtherRequest() implements Outcome {}

        /** No such code. */
        record Unknown() implements Outcome {}
    }

    private final Desk desk;
    private final Payables payables;
    private final Receipts receipts;
    private final Settling settling;

    Intake(Desk desk, Payables payables, Receipts receipts, Settling settling) {
        this.desk = desk;
        this.payables = payables;
        this.receipts = receipts;
        this.settling = settling;
    }

    /** What a bank may show to whoever typed the code. Leaves a line in the audit trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Payable> inquire(Partner bank, PaymentCode code) {
        return desk.at(
                bank,
                code,
                _ -> {
                    desk.shown(code);
                    return payables.find(code);
                },
                Optional::empty);
    }

    /** The receipt that this bank has for the code, if it has one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Receipt> receipt(Partner bank, PaymentCode code) {
        return desk.at(
                bank,
                code,
                _ -> payables.receipt(code).filter(r -> r.partner().equals(bank.id())),
                Optional::empty);
    }

    /**
     * Takes the money, once: writes the receipt, books the money in and settles what it is for, all
     * in the running transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome take(Notice notice) {
        var earlier = receipts.paidBy(notice);
        if (earlier.isPresent() && !earlier.get().equals(notice.code())) {
            return new Outcome.OtherRequest();
        }
        return desk.at(
                notice.bank(), notice.code(), _ -> takeAtOffice(notice), Outcome.Unknown::new);
    }

    private Outcome takeAtOffice(Notice notice) {
        receipts.lock(notice.code());
        var payable = payables.find(notice.code()).orElseThrow();
        return switch (payable.state()) {
            case PAID -> repeated(payable, notice);
            case CANCELLED, EXPIRED -> new Outcome.Closed(payable);
            case OPEN ->
                    payable.due().amount().equals(notice.amount())
                            ? taken(payable, notice)
                            : new Outcome.OtherAmount();
        };
    }

    private Outcome taken(Payable payable, Notice notice) {
        var receipt = receipts.write(notice);
        settling.settle(payable, receipt);
        desk.paid(notice.code());
        return new Outcome.Taken(payable, receipt);
    }

    private Outcome repeated(Payable payable, Notice notice) {
        var receipt = payables.receipt(notice.code()).orElseThrow();
        var same =
                receipt.partner().equals(notice.bank().id())
                        && receipt.requestId().equals(notice.requestId());
        if (!same) {
            return new Outcome.Closed(payable);
        }
        return receipt.amount().equals(notice.amount())
                ? new Outcome.Taken(payable, receipt)
                : new Outcome.OtherRequest();
    }
}
