package id.payung.platform.crash;

import id.payung.platform.cli.bank.Credentials;
import id.payung.platform.cli.bank.SnapClient;
import id.payung.platform.cli.bank.Step;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/**
 * A bank that does not give up: after a lost answer it sends the same payment again, with the same
 * paymentRequestId, until it is told what became of it.
 */
final class Teller {

    private final SnapClient client;
    private String token = "";

    Teller(int port, Path data) {
        var bank = Credentials.read(data.resolve(Credentials.FILE));
        this.client =
                new SnapClient(
                        URI.create("http://127.0.0.1:" + port), bank, Clock.systemDefaultZone());
    }

    /**
     * Asks what the code costs and pays it; the payment is told to be done, also the tenth time.
     */
    void pay(String code, String paymentRequest) {
        var inquiry = patiently(t -> client.inquiry(t, code, client.newId()));
        if (!inquiry.isSuccess()) {
            throw new AssertionError("Inquiry of %s: %s".formatted(code, inquiry.answer()));
        }
        var amount = inquiry.amount();
        var payment = patiently(t -> client.payment(t, code, paymentRequest, amount));
        if (!payment.isSuccess()) {
            throw new AssertionError("Payment of %s: %s".formatted(code, payment.answer()));
        }
    }

    private Step patiently(Function<String, Step> call) {
        for (var tries = 0; tries < 3000; tries++) {
            try {
                if (token.isEmpty()) {
                    var answer = client.token();
                    token = answer.isSuccess() ? answer.accessToken() : "";
                }
                var answer = call.apply(token);
                if (!isNoAnswer(answer.responseCode())) {
                    return answer;
                }
            } catch (UncheckedIOException | IllegalArgumentException _) {
                // Nobody there, or half an answer: as if there had been none.
            }
            token = "";
            Browser.rest();
        }
        throw new AssertionError("Nobody answered the bank");
    }

    /** A fault of the biller, or a token that it has forgotten. */
    private static boolean isNoAnswer(String code) {
        return code.isEmpty() || code.startsWith("5") || code.startsWith("401");
    }
}
