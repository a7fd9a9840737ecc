package id.payung.platform.payment.snap;

/**
 * The cases of SNAP that we answer with. A response code is HTTP status, service code and case
 * code: {@code 404}, {@code 24} and {@code 12} make {@code 4042412}.
 */
enum Case {
    SUCCESSFUL(200, "00", "Successful"),
    BAD_REQUEST(400, "00", "Bad Request"),
    INVALID_FORMAT(400, "01", "Invalid Field Format {%s}"),
    INVALID_MANDATORY(400, "02", "Invalid Mandatory Field {%s}"),
    UNAUTHORIZED(401, "00", "Unauthorized. [%s]"),
    INVALID_TOKEN(401, "01", "Invalid Token (B2B)"),
    NOT_FOUND(404, "01", "Transaction Not Found"),
    INVALID_BILL(404, "12", "Invalid Bill/Virtual Account [%s]"),
    INVALID_AMOUNT(404, "13", "Invalid Amount"),
    PAID_BILL(404, "14", "Paid Bill"),
    PARTNER_NOT_FOUND(404, "16", "Partner Not Found"),
    INCONSISTENT_REQUEST(404, "18", "Inconsistent Request"),
    EXPIRED_BILL(404, "19", "Invalid Bill/Virtual Account"),
    NOT_SUPPORTED(405, "00", "Requested Function Is Not Supported"),
    CONFLICT(409, "00", "Conflict"),
    GENERAL_ERROR(500, "00", "General Error");

    private final int http;
    private final String code;
    private final String message;

    Case(int http, String code, String message) {
        this.http = http;
        this.code = code;
        this.message = message;
    }

    int http() {
        return http;
    }

    String responseCode(Service service) {
        return http + service.code() + code;
    }

    /** The message with the field or reason that some cases name. */
    String message(String detail) {
        return message.formatted(detail);
    }
}
