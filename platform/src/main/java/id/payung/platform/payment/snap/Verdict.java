package id.payung.platform.payment.snap;

import java.util.Locale;

/** What a call about a virtual account is told. Remembered by name, so names stay. */
enum Verdict {
    SUCCESS(Case.SUCCESSFUL, ""),
    UNKNOWN(Case.INVALID_BILL, "Not Found"),
    CANCELLED(Case.INVALID_BILL, "Cancelled"),
    EXPIRED(Case.EXPIRED_BILL, ""),
    PAID(Case.PAID_BILL, ""),
    OTHER_AMOUNT(Case.INVALID_AMOUNT, ""),
    OTHER_REQUEST(Case.INCONSISTENT_REQUEST, ""),
    NOT_PAID(Case.NOT_FOUND, "");

    private final Case why;
    private final String detail;

    Verdict(Case why, String detail) {
        this.why = why;
        this.detail = detail;
    }

    Case why() {
        return why;
    }

    String detail() {
        return detail;
    }

    /** inquiryStatus or paymentFlagStatus: 00 success, 01 rejected. */
    String status() {
        return this == SUCCESS ? "00" : "01";
    }

    /** Of the text in both languages that says why, for the payer. */
    String messageKey() {
        return "payment.snap." + name().toLowerCase(Locale.ROOT);
    }
}
