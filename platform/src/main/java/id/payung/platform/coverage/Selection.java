package id.payung.platform.coverage;

import id.payung.platform.promotion.Scope;
import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import java.util.UUID;

/**
 * Which part of a measure a number is of; a part that is null is no condition.
 *
 * @param campaign the campaign, or null
 * @param without true for what no campaign brought
 * @param place where people live or work: a code, "none" for nowhere on record, or "!16" for
 *     outside 16
 */
record Selection(
        @Nullable Segment segment,
        @Nullable Channel channel,
        @Nullable UUID campaign,
        boolean without,
        @Nullable String place) {

    private static final String NOWHERE = "none";

    /** To be appended to a where clause over {@link Sql#MEMBERSHIPS}. */
    static final String CONDITION =
            """

            and (cast(:segment as text) is null or m.segment = :segment)
            and (cast(:channel as text) is null or o.channel = :channel)
            and (cast(:campaign as uuid) is null or o.campaign = :campaign)
            and (not :without or o.campaign is null)
            and (cast(:inside as text) is null or p.village like :inside || '%')
            and (cast(:outside as text) is null or p.village not like :outside || '%')
            and (not :nowhere or p.village is null)
            """;

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("segment", segment == null ? null : segment.name())
                .param("channel", channel == null ? null : channel.name())
                .param("campaign", campaign)
                .param("without", without)
                .param("inside", isInside() ? place : null)
                .param("outside", isOutside() ? outside() : null)
                .param("nowhere", isNowhere());
    }

    /** The same part, as promotion names it; costs know no segment and no place. */
    Scope scope() {
        if (campaign != null) {
            return new Scope.OfCampaign(campaign);
        }
        if (channel == null) {
            return new Scope.Everything();
        }
        return without ? new Scope.WithoutCampaign(channel) : new Scope.OfChannel(channel);
    }

    public boolean isNowhere() {
        return NOWHERE.equals(place);
    }

    public boolean isOutside() {
        return place != null && place.startsWith("!");
    }

    public boolean isInside() {
        return place != null && !isNowhere() && !isOutside();
    }

    /** The place that people are outside of. */
    public String outside() {
        return place == null ? "" : place.substring(1);
    }
}
