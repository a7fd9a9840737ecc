package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody behind a figure.
 *
 * @param maskedKpj card number with its middle hidden
 * @param foundOn the day of the registration
 * @param campaign null without one
 * @param agent user id of whoever brought them, if anybody did
 * @param firstPaidOn the day on which the first contribution was booked, null when none was
 */
public record Found(
        UUID membership,
        String name,
        String maskedKpj,
        Channel channel,
        @Nullable UUID campaign,
        @Nullable UUID agent,
        LocalDate foundOn,
        @Nullable LocalDate firstPaidOn) {}
