package id.payung.platform.registry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What brought a registration, so that nobody has to guess later.
 *
 * @param channel one of the ten channels, or what is no promotion
 * @param campaign the campaign, if there was one
 * @param agent user id of the agent, if one was there
 * @param foundOn the day of the registration, in western Indonesian time
 */
public record Origin(
        Channel channel, @Nullable UUID campaign, @Nullable UUID agent, LocalDate foundOn) {}
