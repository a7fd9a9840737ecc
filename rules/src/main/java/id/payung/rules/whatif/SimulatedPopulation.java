package id.payung.rules.whatif;

import id.payung.rules.Programme;
import id.payung.rules.Segment;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.money.Rupiah;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * An invented population: the same for the same size and seed. Four of five are wage earners; wages
 * gather around two to five million. The shares are chosen for trying things out, not estimated.
 */
public record SimulatedPopulation(int size, long seed) implements Population {

    private static final List<String> SECTORS =
            List.of("agriculture", "industry", "construction", "trade", "transport", "services");

    /** Wage bands in rupiah, each as likely as the others: a long tail. */
    private static final long[] BANDS = {
        800_000,
        1_800_000,
        2_600_000,
        3_200_000,
        3_800_000,
        4_500_000,
        5_500_000,
        7_500_000,
        11_000_000,
        25_000_000
    };

    public SimulatedPopulation {
        if (size < 1) {
            throw new IllegalArgumentException("A population of %d is none".formatted(size));
        }
    }

    @Override
    public void forEach(Consumer<Member> visitor) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < size; i++) {
            visitor.accept(random.nextInt(5) < 4 ? wageEarner(random) : selfEmployed(random));
        }
    }

    private static Member wageEarner(SplittableRandom random) {
        var sizes = EnterpriseSize.values();
        var enterprise = sizes[random.nextInt(sizes.length)];
        return new Member(
                Segment.PU,
                sector(random),
                income(random),
                RiskGroup.of(1 + random.nextInt(5)),
                enterprise.required(),
                enterprise.required().contains(Programme.JP) && random.nextInt(4) > 0,
                Funding.OWN);
    }

    private static Member selfEmployed(SplittableRandom random) {
        var programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (random.nextInt(4) == 0) {
            programmes.add(Programme.JHT);
        }
        return new Member(
                Segment.BPU,
                sector(random),
                income(random),
                RiskGroup.VERY_LOW,
                programmes,
                false,
                random.nextInt(5) == 0 ? Funding.STATE_BUDGET : Funding.OWN);
    }

    private static String sector(SplittableRandom random) {
        return SECTORS.get(random.nextInt(SECTORS.size()));
    }

    private static Rupiah income(SplittableRandom random) {
        var band = random.nextInt(BANDS.length - 1);
        return Rupiah.of(random.nextLong(BANDS[band], BANDS[band + 1]));
    }
}
