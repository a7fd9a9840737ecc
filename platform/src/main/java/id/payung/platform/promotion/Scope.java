package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What a list is of: everything, a channel, what a channel brought alone, or a campaign. */
public sealed interface Scope {

    record Everything() implements Scope {}

    record OfChannel(Channel channel) implements Scope {}

    /** What a channel brought without a campaign. */
    record WithoutCampaign(Channel channel) implements Scope {}

    record OfCampaign(UUID campaign) implements Scope {}

    private static @Nullable Channel channelOf(Scope scope) {
        return switch (scope) {
            case OfChannel(var channel) -> channel;
            case WithoutCampaign(var channel) -> channel;
            case Everything _, OfCampaign _ -> null;
        };
    }

    /** The name of the channel, or null for all. */
    default @Nullable String channelName() {
        var channel = channelOf(this);
        return channel == null ? null : channel.name();
    }

    /** The campaign's id, or null for all. */
    default @Nullable UUID campaignId() {
        return this instanceof OfCampaign(var campaign) ? campaign : null;
    }

    default boolean withoutCampaign() {
        return this instanceof WithoutCampaign;
    }
}
