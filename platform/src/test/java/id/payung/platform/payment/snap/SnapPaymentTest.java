package id.payung.platform.payment.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.access.Role;
import id.payung.platform.payment.Payable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Map;

/** What a bank is told about payment codes, and what happens to the money. */
class SnapPaymentTest extends SnapTest {

    private TestBank bank;

    @BeforeEach
    void register() {
        bank = bank();
    }

    @Test
    void an_inquiry_tells_who_pays_what() {
        var payable = payable("36800");
        var request = requestId();

        var answer = inquire(payable.code().digits(), request);

        assertThat(answer.code()).isEqualTo("2002400");
        var data = answer.data();
        assertThat(data.path("inquiryStatus").asString()).isEqualTo("00");
        assertThat(data.path("inquiryReason").path("indonesia").asString()).isEqualTo("Sukses");
        assertThat(data.path("inquiryReason").path("english").asString()).isEqualTo("Success");
        assertThat(data.path("partnerServiceId").asString()).isEqualTo(bank.serviceId());
        assertThat(data.path("customerNo").asString()).isEqualTo(payable.code().digits());
        assertThat(data.path("virtualAccountNo").asString())
                .isEqualTo(bank.serviceId() + payable.code());
        assertThat(data.path("virtualAccountName").asString()).isEqualTo("Siti Aminah");
        assertThat(data.path("inquiryRequestId").asString()).isEqualTo(request);
        assertThat(data.path("totalAmount").toString())
                .isEqualTo("{\"value\":\"36800.00\",\"currency\":\"IDR\"}");
        assertThat(data.path("virtualAccountTrxType").asString()).isEqualTo("C");
        assertThat(data.path("freeTexts").path(0).path("english").asString())
                .isEqualTo("Contribution 2026-11");
    }

    @Test
    void a_payment_is_taken_booked_and_settled() {
        var payable = payable("36800.55");
        var request = requestId();

        var answer = pay(payable, request, "36800.55");

        assertThat(answer.code()).isEqualTo("2002500");
        assertThat(answer.data().path("paymentFlagStatus").asString()).isEqualTo("00");
        assertThat(answer.data().path("paymentRequestId").asString()).isEqualTo(request);
        assertThat(answer.data().path("paidAmount").toString())
                .isEqualTo("{\"value\":\"36800.55\",\"currency\":\"IDR\"}");
        assertThat(answer.data().path("virtualAccountName").asString()).isEqualTo("Siti Aminah");
        assertThat(broughtToJkk(payable)).isEqualTo(3_680_055);
        var receipt = seen(() -> payables.receipt(payable.code())).orElseThrow();
        assertThat(receipt.amount()).isEqualTo(payable.due().amount());
        assertThat(receipt.requestId()).isEqualTo(request);
        assertThat(receipt.bankReference()).isEqualTo("00000000001");
        assertThat(receipt.bookedOn()).isEqualTo(today());
        assertThat(seen(() -> payables.find(payable.code())).orElseThrow().state())
                .isEqualTo(Payable.State.PAID);
    }

    @Test
    void an_unknown_code_is_no_bill() {
        var data = expect(inquire("600000000000", requestId()), "4042412");
        assertThat(data.path("virtualAccountName").asString()).isEmpty();
        expect(inquire("1", requestId()), "4042412");
        expect(inquire("12345678901234567890", requestId()), "4042412");
        expect(
                bank.call(
                        "payment", bank.token(), bank.payment("600000000000", requestId(), "1.00")),
                "4042512");
    }

    @Test
    void an_expired_code_takes_no_payment() {
        var lastDay = payable("10000", today());
        var over = payable("10000", today().minusDays(1));

        assertThat(inquire(lastDay.code().digits(), requestId()).code()).isEqualTo("2002400");
        var data = expect(inquire(over.code().digits(), requestId()), "4042419");
        assertThat(data.path("virtualAccountName").asString()).isEmpty();
        expect(pay(over, requestId(), "10000.00"), "4042519");
        assertThat(receipts(over)).isZero();
    }

    @Test
    void a_cancelled_code_takes_no_payment() {
        var payable = payable("10000");
        seen(() -> payables.cancel(payable.code()));

        var answer = inquire(payable.code().digits(), requestId());
        expect(answer, "4042412");
        assertThat(answer.message()).isEqualTo("Invalid Bill/Virtual Account [Cancelled]");
        expect(pay(payable, requestId(), "10000.00"), "4042512");
        assertThat(receipts(payable)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"9999.99", "10000.01", "0.00", "20000.00", "1000000.00"})
    void another_amount_is_refused(String amount) {
        var payable = payable("10000");

        expect(pay(payable, requestId(), amount), "4042513");

        assertThat(receipts(payable)).isZero();
        assertThat(pay(payable, requestId(), "10000.00").code()).isEqualTo("2002500");
    }

    @Test
    void a_total_that_differs_from_what_was_paid_is_another_amount() {
        var payable = payable("10000");
        var body =
                bank.payment(payable.code().digits(), requestId(), "10000.00")
                        .replaceFirst("(totalAmount\":\\{\"value\":\")10000", "$120000");

        expect(bank.call("payment", bank.token(), body), "4042513");
    }

    @Test
    void paying_twice_is_one_payment() {
        var payable = payable("10000");
        pay(payable, requestId(), "10000.00");

        expect(pay(payable, requestId(), "10000.00"), "4042514");
        expect(inquire(payable.code().digits(), requestId()), "4042414");
        assertThat(receipts(payable)).isOne();
        assertThat(broughtToJkk(payable)).isEqualTo(1_000_000);
    }

    @Test
    void another_bank_cannot_pay_again_nor_learn_how_it_was_paid() {
        var payable = payable("10000");
        var request = requestId();
        pay(payable, request, "10000.00");
        var other = bank();

        var body = other.payment(payable.code().digits(), request, "10000.00");
        assertThat(other.call("payment", other.token(), body).code()).isEqualTo("4042514");
        var status = other.inquiry(payable.code().digits(), request);
        assertThat(other.call("status", other.token(), status).code()).isEqualTo("4042601");
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "partnerServiceId":"[^"]*",          |                            | 4002502 | Invalid Mandatory Field {partnerServiceId}
                    "customerNo":"[0-9]*",               |                            | 4002502 | Invalid Mandatory Field {customerNo}
                    "virtualAccountNo":"[^"]*",          |                            | 4002502 | Invalid Mandatory Field {virtualAccountNo}
                    "paymentRequestId":"[^"]*",          |                            | 4002502 | Invalid Mandatory Field {paymentRequestId}
                    "paymentRequestId":"[^"]*",          | "paymentRequestId":"",     | 4002502 | Invalid Mandatory Field {paymentRequestId}
                    "paymentRequestId":"[^"]*",          | "paymentRequestId":null,   | 4002502 | Invalid Mandatory Field {paymentRequestId}
                    "paidAmount":[{][^}]*[}],            |                            | 4002502 | Invalid Mandatory Field {paidAmount}
                    "paidAmount":[{][^}]*[}],            | "paidAmount":"10000.00",   | 4002501 | Invalid Field Format {paidAmount}
                    "value":"10000.00",                  |                            | 4002502 | Invalid Mandatory Field {paidAmount.value}
                    "value":"10000.00"                   | "value":"10000"            | 4002501 | Invalid Field Format {paidAmount.value}
                    "value":"10000.00"                   | "value":"10.000,00"        | 4002501 | Invalid Field Format {paidAmount.value}
                    "value":"10000.00"                   | "value":"-10000.00"        | 4002501 | Invalid Field Format {paidAmount.value}
                    "value":"10000.00"                   | "value":10000.00           | 4002501 | Invalid Field Format {paidAmount.value}
                    "value":"10000.00"                   | "value":"12345678901234567.00" | 4002501 | Invalid Field Format {paidAmount.value}
                    "currency":"IDR"                     | "currency":"USD"           | 4002501 | Invalid Field Format {paidAmount.currency}
                    ,"currency":"IDR"                    |                            | 4002502 | Invalid Mandatory Field {paidAmount.currency}
                    "customerNo":"                       | "customerNo":"x            | 4002501 | Invalid Field Format {customerNo}
                    "customerNo":"([0-9]*)"              | "customerNo":$1            | 4002501 | Invalid Field Format {customerNo}
                    "customerNo":"                       | "customerNo":"9            | 4002501 | Invalid Field Format {virtualAccountNo}
                    "paymentRequestId":"                 | "paymentRequestId":"\\\\u0000 | 4002501 | Invalid Field Format {paymentRequestId}
                    "flagAdvise":"N"                     | "flagAdvise":"maybe"       | 4002501 | Invalid Field Format {flagAdvise}
                    "flagAdvise":"N"                     | "trxDateTime":"today"      | 4002501 | Invalid Field Format {trxDateTime}
                    "flagAdvise":"N"                     | "trxDateTime":"2099-01-01T00:00:00+07:00" | 4002501 | Invalid Field Format {trxDateTime}
                    "flagAdvise":"N"                     | "flagAdvise":"N","flagAdvise":"N" | 4002500 | Bad Request
                    "flagAdvise":"N"                     | "flagAdvise":              | 4002500 | Bad Request
                    """)
    void a_field_that_is_wrong_is_named(String part, String instead, String code, String message) {
        var payable = payable("10000");
        var right = bank.payment(payable.code().digits(), requestId(), "10000.00");
        var wrong = right.replaceFirst(part, instead == null ? "" : instead);
        assertThat(wrong).isNotEqualTo(right);

        var answer = bank.call("payment", bank.token(), wrong);

        assertThat(answer.code() + " " + answer.message()).isEqualTo(code + " " + message);
        assertThat(receipts(payable)).isZero();
    }

    @Test
    void a_number_of_another_bank_is_no_number_of_this_one() {
        var payable = payable("10000");
        var body = bank().inquiry(payable.code().digits(), requestId());

        expect(bank.call("inquiry", bank.token(), body), "4042416");
    }

    @Test
    void a_status_tells_what_arrived() {
        var payable = payable("10000");
        var request = requestId();
        expect(status(payable, request), "4042601");

        pay(payable, request, "10000.00");

        var data = expect(status(payable, request), "2002600");
        assertThat(data.path("paymentFlagStatus").asString()).isEqualTo("00");
        assertThat(data.path("paymentRequestId").asString()).isEqualTo(request);
        assertThat(data.path("paidAmount").path("value").asString()).isEqualTo("10000.00");
        assertThat(data.path("transactionDate").asString()).isEqualTo(bank.now());
        assertThat(data.path("referenceNo").asString()).isEqualTo("00000000001");
        expect(status(payable, "another"), "4042601");
        var withoutId =
                bank.inquiry(payable.code().digits(), "x")
                        .replace(",\"inquiryRequestId\":\"x\"", "");
        expect(bank.call("status", bank.token(), withoutId), "2002600");
        expect(bank.call("status", bank.token(), bank.inquiry("600000000000", request)), "4042612");
    }

    @Test
    void the_bank_says_when_the_payer_paid() {
        var payable = payable("10000");
        var earlier = now().minus(Duration.ofHours(20));
        var body =
                bank.payment(payable.code().digits(), requestId(), "10000.00")
                        .replace(
                                "\"flagAdvise\":\"N\"",
                                "\"trxDateTime\":\"" + TestBank.time(earlier) + "\"");

        expect(bank.call("payment", bank.token(), body), "2002500");

        var receipt = seen(() -> payables.receipt(payable.code())).orElseThrow();
        assertThat(receipt.paidAt()).isEqualTo(earlier);
        assertThat(receipt.bookedOn()).isEqualTo(today());
    }

    @Test
    void whoever_asks_for_a_name_leaves_a_line() {
        var payable = payable("10000");
        inquire(payable.code().digits(), requestId());

        var auditor = somebody(Role.AUDITOR, PALEMBANG);
        var lines =
                as(
                        auditor,
                        () ->
                                jdbc.sql(
                                                """
                                                select action || ' ' || username from access.audit
                                                 where subject_kind = 'payable' and subject_id = :code
                                                """)
                                        .param("code", payable.code().digits())
                                        .query(String.class)
                                        .list());
        assertThat(lines).containsExactly("READ Bank " + bank.serviceNumber);
    }

    private TestBank.Answer inquire(String code, String request) {
        return bank.call("inquiry", bank.token(), bank.inquiry(code, request));
    }

    private TestBank.Answer pay(Payable payable, String request, String amount) {
        var body = bank.payment(payable.code().digits(), request, amount);
        return bank.call("payment", bank.token(), body, Map.of());
    }

    private TestBank.Answer status(Payable payable, String request) {
        return bank.call("status", bank.token(), bank.inquiry(payable.code().digits(), request));
    }

    private static JsonNode expect(TestBank.Answer answer, String code) {
        assertThat(answer.code()).as(answer.message()).isEqualTo(code);
        assertThat(answer.http()).isEqualTo(Integer.parseInt(code.substring(0, 3)));
        return answer.data();
    }
}
