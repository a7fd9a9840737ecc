package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.UUID;

/**
 * What a campaign, or a channel without one, brought in some days. All figures are flows of the
 * same days, so that two spans of days add up to the span of both.
 *
 * @param campaign null for what the channel brought without a campaign
 * @param name of the campaign, empty without one
 * @param registrations people who registered in these days
 * @param paying people whose very first contribution was booked in these days, whenever they
 *     registered
 * @param cost what was spent in these days, corrections taken off
 */
public record Result(
        Channel channel,
        @Nullable UUID campaign,
        String name,
        long registrations,
        long paying,
        Rupiah cost) {

    /** Cost by paying member, rounded half up to the sen; null when nobody pays yet. */
    public @Nullable Rupiah costPerPaying() {
        return paying == 0
                ? null
                : Rupiah.rounded(BigInteger.valueOf(cost.sen()), BigInteger.valueOf(paying));
    }

    /** Of a campaign that neither brought nor cost anything in days when it did not run. */
    static Result nothing(Campaign campaign) {
        return new Result(campaign.channel(), campaign.id(), campaign.name(), 0, 0, Rupiah.ZERO);
    }

    /** Both together, named as the first; for sums of one channel. */
    Result plus(Result other) {
        return new Result(
                channel,
                campaign,
                name,
                registrations + other.registrations,
                paying + other.paying,
                cost.plus(other.cost));
    }

    Result ofWholeChannel() {
        return new Result(channel, null, "", registrations, paying, cost);
    }
}
