package id.payung.platform.cli.bank;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Calls a biller by SNAP as a bank does: a token first, then inquiry and payment. */
public final class SnapClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final SecureRandom random = new SecureRandom();
    private final URI biller;
    private final Credentials bank;
    private final Clock clock;

    /** A client of the biller at that address, for example {@code http://localhost:8080}. */
    public SnapClient(URI biller, Credentials bank, Clock clock) {
        this.biller = biller;
        this.bank = bank;
        this.clock = clock;
    }

    /** Asks for an access token; the answer has it as {@code accessToken}. */
    public Step token() {
        var timestamp = timestamp();
        var request =
                request("/v1.0/access-token/b2b", timestamp)
                        .header("X-CLIENT-KEY", bank.clientKey())
                        .header("X-SIGNATURE", new Signer(bank).tokenRequest(timestamp));
        var body = JSON.createObjectNode().put("grantType", "client_credentials");
        return new Step("token", "", "", send(request, body.toString()));
    }

    /** Asks who pays how much with this code. */
    public Step inquiry(String token, String code, String requestId) {
        var body = account(code);
        body.put("inquiryRequestId", requestId);
        body.put("trxDateInit", timestamp());
        body.put("channelCode", 6011);
        return call("inquiry", token, requestId, body);
    }

    /** Says that the payer paid that amount, such as {@code 36800.00}. */
    public Step payment(String token, String code, String requestId, String amount) {
        var body = account(code);
        body.put("paymentRequestId", requestId);
        body.putObject("paidAmount").put("value", amount).put("currency", "IDR");
        body.putObject("totalAmount").put("value", amount).put("currency", "IDR");
        body.put("trxDateTime", timestamp());
        body.put("referenceNo", newId().substring(6));
        body.put("flagAdvise", "N");
        return call("payment", token, requestId, body);
    }

    /** A number that this bank has not given today. */
    public String newId() {
        return DIGITS.format(clock.instant().atOffset(WIB)) + (100_000 + random.nextInt(900_000));
    }

    private ObjectNode account(String code) {
        return JSON.createObjectNode()
                .put("partnerServiceId", bank.partnerServiceId())
                .put("customerNo", code)
                .put("virtualAccountNo", bank.partnerServiceId() + code);
    }

    private Step call(String name, String token, String requestId, ObjectNode fields) {
        var path = "/v1.0/transfer-va/" + name;
        var body = fields.toString();
        var timestamp = timestamp();
        var externalId = newId();
        var request =
                request(path, timestamp)
                        .header("Authorization", "Bearer " + token)
                        .header("X-PARTNER-ID", bank.partnerId())
                        .header("X-EXTERNAL-ID", externalId)
                        .header("CHANNEL-ID", "95231")
                        .header("X-SIGNATURE", new Signer(bank).call(path, token, body, timestamp));
        return new Step(name, requestId, externalId, send(request, body));
    }

    private HttpRequest.Builder request(String path, String timestamp) {
        return HttpRequest.newBuilder(biller.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-TIMESTAMP", timestamp);
    }

    private JsonNode send(HttpRequest.Builder request, String body) {
        try {
            var answer =
                    http.send(
                            request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                            HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Nobody answers at %s. Maybe Payung does not run, or on another port (--port)."
                            .formatted(biller),
                    e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s does not speak SNAP. Maybe something else runs on that port."
                            .formatted(biller),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private String timestamp() {
        return SECONDS.format(clock.instant().atOffset(WIB));
    }
}
