package id.payung.platform.payment.snap;

import id.payung.platform.payment.Intake;
import id.payung.platform.payment.Notice;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.PaymentCode;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.function.Function;

/** Decides the three questions that a bank asks: what is due, here is the money, did it arrive. */
@Component
class VirtualAccounts {

    private static final String REFERENCE = "[\\x20-\\x7e]{1,64}";

    private final Intake intake;
    private final Timestamps timestamps;

    VirtualAccounts(Intake intake, Timestamps timestamps) {
        this.intake = intake;
        this.timestamps = timestamps;
    }

    Decision decide(Partner bank, Question question) {
        return switch (question.service()) {
            case INQUIRY -> about(question, code -> inquire(bank, code));
            case PAYMENT -> pay(bank, question);
            case STATUS -> about(question, code -> status(bank, question, code));
            default -> throw new Refusal(Case.NOT_SUPPORTED, "");
        };
    }

    /** What may be told again to a bank that asks the same twice. */
    Decision again(Partner bank, Question question, Verdict verdict) {
        if (verdict != Verdict.SUCCESS) {
            return Decision.of(verdict).repeated();
        }
        return about(
                        question,
                        code -> {
                            var payable = intake.inquire(bank, code);
                            var receipt = intake.receipt(bank, code);
                            return new Decision(Case.SUCCESSFUL, verdict, payable, receipt);
                        })
                .repeated();
    }

    private Decision inquire(Partner bank, PaymentCode code) {
        return intake.inquire(bank, code)
                .map(payable ->
                        payable.state() == Payable.State.OPEN
                                ? Decision.shown(payable)
                                : Decision.of(closed(payable)))
                .orElseGet(() -> Decision.of(Verdict.UNKNOWN));
    }

    /** Reads the whole body before it looks for the code: what is malformed is told first. */
    private Decision pay(Partner bank, Question question) {
        var fields = question.fields();
        var paid = fields.amount("paidAmount");
        var total = fields.missing("totalAmount") ? paid : fields.amount("totalAmount");
        var reference = fields.optional("referenceNo", REFERENCE).orElse("");
        var paidAt = paidAt(fields);
        fields.optional("flagAdvise", "[YN]");
        return about(
                question,
                code ->
                        total.equals(paid)
                                ? take(
                                        new Notice(
                                                bank,
                                                code,
                                                paid,
                                                question.requestId(),
                                                reference,
                                                paidAt))
                                : Decision.of(Verdict.OTHER_AMOUNT));
    }

    private Decision take(Notice notice) {
        return switch (intake.take(notice)) {
            case Intake.Outcome.Taken(var payable, var receipt) -> Decision.paid(payable, receipt);
            case Intake.Outcome.Closed(var payable) -> Decision.of(closed(payable));
            case Intake.Outcome.OtherAmount _ -> Decision.of(Verdict.OTHER_AMOUNT);
            case Intake.Outcome.OtherRequest _ -> Decision.of(Verdict.OTHER_REQUEST);
            case Intake.Outcome.Unknown _ -> Decision.of(Verdict.UNKNOWN);
        };
    }

    private Decision status(Partner bank, Question question, PaymentCode code) {
        if (intake.inquire(bank, code).isEmpty()) {
            return Decision.of(Verdict.UNKNOWN);
        }
        var asked = question.requestId();
        return intake.receipt(bank, code)
                .filter(receipt -> asked.isEmpty() || asked.equals(receipt.requestId()))
                .map(Decision::found)
                .orElseGet(() -> Decision.of(Verdict.NOT_PAID));
    }

    private Instant paidAt(Fields fields) {
        var said = fields.optional("trxDateTime", ".+");
        if (said.isEmpty()) {
            return timestamps.now();
        }
        var moment = Timestamps.read(said.get(), "trxDateTime").toInstant();
        if (moment.isAfter(timestamps.now().plus(Timestamps.SKEW))) {
            throw new Refusal(Case.INVALID_FORMAT, "trxDateTime");
        }
        return moment;
    }

    private static Decision about(Question question, Function<PaymentCode, Decision> decide) {
        return question.account().code().map(decide).orElseGet(() -> Decision.of(Verdict.UNKNOWN));
    }

    private static Verdict closed(Payable payable) {
        return switch (payable.state()) {
            case PAID -> Verdict.PAID;
            case CANCELLED -> Verdict.CANCELLED;
            case EXPIRED -> Verdict.EXPIRED;
            case OPEN -> throw new IllegalStateException(payable.code() + " is open");
        };
    }
}
