package id.payung.platform.payment.snap;

import id.payung.platform.payment.Partner;

import java.util.Optional;

/**
 * A call about a virtual account whose body was read.
 *
 * @param service inquiry, payment or status
 * @param account which virtual account
 * @param requestId inquiryRequestId or paymentRequestId, empty where a status call leaves it out
 */
record Question(Service service, VirtualAccount account, String requestId) {

    static Question read(Call call, Partner bank) {
        var fields = Fields.of(call);
        var account = VirtualAccount.read(fields);
        var question = new Question(call.service(), account, requestId(call.service(), fields));
        if (!account.serviceId().equals(bank.serviceId())) {
            throw new Refusal(Case.PARTNER_NOT_FOUND, "");
        }
        return question;
    }

    Fields fields() {
        return account.fields();
    }

    private static String requestId(Service service, Fields fields) {
        return switch (service) {
            case INQUIRY -> fields.mandatory("inquiryRequestId", VirtualAccount.REQUEST_ID);
            case PAYMENT -> fields.mandatory("paymentRequestId", VirtualAccount.REQUEST_ID);
            case STATUS -> paymentOrInquiry(fields).orElse("");
            default -> throw new Refusal(Case.NOT_SUPPORTED, "");
        };
    }

    /** They are the same id where an inquiry came first. */
    private static Optional<String> paymentOrInquiry(Fields fields) {
        var inquiry = fields.optional("inquiryRequestId", VirtualAccount.REQUEST_ID);
        return fields.optional("paymentRequestId", VirtualAccount.REQUEST_ID).or(() -> inquiry);
    }
}
