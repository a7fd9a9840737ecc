package id.payung.platform.payment.snap;

import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Payable;
import id.payung.rules.money.Rupiah;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes answers as the standard wants them. */
@Component
class Answers {

    private final MessageSource texts;
    private final Timestamps timestamps;

    Answers(MessageSource texts, Timestamps timestamps) {
        this.texts = texts;
        this.timestamps = timestamps;
    }

    ResponseEntity<byte[]> token(Partner bank, String token) {
        var body = body(Service.ACCESS_TOKEN, Case.SUCCESSFUL, "");
        body.put("accessToken", token);
        body.put("tokenType", "Bearer");
        body.put("expiresIn", Long.toString(AccessTokens.LIFE.toSeconds()));
        body.putObject("additionalInfo");
        return response(Case.SUCCESSFUL).header("X-CLIENT-KEY", bank.clientKey()).body(bytes(body));
    }

    ResponseEntity<byte[]> refusal(Service service, Case why, String detail) {
        return response(why).body(bytes(body(service, why, detail)));
    }

    ResponseEntity<byte[]> decision(Question question, Decision decision) {
        var body = body(question.service(), decision.why(), decision.verdict().detail());
        var data = body.putObject("virtualAccountData");
        var verdict = decision.verdict();
        switch (question.service()) {
            case INQUIRY -> {
                data.put("inquiryStatus", verdict.status());
                reason(data.putObject("inquiryReason"), verdict);
            }
            default -> reason(data.putObject("paymentFlagReason"), verdict);
        }
        echo(data, question, "partnerServiceId", "customerNo", "virtualAccountNo");
        data.put("virtualAccountName", decision.payable().map(p -> p.payer().name()).orElse(""));
        switch (question.service()) {
            case INQUIRY -> inquiry(data, question, decision);
            case PAYMENT -> payment(data, question, verdict);
            default -> status(data, question, decision);
        }
        data.putArray("billDetails");
        decision.payable().ifPresent(payable -> freeTexts(data, payable));
        body.putObject("additionalInfo");
        return response(decision.why()).body(bytes(body));
    }

    private void inquiry(ObjectNode data, Question question, Decision decision) {
        echo(data, question, "inquiryRequestId");
        decision.payable()
                .ifPresent(payable -> {
                    amount(data.putObject("totalAmount"), payable.due().amount());
                    data.put("virtualAccountTrxType", "C"); // Closed: this amount alone.
                });
    }

    private void payment(ObjectNode data, Question question, Verdict verdict) {
        echo(data, question, "paymentRequestId", "paidAmount", "totalAmount", "trxDateTime");
        echo(data, question, "referenceNo", "flagAdvise");
        data.put("paymentFlagStatus", verdict.status());
    }

    private void status(ObjectNode data, Question question, Decision decision) {
        echo(data, question, "inquiryRequestId", "paymentRequestId");
        decision.receipt()
                .ifPresent(receipt -> {
                    data.put("inquiryRequestId", receipt.requestId());
                    data.put("paymentRequestId", receipt.requestId());
                    amount(data.putObject("paidAmount"), receipt.amount());
                    amount(data.putObject("totalAmount"), receipt.amount());
                    data.put("transactionDate", timestamps.written(receipt.paidAt()));
                    data.put("referenceNo", receipt.bankReference());
                });
        data.put("paymentFlagStatus", decision.verdict().status());
    }

    private static void freeTexts(ObjectNode data, Payable payable) {
        var text = data.putArray("freeTexts").addObject();
        text.put("english", payable.due().wording().english());
        text.put("indonesia", payable.due().wording().indonesia());
    }

    private void reason(ObjectNode reason, Verdict verdict) {
        var key = verdict.messageKey();
        reason.put("english", texts.getMessage(key, null, Locale.ENGLISH));
        reason.put("indonesia", texts.getMessage(key, null, Locale.of("id")));
    }

    /** Fields of the call that the answer repeats as they came. */
    private static void echo(ObjectNode data, Question question, String... names) {
        for (var name : names) {
            if (!question.fields().missing(name)) {
                data.set(name, question.fields().body().get(name));
            }
        }
    }

    private static void amount(ObjectNode amount, Rupiah value) {
        amount.put("value", BigDecimal.valueOf(value.sen(), 2).toPlainString());
        amount.put("currency", "IDR");
    }

    private static ObjectNode body(Service service, Case why, String detail) {
        var body = Fields.JSON.createObjectNode();
        body.put("responseCode", why.responseCode(service));
        body.put("responseMessage", why.message(detail));
        return body;
    }

    private ResponseEntity.BodyBuilder response(Case why) {
        return ResponseEntity.status(why.http())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-TIMESTAMP", timestamps.written(timestamps.now()));
    }

    private static byte[] bytes(ObjectNode body) {
        return Fields.JSON.writeValueAsBytes(body);
    }
}
