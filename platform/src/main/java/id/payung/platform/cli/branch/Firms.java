package id.payung.platform.cli.branch;

import id.payung.platform.cli.branch.Firm.Manners;
import id.payung.rules.contribution.EnterpriseSize;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invents the employers of a branch office: many small ones, few large ones, as they are. */
final class Firms {

    private static final List<String> FIRST =
            List.of(
                    "Ampera",
                    "Musi",
                    "Sriwijaya",
                    "Kelingi",
                    "Rambang",
                    "Lematang",
                    "Ogan",
                    "Komering",
                    "Cempaka",
                    "Melati",
                    "Mutiara",
                    "Bintang",
                    "Surya",
                    "Rimba",
                    "Cahaya",
                    "Samudra");
    private static final List<String> SECOND =
            List.of(
                    "Abadi",
                    "Sejahtera",
                    "Makmur",
                    "Bersama",
                    "Lestari",
                    "Jaya",
                    "Mandiri",
                    "Sentosa",
                    "Utama",
                    "Harapan",
                    "Nusantara",
                    "Berkah");

    private static final double STEEPNESS = 1.5;
    private static final int FLATTENS = 5;
    private static final int WORKERS_A_PERCENT = 50;
    private static final int SMALL_FROM = 5;
    private static final int MEDIUM_FROM = 30;
    private static final int LARGE_FROM = 200;

    private final SplittableRandom random;

    Firms(SplittableRandom random) {
        this.random = random;
    }

    /**
     * So many employers with so many workers together: sizes fall off like those of real firms, and
     * the largest takes the rest.
     */
    List<Firm> invent(int count, int workers) {
        var sizes = sizes(count, workers);
        var firms = new ArrayList<Firm>();
        for (var i = 0; i < count; i++) {
            firms.add(firm(i, sizes[i]));
        }
        return firms;
    }

    /** A power law, at least one worker each, exactly so many together. */
    private static int[] sizes(int count, int workers) {
        var shares = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++) {
            shares[rank] = Math.pow(rank + FLATTENS, -STEEPNESS);
            sum += shares[rank];
        }
        var sizes = new int[count];
        var given = 0;
        for (var rank = count - 1; rank > 0; rank--) {
            sizes[rank] = Math.max(1, (int) Math.round(workers * shares[rank] / sum));
            given += sizes[rank];
        }
        sizes[0] = Math.max(1, workers - given);
        return sizes;
    }

    private Firm firm(int rank, int workers) {
        var trade = trade();
        var name =
                "%s %s %s %s %03d"
                        .formatted(
                                workers < SMALL_FROM ? "CV" : "PT",
                                FIRST.get(random.nextInt(FIRST.size())),
                                trade.word(),
                                SECOND.get(random.nextInt(SECOND.size())),
                                rank + 1);
        return new Firm(
                name, trade, size(workers), workers, joins(rank), manners(rank), level(workers));
    }

    private Trade trade() {
        var all = Trade.values();
        var sum = 0;
        for (var trade : all) {
            sum += trade.weight();
        }
        var ball = random.nextInt(sum);
        for (var trade : all) {
            ball -= trade.weight();
            if (ball < 0) {
                return trade;
            }
        }
        return all[0];
    }

    private static EnterpriseSize size(int workers) {
        if (workers < SMALL_FROM) {
            return EnterpriseSize.MICRO;
        }
        if (workers < MEDIUM_FROM) {
            return EnterpriseSize.SMALL;
        }
        return workers < LARGE_FROM ? EnterpriseSize.MEDIUM : EnterpriseSize.LARGE;
    }

    /** Most were there before the year began; a fifth joined in the course of it. */
    private int joins(int rank) {
        return rank < 10 || random.nextInt(5) > 0 ? 0 : 1 + random.nextInt(11);
    }

    private Manners manners(int rank) {
        var ball = random.nextInt(100);
        if (rank < 10 || ball < 78) {
            return Manners.IN_TIME;
        }
        if (ball < 90) {
            return Manners.LATE;
        }
        return ball < 97 ? Manners.IN_ARREARS : Manners.STOPPED;
    }

    /** Larger employers pay better; the smallest pay the minimum wage. */
    private int level(int workers) {
        return 100 + Math.min(90, workers / WORKERS_A_PERCENT) + random.nextInt(25);
    }
}
