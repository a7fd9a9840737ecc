package id.payung.platform.payment.snap;

import java.util.Arrays;
import java.util.Optional;

/** The services of SNAP that concern a biller's virtual accounts; we serve the first four. */
enum Service {
    ACCESS_TOKEN("73", "access-token/b2b"),
    INQUIRY("24", "transfer-va/inquiry"),
    PAYMENT("25", "transfer-va/payment"),
    STATUS("26", "transfer-va/status"),
    CREATE("27", "transfer-va/create-va"),
    UPDATE("28", "transfer-va/update-va"),
    UPDATE_STATUS("29", "transfer-va/update-status"),
    INQUIRE_ACCOUNT("30", "transfer-va/inquiry-va"),
    DELETE("31", "transfer-va/delete-va"),
    INQUIRY_INTRABANK("32", "transfer-va/inquiry-intrabank"),
    PAYMENT_INTRABANK("33", "transfer-va/payment-intrabank"),
    NOTIFY_INTRABANK("34", "transfer-va/notify-payment-intrabank"),
    REPORT("35", "transfer-va/report");

    static final String VERSION = "/v1.0/";

    private final String code;
    private final String path;

    Service(String code, String path) {
        this.code = code;
        this.path = path;
    }

    String code() {
        return code;
    }

    static Optional<Service> at(String path) {
        return Arrays.stream(values()).filter(s -> path.equals(VERSION + s.path)).findFirst();
    }
}
