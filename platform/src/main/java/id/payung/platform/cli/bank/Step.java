package id.payung.platform.cli.bank;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call of the bank and what it was told.
 *
 * @param name token, inquiry or payment
 * @param requestId the bank's id of inquiry and payment
 * @param externalId the number of this call
 * @param answer the body of the answer
 */
public record Step(String name, String requestId, String externalId, JsonNode answer) {

    public String responseCode() {
        return answer.path("responseCode").asString();
    }

    public boolean isSuccess() {
        return responseCode().startsWith("200");
    }

    public String accessToken() {
        return answer.path("accessToken").asString();
    }

    /** What is to be paid, of an inquiry, or what was paid, of a payment; empty if not told. */
    public String amount() {
        var data = answer.path("virtualAccountData");
        return (name.equals("inquiry") ? data.path("totalAmount") : data.path("paidAmount"))
                .path("value")
                .asString("");
    }

    /** What a report says of it; never the token. */
    void describe(ObjectNode report) {
        report.put("step", name);
        if (!requestId.isEmpty()) {
            report.put("requestId", requestId);
            report.put("externalId", externalId);
        }
        report.put("responseCode", responseCode());
        report.put("responseMessage", answer.path("responseMessage").asString());
        if (!amount().isEmpty()) {
            report.put("amount", amount());
        }
    }
}
