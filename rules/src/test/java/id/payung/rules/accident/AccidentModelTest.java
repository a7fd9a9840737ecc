package id.payung.rules.accident;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Random;

/**
 * JKK against a model written apart: whole days instead of slices, decimals instead of fractions of
 * sen. Fixed seeds.
 */
class AccidentModelTest {

    private static final LocalDate NEW = LocalDate.of(2019, 12, 2);
    private static final LocalDate OLD = LocalDate.of(2015, 7, 1);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);

    /** Each thirtieth of a month at the rate of its month. */
    @Test
    void pay_while_unable_to_work_day_by_day() {
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++) {
            var accident = LocalDate.of(1993, 7, 1).plusDays(random.nextInt(12_200));
            var wage = Rupiah.ofSen(1 + random.nextLong(3_000_000_000L));
            var days = 1 + random.nextInt(1_200);
            var expected = BigDecimal.ZERO;
            for (var day = 0; day < days; day++) {
                expected = expected.add(BigDecimal.valueOf(rate(accident, day / 30)));
            }
            var exact =
                    expected.multiply(wage.toDecimal())
                            .divide(BigDecimal.valueOf(3_000), 2, RoundingMode.HALF_UP);
            var pay =
                    TemporaryDisability.of(new Incapacity(wage, accident, days / 30, days % 30))
                            .value();

            assertThat(pay.total()).isEqualTo(Rupiah.of(exact));
        }
    }

    /** Percent of the wage in a month, counted from 0. */
    private static int rate(LocalDate accident, int month) {
        if (!accident.isBefore(NEW)) {
            return month < 12 ? 100 : 50;
        }
        var step = accident.isBefore(OLD) ? 4 : 6;
        if (month < step) {
            return 100;
        }
        return month < 2 * step ? 75 : 50;
    }

    /** A time cut at any day pays together what it pays whole; each part is a difference. */
    @Test
    void cutting_a_time_and_joining_it_gives_the_same() {
        var random = new Random(2);
        for (var i = 0; i < 2_000; i++) {
            var accident = OLD.plusDays(random.nextInt(4_000));
            var wage = Rupiah.of(1 + random.nextLong(20_000_000));
            var days = 2 + random.nextInt(900);
            var cut = 1 + random.nextInt(days - 1);
            var whole = pay(wage, accident, days);
            var first = pay(wage, accident, cut);
            var second = whole.minus(first);

            assertThat(second.isNegative()).isFalse();
            assertThat(first.plus(second)).isEqualTo(whole);
            // The later part is never paid better than the first days, but for a sen of rounding.
            assertThat(second)
                    .isLessThanOrEqualTo(pay(wage, accident, days - cut).plus(Rupiah.ofSen(1)));
        }
    }

    private static Rupiah pay(Rupiah wage, LocalDate accident, int days) {
        return TemporaryDisability.of(new Incapacity(wage, accident, days / 30, days % 30))
                .value()
                .total();
    }

    @Test
    void death_and_total_disability_are_shares_of_eighty_wages() {
        var random = new Random(3);
        for (var i = 0; i < 3_000; i++) {
            var accident = OLD.plusDays(random.nextInt(4_500));
            var wage = Rupiah.ofSen(1 + random.nextLong(2_000_000_000L));
            var least = accident.isBefore(NEW) ? 16_200_000 : 20_000_000;
            var share = half(wage.toDecimal().multiply(BigDecimal.valueOf(48)));
            var death = AccidentDeath.of(wage, accident).value();
            var total = TotalPermanent.of(wage, accident).value();

            assertThat(death.death()).isEqualTo(share.max(Rupiah.of(least)));
            assertThat(total.lumpSum())
                    .isEqualTo(half(wage.toDecimal().multiply(BigDecimal.valueOf(56))));
            assertThat(death.periodic()).isEqualTo(total.periodic());
            assertThat(death.total())
                    .isEqualTo(death.death().plus(death.periodic()).plus(death.funeral()));
        }
    }

    private static Rupiah half(BigDecimal amount) {
        return Rupiah.of(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** Random losses of one accident, each a whole part or some of its function. */
    @Test
    void losses_add_up_to_seventy_percent() {
        var random = new Random(4);
        var table = DisabilityLine.table(Law.builtIn());
        for (var i = 0; i < 3_000; i++) {
            var losses = new ArrayList<Loss>();
            var sum = BigDecimal.ZERO;
            for (var count = 1 + random.nextInt(5); count > 0; count--) {
                var line = table.get(random.nextInt(table.size()));
                var known = losses.stream().anyMatch(loss -> loss.line() == line.number());
                if (line.percentTo() != null || known) {
                    continue;
                }
                var whole = random.nextBoolean();
                var lost = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
                losses.add(
                        whole
                                ? Loss.of(line.number())
                                : Loss.ofFunction(line.number(), Percent.of(lost)));
                var share = whole ? BigDecimal.ONE : lost.movePointLeft(2);
                sum = sum.add(line.percent().toDecimal().multiply(share));
            }
            if (losses.isEmpty()) {
                continue;
            }
            var wage = Rupiah.ofSen(1 + random.nextLong(2_000_000_000L));
            var capped = sum.min(BigDecimal.valueOf(70));
            var expected =
                    half(wage.toDecimal().multiply(EIGHTY).multiply(capped).movePointLeft(2));
            var paid = PartialDisability.of(new Disability(wage, NEW, losses, false, null)).value();

            assertThat(paid.percent().toDecimal()).isEqualByComparingTo(capped);
            assertThat(paid.lumpSum()).isEqualTo(expected);
        }
    }

    /** A left-handed person is a right-handed one seen in a mirror. */
    @Test
    void a_left_handed_person_is_a_mirror() {
        for (var line : DisabilityLine.table(Law.builtIn())) {
            var opposite = line.opposite();
            if (line.percentTo() != null) {
                continue;
            }
            var wage = Rupiah.of(3_000_000);
            var left =
                    PartialDisability.of(
                            Disability.of(wage, NEW, Loss.of(line.number())).ofLeftHanded());
            var mirrored =
                    PartialDisability.of(
                            Disability.of(
                                    wage,
                                    NEW,
                                    Loss.of(opposite == null ? line.number() : opposite)));

            assertThat(left.value()).isEqualTo(mirrored.value());
        }
    }

    /** Never more than was spent, never more than the cap, never below zero. */
    @Test
    void transport_is_what_was_spent_up_to_the_cap() {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++) {
            var accident = OLD.plusDays(random.nextInt(4_500));
            var isNew = !accident.isBefore(NEW);
            var costs = new EnumMap<Transport.Mode, Rupiah>(Transport.Mode.class);
            var expected = Rupiah.ZERO;
            for (var mode : Transport.Mode.values()) {
                var cost = Rupiah.ofSen(random.nextLong(1_500_000_000L));
                costs.put(mode, cost);
                expected = expected.plus(cost.min(Rupiah.of(cap(mode, isNew))));
            }

            assertThat(Transport.of(accident, costs).value().total()).isEqualTo(expected);
        }
    }

    private static long cap(Transport.Mode mode, boolean isNew) {
        return switch (mode) {
            case LAND -> isNew ? 5_000_000 : 1_000_000;
            case SEA -> isNew ? 2_000_000 : 1_500_000;
            case AIR -> isNew ? 10_000_000 : 2_500_000;
        };
    }

    /** The right to claim ends once and does not come back. */
    @Test
    void a_claim_once_too_late_stays_too_late() {
        var random = new Random(6);
        for (var i = 0; i < 500; i++) {
            var accident = OLD.plusDays(random.nextInt(4_000));
            var last = ClaimExpiry.of(accident, null).value().lastDay();
            var day = accident.plusDays(random.nextInt(2_500));

            assertThat(ClaimExpiry.of(accident, day).value().allowed())
                    .isEqualTo(!day.isAfter(last));
            assertThat(last).isAfter(accident.plusYears(2).minusDays(1));
        }
    }
}
