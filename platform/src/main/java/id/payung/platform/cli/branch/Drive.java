package id.payung.platform.cli.branch;

import id.payung.platform.promotion.Campaign.Segment;
import id.payung.platform.registry.Channel;

/**
 * A campaign of the invented year.
 *
 * @param from the number of the month in which it begins, the first being 0
 * @param months how long it runs
 * @param weight how many it brings, beside the others, in a month in which it runs
 * @param joins of a hundred whom it registered, so many pay a first time
 * @param stays of a hundred whose months have run out, so many pay again
 * @param costs rupiah a month
 */
enum Drive {
    MARKET_AGENTS("Perisai Pasar 16 Ilir", Channel.AGENT, 0, 12, 26, 84, 72, 9_500_000),
    RIVER_AGENTS("Perisai Seberang Ulu", Channel.AGENT, 4, 8, 20, 78, 66, 7_200_000),
    COUNTERS("Loket bank (SPO) pasar", Channel.BANK_COUNTER, 1, 11, 10, 92, 80, 2_400_000),
    VULNERABLE("Pekerja rentan Kota Palembang", Channel.GOVERNMENT, 2, 6, 16, 97, 58, 3_000_000),
    WALK("Jalan sehat Hari Buruh", Channel.EVENT, 6, 1, 60, 55, 41, 85_000_000),
    RADIO("Bincang radio Sriwijaya", Channel.MEDIA, 3, 4, 7, 62, 52, 18_000_000),
    SACRIFICE("Kurban bersama nelayan Musi", Channel.COMMUNITY, 6, 2, 12, 58, 47, 24_000_000),
    FRONT_DESK(
            "Layanan Sabtu di kantor cabang", Channel.OFFICE_SERVICE, 0, 12, 8, 90, 78, 1_500_000),
    GIFTS("Hadiah pembayar tertib", Channel.LOYALTY_GIFT, 8, 3, 4, 88, 84, 6_000_000),
    DISCOUNTS("Diskon kartu di pasar ritel", Channel.CARD_DISCOUNT, 5, 6, 3, 80, 70, 1_200_000),
    CHAMBERS("Lobi asosiasi pengusaha", Channel.LOBBYING, 1, 10, 0, 0, 0, 4_000_000);

    private final String title;
    private final Channel channel;
    private final int from;
    private final int months;
    private final int weight;
    private final int joins;
    private final int stays;
    private final long costs;

    Drive(
            String title,
            Channel channel,
            int from,
            int months,
            int weight,
            int joins,
            int stays,
            long costs) {
        this.title = title;
        this.channel = channel;
        this.from = from;
        this.months = months;
        this.weight = weight;
        this.joins = joins;
        this.stays = stays;
        this.costs = costs;
    }

    String title() {
        return title;
    }

    Channel channel() {
        return channel;
    }

    int from() {
        return from;
    }

    int months() {
        return months;
    }

    /** The wage earners' campaigns win employers, the others the self-employed. */
    Segment segment() {
        return channel == Channel.LOBBYING ? Segment.PU : Segment.BPU;
    }

    /** How many it brings in a month, beside the others. */
    int weightIn(int month) {
        return runsIn(month) ? weight : 0;
    }

    boolean runsIn(int month) {
        return month >= from && month < from + months;
    }

    int joins() {
        return joins;
    }

    int stays() {
        return stays;
    }

    long costs() {
        return costs;
    }
}
