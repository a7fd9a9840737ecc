package id.payung.platform.payment.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.payment.Partner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Who is let in, over real HTTP and with signatures made elsewhere. */
class SnapGateTest extends SnapTest {

    private static final String GRANT = "{\"grantType\":\"client_credentials\"}";

    private TestBank bank;

    @BeforeEach
    void register() {
        bank = bank();
    }

    @Test
    void a_token_is_given_for_fifteen_minutes() {
        var answer = bank.askForToken(bank.now(), Map.of(), GRANT);

        assertThat(answer.http()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("2007300");
        assertThat(answer.message()).isEqualTo("Successful");
        assertThat(answer.body().path("tokenType").asString()).isEqualTo("Bearer");
        assertThat(answer.body().path("expiresIn").asString()).isEqualTo("900");
        assertThat(answer.raw().headers().firstValue("X-TIMESTAMP")).contains(bank.now());
        assertThat(answer.raw().headers().firstValue("X-CLIENT-KEY")).contains(bank.clientKey);
        assertThat(answer.raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    X-CLIENT-KEY |                           | 4007302 | Invalid Mandatory Field {X-CLIENT-KEY}
                    X-TIMESTAMP  |                           | 4007302 | Invalid Mandatory Field {X-TIMESTAMP}
                    X-SIGNATURE  |                           | 4007302 | Invalid Mandatory Field {X-SIGNATURE}
                    Content-Type |                           | 4007302 | Invalid Mandatory Field {Content-Type}
                    Content-Type | text/plain                | 4007301 | Invalid Field Format {Content-Type}
                    X-TIMESTAMP  | 2026-11-23 10:00:00       | 4007301 | Invalid Field Format {X-TIMESTAMP}
                    X-TIMESTAMP  | 2026-11-31T10:00:00+07:00 | 4007301 | Invalid Field Format {X-TIMESTAMP}
                    X-TIMESTAMP  | 2020-11-23T10:00:00+07:00 | 4017300 | Unauthorized. [X-TIMESTAMP]
                    X-CLIENT-KEY | somebody else             | 4017300 | Unauthorized. [Unknown client]
                    X-SIGNATURE  | AAAA                      | 4017300 | Unauthorized. [Signature]
                    X-SIGNATURE  | no base64                 | 4017300 | Unauthorized. [Signature]
                    """)
    void a_token_is_refused(String header, String value, String code, String message) {
        var answer =
                bank.askForToken(bank.now(), Map.of(header, value == null ? "" : value), GRANT);

        expect(answer, code, message);
        assertThat(answer.body().has("accessToken")).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                         | 4007302 | Invalid Mandatory Field {grantType}
                    {"grantType":"authorization_code"}         | 4007301 | Invalid Field Format {grantType}
                    {"grantType":1}                            | 4007301 | Invalid Field Format {grantType}
                    {"grantType":"client_credentials"          | 4007300 | Bad Request
                    []                                         | 4007300 | Bad Request
                    {"grantType":"x","grantType":"x"}          | 4007300 | Bad Request
                    """)
    void a_token_is_for_client_credentials(String body, String code, String message) {
        expect(bank.askForToken(bank.now(), Map.of(), body), code, message);
    }

    @ParameterizedTest(name = "inquiry with {0}: {1} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Content-Type  |                                       | 4002402 | Invalid Mandatory Field {Content-Type}
                    Content-Type  | application/xml                       | 4002401 | Invalid Field Format {Content-Type}
                    X-TIMESTAMP   |                                       | 4002402 | Invalid Mandatory Field {X-TIMESTAMP}
                    X-SIGNATURE   |                                       | 4002402 | Invalid Mandatory Field {X-SIGNATURE}
                    X-PARTNER-ID  |                                       | 4002402 | Invalid Mandatory Field {X-PARTNER-ID}
                    X-EXTERNAL-ID |                                       | 4002402 | Invalid Mandatory Field {X-EXTERNAL-ID}
                    CHANNEL-ID    |                                       | 4002402 | Invalid Mandatory Field {CHANNEL-ID}
                    X-EXTERNAL-ID | twelve                                | 4002401 | Invalid Field Format {X-EXTERNAL-ID}
                    X-EXTERNAL-ID | 1234567890123456789012345678901234567 | 4002401 | Invalid Field Format {X-EXTERNAL-ID}
                    X-PARTNER-ID  | 1234567890123456789012345678901234567 | 4002401 | Invalid Field Format {X-PARTNER-ID}
                    CHANNEL-ID    | 123456                                | 4002401 | Invalid Field Format {CHANNEL-ID}
                    X-TIMESTAMP   | yesterday                             | 4002401 | Invalid Field Format {X-TIMESTAMP}
                    Authorization |                                       | 4012401 | Invalid Token (B2B)
                    Authorization | Basic YTpi                            | 4012401 | Invalid Token (B2B)
                    Authorization | Bearer abc                            | 4012401 | Invalid Token (B2B)
                    Authorization | Bearer AAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAA | 4012401 | Invalid Token (B2B)
                    X-SIGNATURE   | AAAA                                  | 4012400 | Unauthorized. [Signature]
                    X-TIMESTAMP   | 2026-11-23T10:00:01+07:00             | 4012400 | Unauthorized. [Signature]
                    X-PARTNER-ID  | 99999                                 | 4042416 | Partner Not Found
                    """)
    void a_call_is_refused(String header, String value, String code, String message) {
        var body = bank.inquiry(payable("10000").code().digits(), requestId());
        var changed = Map.of(header, value == null ? "" : value);

        expect(bank.call("inquiry", bank.token(), body, changed), code, message);
    }

    @Test
    void a_wrong_signature_is_refused_for_payments_too_and_nothing_is_paid() {
        var payable = payable("10000");
        var body = bank.payment(payable.code().digits(), requestId(), "10000.00");
        var signedForLess = bank.payment(payable.code().digits(), requestId(), "1.00");
        var headers = bank.headers("payment", bank.token(), signedForLess, bank.now(), Map.of());

        expect(
                bank.send("POST", TestBank.PATH + "payment", headers, body),
                "4012500",
                "Unauthorized. [Signature]");
        assertThat(receipts(payable)).isZero();
    }

    @Test
    void a_signature_for_one_service_does_not_open_another() {
        var payable = payable("10000");
        var body = bank.payment(payable.code().digits(), requestId(), "10000.00");
        var headers = bank.headers("status", bank.token(), body, bank.now(), Map.of());

        expect(
                bank.send("POST", TestBank.PATH + "payment", headers, body),
                "4012500",
                "Unauthorized. [Signature]");
    }

    @Test
    void a_token_ends_after_fifteen_minutes() {
        var token = bank.token();
        var body = bank.inquiry(payable("10000").code().digits(), requestId());
        try {
            clock.advance(Duration.ofSeconds(899));
            assertThat(bank.call("inquiry", token, body).code()).isEqualTo("2002400");
            clock.advance(Duration.ofSeconds(1));
            expect(bank.call("inquiry", token, body), "4012401", "Invalid Token (B2B)");
        } finally {
            clock.advance(Duration.ofSeconds(-900));
        }
    }

    @Test
    void a_token_of_one_bank_is_of_no_use_to_another() {
        var body = bank.inquiry(payable("10000").code().digits(), requestId());

        expect(bank.call("inquiry", bank().token(), body), "4012400", "Unauthorized. [Signature]");
    }

    @ParameterizedTest(name = "a clock that is {0} s away: {1}")
    @CsvSource({"300, 2002400", "-300, 2002400", "301, 4012400", "-301, 4012400"})
    void a_clock_may_be_five_minutes_away(long seconds, String code) {
        var body = bank.inquiry(payable("10000").code().digits(), requestId());
        var time = TestBank.time(now().plusSeconds(seconds));

        assertThat(bank.callAt(time, "inquiry", bank.token(), body).code()).isEqualTo(code);
    }

    @Test
    void a_bank_may_sign_in_hexadecimal_if_we_agreed_so() {
        var hex = bank(Partner.Encoding.HEX);
        var body = hex.inquiry(payable("10000").code().digits(), requestId());

        assertThat(hex.call("inquiry", hex.token(), body).code()).isEqualTo("2002400");
    }

    @Test
    void what_is_signed_is_the_body_without_its_white_space() {
        var body = bank.inquiry(payable("10000").code().digits(), requestId());
        var headers = bank.headers("inquiry", bank.token(), body, bank.now(), Map.of());
        var spaced = body.replace("\":", "\" :\n\t ").replace(",\"", " ,\r\n  \"") + "\n";

        assertThat(bank.send("POST", TestBank.PATH + "inquiry", headers, spaced).code())
                .isEqualTo("2002400");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "GET, transfer-va/inquiry, 4052400",
        "PUT, transfer-va/payment, 4052500",
        "GET, access-token/b2b, 4057300",
        "POST, transfer-va/create-va, 4052700",
        "POST, transfer-va/inquiry-intrabank, 4053200",
        "GET, transfer-va/report, 4053500"
    })
    void what_we_do_not_serve_is_said_so(String method, String path, String code) {
        var answer =
                bank.send(
                        method,
                        "/v1.0/" + path,
                        new HashMap<>(Map.of("Content-Type", "application/json")),
                        method.equals("GET") ? null : "{}");

        expect(answer, code, "Requested Function Is Not Supported");
    }

    @Test
    void a_body_of_more_than_64_kilobytes_is_not_read() {
        var body = bank.inquiry("600000000000", "x".repeat(64 * 1024));

        expect(bank.call("inquiry", bank.token(), body), "4002400", "Bad Request");
    }

    @Test
    void a_bank_sees_no_row_of_any_table_with_people() {
        payable("10000");

        var asker = Asker.machine("a bank", Role.BANK, null);
        as(
                asker,
                () -> {
                    assertThat(count("payment.payable")).isZero();
                    assertThat(count("payment.receipt")).isZero();
                    assertThat(count("ledger.entry")).isZero();
                });
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void expect(TestBank.Answer answer, String code, String message) {
        assertThat(answer.code() + " " + answer.message()).isEqualTo(code + " " + message);
        assertThat(answer.http()).isEqualTo(Integer.parseInt(code.substring(0, 3)));
    }
}
