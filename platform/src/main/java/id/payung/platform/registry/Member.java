package id.payung.platform.registry;

import id.payung.rules.Programme;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A self-employed member as of today.
 *
 * @param kpj card number
 * @param token what the card's QR code holds
 * @param maskedIdentity NIK or passport with its middle hidden
 * @param since first day of the membership
 * @param income declared, a month
 */
public record Member(
        UUID membership,
        UUID person,
        String name,
        String maskedIdentity,
        LocalDate birth,
        String kpj,
        String token,
        String office,
        @Nullable UUID agent,
        @Nullable String phone,
        @Nullable String village,
        LocalDate since,
        Occupation occupation,
        Rupiah income,
        Set<Programme> programmes) {

    public Member {
        programmes = Set.copyOf(programmes);
    }
}
