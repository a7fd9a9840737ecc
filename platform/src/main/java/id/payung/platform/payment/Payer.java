package id.payung.platform.payment;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Who pays, and who may see that.
 *
 * @param name shown to whoever types the payment code at a bank
 * @param office code of the branch office
 * @param agent user id of the agent who brought the payer, if any
 * @param person the person who pays for themselves, if so
 * @param employer the employer who pays, if so
 */
public record Payer(
        String name,
        String office,
        @Nullable UUID agent,
        @Nullable UUID person,
        @Nullable UUID employer) {

    public Payer {
        if (name.isBlank() || name.length() > 255) {
            throw new IllegalArgumentException(
                    "A payer's name has 1 to 255 characters (SNAP virtualAccountName), not %d."
                            .formatted(name.length()));
        }
    }
}
