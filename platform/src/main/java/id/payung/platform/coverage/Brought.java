package id.payung.platform.coverage;

import id.payung.platform.promotion.Result;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * What a channel, or one campaign of it, brought and cost in a period.
 *
 * @param campaign null for a whole channel and for what it brought without a campaign
 * @param name of the campaign, empty without one
 */
record Brought(
        Channel channel,
        @Nullable UUID campaign,
        String name,
        long registrations,
        long paying,
        Rupiah cost) {

    /** A channel with its campaigns, the largest first. */
    record OfChannel(Brought total, List<Brought> campaigns) {

        private static final int AT_FIRST = 6;

        public Channel channel() {
            return total.channel();
        }

        /** The campaigns to show at first; all of them when few more would be left out. */
        public List<Brought> first(boolean all) {
            return all || campaigns.size() <= AT_FIRST + 1
                    ? campaigns
                    : campaigns.subList(0, AT_FIRST);
        }

        /** How many are left out. */
        public int more(boolean all) {
            return campaigns.size() - first(all).size();
        }

        /** Those left out, together; null when none is. */
        public @Nullable Brought rest(boolean all) {
            return campaigns.stream()
                    .skip(first(all).size())
                    .reduce(Brought::plus)
                    .map(Brought::whole)
                    .orElse(null);
        }
    }

    /** By channel in their order; what no campaign brought is a row like the others. */
    static List<OfChannel> byChannel(List<Result> results) {
        var byChannel = new LinkedHashMap<Channel, List<Brought>>();
        results.stream()
                .sorted(Comparator.comparing(Result::channel))
                .forEach(result ->
                        byChannel
                                .computeIfAbsent(result.channel(), _ -> new ArrayList<>())
                                .add(of(result)));
        return byChannel.values().stream()
                .map(campaigns ->
                        new OfChannel(
                                campaigns.stream().reduce(Brought::plus).orElseThrow().whole(),
                                campaigns.stream().sorted(LARGEST_FIRST).toList()))
                .toList();
    }

    private static final Comparator<Brought> LARGEST_FIRST =
            Comparator.comparingLong(Brought::registrations)
                    .reversed()
                    .thenComparing(Brought::name);

    private static Brought of(Result result) {
        return new Brought(
                result.channel(),
                result.campaign(),
                result.name(),
                result.registrations(),
                result.paying(),
                result.cost());
    }

    /**
     * Cost by registration, rounded half up to the sen; null when nobody registered or nothing is
     * on record: a cost that was not written down is not nothing.
     */
    public @Nullable Rupiah costPerRegistration() {
        return per(cost, registrations);
    }

    /** Cost by paying member, likewise. */
    public @Nullable Rupiah costPerPaying() {
        return per(cost, paying);
    }

    /** An amount by head, rounded half up to the sen; null without heads or without an amount. */
    static @Nullable Rupiah per(Rupiah amount, long heads) {
        return heads == 0 || amount.isZero()
                ? null
                : Rupiah.rounded(BigInteger.valueOf(amount.sen()), BigInteger.valueOf(heads));
    }

    private Brought plus(Brought other) {
        return new Brought(
                channel,
                null,
                "",
                registrations + other.registrations,
                paying + other.paying,
                cost.plus(other.cost));
    }

    private Brought whole() {
        return new Brought(channel, null, "", registrations, paying, cost);
    }
}
