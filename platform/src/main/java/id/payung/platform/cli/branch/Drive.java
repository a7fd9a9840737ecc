package id.payung.platform.cli.branch;

import id.payung.platform.promotion.Campaign.Segment;
import id.payung.platform.registry.Channel;

/**
 * A campaign of the invented year: when it runs (from the number of a month, the first being 0, for
 * so many months), and its pull (how many it brings beside the others, how many of a hundred pay a
 * first time and again, rupiah a month).
 */
enum Drive {
    MARKET_AGENTS(
            "Perisai Pasar 16 Ilir",
            Channel.AGENT,
            new Runs(0, 12),
            new Pull(26, 84, 72, 9_500_000)),
    RIVER_AGENTS(
            "Perisai Seberang Ulu", Channel.AGENT, new Runs(4, 8), new Pull(20, 78, 66, 7_200_000)),
    COUNTERS(
            "Loket bank (SPO) pasar",
            Channel.BANK_COUNTER,
            new Runs(1, 11),
            new Pull(10, 92, 80, 2_400_000)),
    VULNERABLE(
            "Pekerja rentan Kota Palembang",
            Channel.GOVERNMENT,
            new Runs(2, 6),
            new Pull(16, 97, 58, 3_000_000)),
    WALK("Jalan sehat Hari Buruh", Channel.EVENT, new Runs(6, 1), new Pull(60, 55, 41, 85_000_000)),
    RADIO(
            "Bincang radio Sriwijaya",
            Channel.MEDIA,
            new Runs(3, 4),
            new Pull(7, 62, 52, 18_000_000)),
    SACRIFICE(
            "Kurban bersama nelayan Musi",
            Channel.COMMUNITY,
            new Runs(6, 2),
            new Pull(12, 58, 47, 24_000_000)),
    FRONT_DESK(
            "Layanan Sabtu di kantor cabang",
            Channel.OFFICE_SERVICE,
            new Runs(0, 12),
            new Pull(8, 90, 78, 1_500_000)),
    GIFTS(
            "Hadiah pembayar tertib",
            Channel.LOYALTY_GIFT,
            new Runs(8, 3),
            new Pull(4, 88, 84, 6_000_000)),
    DISCOUNTS(
            "Diskon kartu di pasar ritel",
            Channel.CARD_DISCOUNT,
            new Runs(5, 6),
            new Pull(3, 80, 70, 1_200_000)),
    CHAMBERS(
            "Lobi asosiasi pengusaha",
            Channel.LOBBYING,
            new Runs(1, 10),
            new Pull(0, 0, 0, 4_000_000));

    private final String title;
    private final Channel channel;
    private final Runs runs;
    private final Pull pull;

    Drive(String title, Channel channel, Runs runs, Pull pull) {
        this.title = title;
        this.channel = channel;
        this.runs = runs;
        this.pull = pull;
    }

    private record Runs(int from, int months) {}

    private record Pull(int weight, int joins, int stays, long costs) {}

    String title() {
        return title;
    }

    Channel channel() {
        return channel;
    }

    int from() {
        return runs.from();
    }

    int months() {
        return runs.months();
    }

    /** The wage earners' campaigns win employers, the others the self-employed. */
    Segment segment() {
        return channel == Channel.LOBBYING ? Segment.PU : Segment.BPU;
    }

    /** How many it brings in a month, beside the others. */
    int weightIn(int month) {
        return runsIn(month) ? pull.weight() : 0;
    }

    boolean runsIn(int month) {
        return month >= runs.from() && month < runs.from() + runs.months();
    }

    int joins() {
        return pull.joins();
    }

    int stays() {
        return pull.stays();
    }

    long costs() {
        return pull.costs();
    }
}
