package id.payung.platform.payment.snap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A bank that signs by itself: it knows the standard, and none of our code. */
final class TestBank {

    static final String PATH = "/v1.0/transfer-va/";

    private static final AtomicLong NUMBERS = new AtomicLong(41_807_553_358L);
    private static final KeyPair KEYS = rsaKeys();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What we answered. */
    record Answer(int http, JsonNode body, HttpResponse<String> raw) {
        String code() {
            return body.path("responseCode").asString();
        }

        String message() {
            return body.path("responseMessage").asString();
        }

        JsonNode data() {
            return body.path("virtualAccountData");
        }
    }

    final String clientKey;
    final String secret;
    final String partnerId;
    final String serviceNumber;
    private final Clock clock;
    private final int port;
    private final boolean hex;

    TestBank(int port, Clock clock, boolean hex) {
        var number = Long.toString(NUMBERS.incrementAndGet()).substring(4);
        this.clientKey = "client-" + number;
        this.secret = "a secret of more than thirty-two characters " + number;
        this.partnerId = "partner-" + number;
        this.serviceNumber = number;
        this.clock = clock;
        this.port = port;
        this.hex = hex;
    }

    String publicKeyPem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    String serviceId() {
        return " ".repeat(8 - serviceNumber.length()) + serviceNumber;
    }

    String token() {
        return askForToken(now(), Map.of(), "{\"grantType\":\"client_credentials\"}")
                .body()
                .path("accessToken")
                .asString();
    }

    /** Headers in {@code changed} replace the right ones; an empty one is left out. */
    Answer askForToken(String timestamp, Map<String, String> changed, String body) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("X-CLIENT-KEY", clientKey);
        headers.put("X-TIMESTAMP", timestamp);
        headers.put("X-SIGNATURE", text(rsa(clientKey + "|" + timestamp)));
        headers.putAll(changed);
        return send("POST", "/v1.0/access-token/b2b", headers, body);
    }

    /** A call with a new X-EXTERNAL-ID. */
    Answer call(String name, String token, String body) {
        return call(name, token, body, Map.of());
    }

    /** Headers in {@code changed} replace the right ones; an empty one is left out. */
    Answer call(String name, String token, String body, Map<String, String> changed) {
        return send("POST", PATH + name, headers(name, token, body, now(), changed), body);
    }

    /** A call that says it was made at that time. */
    Answer callAt(String timestamp, String name, String token, String body) {
        return send("POST", PATH + name, headers(name, token, body, timestamp, Map.of()), body);
    }

    Map<String, String> headers(
            String name, String token, String body, String time, Map<String, String> changed) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("Authorization", "Bearer " + token);
        headers.put("X-TIMESTAMP", time);
        headers.put("X-SIGNATURE", text(hmac(name, token, body, time)));
        headers.put("X-PARTNER-ID", partnerId);
        headers.put("X-EXTERNAL-ID", newExternalId());
        headers.put("CHANNEL-ID", "95231");
        headers.putAll(changed);
        return headers;
    }

    Answer send(String method, String path, Map<String, String> headers, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String newExternalId() {
        return Long.toString(NUMBERS.incrementAndGet());
    }

    String now() {
        return time(clock.instant());
    }

    static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+07:00'")
                .format(moment.atOffset(ZoneOffset.ofHours(7)));
    }

    String inquiry(String code, String requestId) {
        return """
        {"partnerServiceId":"%s","customerNo":"%s","virtualAccountNo":"%s","inquiryRequestId":"%s"}\
        """
                .formatted(serviceId(), code, serviceId() + code, requestId);
    }

    String payment(String code, String requestId, String amount) {
        return """
        {"partnerServiceId":"%s","customerNo":"%s","virtualAccountNo":"%s",\
        "paymentRequestId":"%s","paidAmount":{"value":"%s","currency":"IDR"},\
        "totalAmount":{"value":"%s","currency":"IDR"},"referenceNo":"00000000001","flagAdvise":"N"}\
        """
                .formatted(serviceId(), code, serviceId() + code, requestId, amount, amount);
    }

    private byte[] hmac(String name, String token, String body, String time) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(body.getBytes(StandardCharsets.UTF_8));
            var text =
                    "POST:"
                            + PATH
                            + name
                            + ":"
                            + token
                            + ":"
                            + HexFormat.of().formatHex(digest)
                            + ":"
                            + time;
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] rsa(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(byte[] signature) {
        return hex
                ? HexFormat.of().formatHex(signature)
                : Base64.getEncoder().encodeToString(signature);
    }

    private static KeyPair rsaKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
