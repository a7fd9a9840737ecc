package id.payung.platform.payment.snap;

import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Lets in who can prove which bank they are, and tells everybody else no more than the standard.
 */
@Component
class Gate {

    private static final String ANY = ".+";
    private static final String PARTNER_ID = "\\S{1,36}";
    private static final String EXTERNAL_ID = "[0-9]{1,36}";
    private static final String CHANNEL_ID = "[0-9A-Za-z]{1,5}";

    /**
     * A call that was let in.
     *
     * @param bank whose
     * @param externalId which number the bank gave it
     * @param day the day within which the bank gives that number once
     */
    record Admitted(Partner bank, String externalId, LocalDate day) {}

    private final Partners partners;
    private final AccessTokens tokens;
    private final Timestamps timestamps;

    Gate(Partners partners, AccessTokens tokens, Timestamps timestamps) {
        this.partners = partners;
        this.tokens = tokens;
        this.timestamps = timestamps;
    }

    /** Checks a request for a token: key, time, and the signature with the bank's private key. */
    Partner admitToTokens(Call call) {
        call.requirePostOfJson();
        var clientKey = call.header("X-CLIENT-KEY", ANY);
        var signature = call.header("X-SIGNATURE", ANY);
        timestamps.require(call);
        var partner =
                partners.withClientKey(clientKey)
                        .orElseThrow(() -> new Refusal(Case.UNAUTHORIZED, "Unknown client"));
        if (!Signatures.ofTokenRequest(partner, call.header("X-TIMESTAMP", ANY), signature)) {
            throw new Refusal(Case.UNAUTHORIZED, "Signature");
        }
        return partner;
    }

    /** Checks any other call: headers, token, time, signature over it all, and whose it is. */
    Admitted admit(Call call) {
        call.requirePostOfJson();
        var externalId = call.header("X-EXTERNAL-ID", EXTERNAL_ID);
        var partnerId = call.header("X-PARTNER-ID", PARTNER_ID);
        var signature = call.header("X-SIGNATURE", ANY);
        call.header("CHANNEL-ID", CHANNEL_ID);
        var timestamp = call.header("X-TIMESTAMP", ANY);
        Timestamps.read(timestamp, "X-TIMESTAMP");
        var token = bearer(call);
        var bank = tokens.holder(token).orElseThrow(() -> new Refusal(Case.INVALID_TOKEN, ""));
        var moment = timestamps.require(call);
        var signed =
                new Signatures.Signed(call.method(), call.path(), token, call.body(), timestamp);
        if (!Signatures.ofCall(bank, signed, signature)) {
            throw new Refusal(Case.UNAUTHORIZED, "Signature");
        }
        if (!bank.partnerId().equals(partnerId)) {
            throw new Refusal(Case.PARTNER_NOT_FOUND, "");
        }
        return new Admitted(bank, externalId, day(moment));
    }

    private static String bearer(Call call) {
        var authorization = call.request().getHeader("Authorization");
        if (authorization == null || !authorization.matches("(?i)bearer \\S+")) {
            throw new Refusal(Case.INVALID_TOKEN, "");
        }
        return authorization.substring("bearer ".length());
    }

    /**
     * Of the signed time and not of our clock: a call replayed after midnight is still a replay.
     */
    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Timestamps.WIB).toLocalDate();
    }
}
