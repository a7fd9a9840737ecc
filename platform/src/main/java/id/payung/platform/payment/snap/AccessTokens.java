package id.payung.platform.payment.snap;

import id.payung.platform.access.Vault;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;

import org.springframework.stereotype.Component;

import java.nio.BufferUnderflowException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Access tokens that need no memory: our id of the bank and the end of its time, sealed with a key
 * of this installation. A token opens nothing by itself, since every call is signed as well.
 */
@Component
class AccessTokens {

    static final Duration LIFE = Duration.ofSeconds(900);

    /** Keeps other sealed values from passing as tokens. */
    private static final String PURPOSE = "snap-b2b";

    private final Vault vault;
    private final Partners partners;
    private final Timestamps timestamps;

    AccessTokens(Vault vault, Partners partners, Timestamps timestamps) {
        this.vault = vault;
        this.partners = partners;
        this.timestamps = timestamps;
    }

    String issue(Partner partner) {
        var end = timestamps.now().plus(LIFE).getEpochSecond();
        var sealed = vault.seal(PURPOSE + " " + partner.id() + " " + end);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The bank that holds this token, empty when the token is not ours or its time is over. */
    Optional<Partner> holder(String token) {
        return opened(token)
                .map(text -> text.split(" "))
                .filter(parts -> parts.length == 3 && parts[0].equals(PURPOSE))
                .filter(parts ->
                        timestamps.now().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[2]))))
                .flatMap(parts -> partners.withId(UUID.fromString(parts[1])));
    }

    private Optional<String> opened(String token) {
        try {
            return Optional.of(vault.open(Base64.getUrlDecoder().decode(token)));
        } catch (IllegalArgumentException
                | IllegalStateException
                | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }
}
