package id.payung.platform.payment.snap;

import id.payung.platform.payment.PaymentCode;

import java.util.Optional;

/**
 * Which virtual account a call is about: the bank's number for us, and the payment code.
 *
 * @param serviceId partnerServiceId, 8 characters
 * @param customerNo the payment code, as sent
 * @param fields the body that it was read from
 */
record VirtualAccount(String serviceId, String customerNo, Fields fields) {

    /** Printable, so that it can be stored and written back as it came. */
    static final String REQUEST_ID = "[\\x21-\\x7e]{1,128}";

    static VirtualAccount read(Fields fields) {
        var serviceId = fields.mandatory("partnerServiceId", " *[0-9]+");
        var customerNo = fields.mandatory("customerNo", "[0-9]{1,20}");
        var number = fields.mandatory("virtualAccountNo", " *[0-9]{2,28}");
        if (serviceId.length() != 8) {
            throw new Refusal(Case.INVALID_FORMAT, "partnerServiceId");
        }
        if (!number.equals(serviceId + customerNo)) {
            throw new Refusal(Case.INVALID_FORMAT, "virtualAccountNo");
        }
        return new VirtualAccount(serviceId, customerNo, fields);
    }

    /** The code, unless this cannot be one. */
    Optional<PaymentCode> code() {
        return PaymentCode.read(customerNo);
    }
}
