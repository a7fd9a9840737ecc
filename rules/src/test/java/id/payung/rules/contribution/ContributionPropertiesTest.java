package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.Programme;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.law.LawFileRefused;
import id.payung.rules.money.Rupiah;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What must hold for everyone, in every month. */
class ContributionPropertiesTest {

    private static final YearMonth FIRST = YearMonth.of(2015, 7);
    private static final int MONTHS = 150;

    /** Mutation testing asks for fewer. */
    private static final int MEMBERS = Integer.getInteger("payung.properties.rows", 30_000);

    @TempDir Path directory;

    private static void forMany(Consumer<WageMonth> property) {
        var random = new SplittableRandom(45);
        for (var i = 0; i < MEMBERS; i++) {
            property.accept(random(random));
        }
    }

    private static WageMonth random(SplittableRandom random) {
        var sizes = EnterpriseSize.values();
        var workplace =
                new Workplace(
                        RiskGroup.of(1 + random.nextInt(5)),
                        sizes[random.nextInt(4)].required(),
                        random.nextBoolean(),
                        random.nextBoolean());
        return new WageMonth(
                FIRST.plusMonths(random.nextInt(MONTHS)),
                Rupiah.ofSen(random.nextLong(1, 1L << random.nextInt(8, 39))),
                workplace,
                random.nextBoolean());
    }

    @Test
    void no_amount_is_negative_and_the_parts_are_the_whole() {
        forMany(facts -> {
            var bill = WageEarnerContribution.of(facts).value();
            var lines = ContributionLine.total(bill.lines());

            assertThat(bill.employer().plus(bill.worker())).isEqualTo(bill.total());
            assertThat(lines).isEqualTo(bill.total());
            assertThat(bill.lines()).noneMatch(line -> line.amount().isNegative());
            assertThat(bill.pensionDeferred().isNegative()).isFalse();
            assertThat(bill.jobLoss().fromJkk()).isLessThanOrEqualTo(bill.jkk());
            assertThat(bill.jobLoss().fromJkm()).isLessThanOrEqualTo(bill.jkm());
        });
    }

    @Test
    void job_loss_never_changes_the_bill() {
        forMany(facts -> {
            var without = new WageMonth(facts.month(), facts.wage(), facts.workplace(), false);
            var with = new WageMonth(facts.month(), facts.wage(), facts.workplace(), true);

            assertThat(WageEarnerContribution.of(with).value().lines())
                    .isEqualTo(WageEarnerContribution.of(without).value().lines());
        });
    }

    @Test
    void a_higher_wage_never_costs_less() {
        forMany(facts -> {
            var wage = ((Wage.Monthly) facts.wage()).amount();
            var more =
                    new WageMonth(
                            facts.month(),
                            wage.plus(Rupiah.ofSen(1)),
                            facts.workplace(),
                            facts.jobLossMember());

            assertThat(WageEarnerContribution.of(more).value().total())
                    .isGreaterThanOrEqualTo(WageEarnerContribution.of(facts).value().total());
        });
    }

    @Test
    void a_more_dangerous_group_never_costs_less() {
        forMany(facts -> {
            var before = Rupiah.ZERO;
            for (var group : RiskGroup.values()) {
                var workplace =
                        new Workplace(
                                group,
                                facts.workplace().programmes(),
                                facts.workplace().labourIntensive(),
                                facts.workplace().arrearsBeforeRelief());
                var bill =
                        WageEarnerContribution.of(
                                        new WageMonth(
                                                facts.month(), facts.wage(), workplace, false))
                                .value();
                assertThat(bill.jkk()).isGreaterThanOrEqualTo(before);
                before = bill.jkk();
            }
        });
    }

    @Test
    void a_daily_wage_costs_what_its_month_costs() {
        var random = new SplittableRandom(19);
        for (var i = 0; i < MEMBERS / 6; i++) {
            var facts = random(random);
            var daily = Rupiah.ofSen(random.nextLong(1, 100_000_000));
            var byDay =
                    new WageMonth(
                            facts.month(),
                            new Wage.Daily(daily),
                            facts.workplace(),
                            facts.jobLossMember());
            var byMonth =
                    new WageMonth(
                            facts.month(),
                            daily.times(25),
                            facts.workplace(),
                            facts.jobLossMember());

            assertThat(WageEarnerContribution.of(byDay).value())
                    .isEqualTo(WageEarnerContribution.of(byMonth).value());
        }
    }

    @Test
    void every_answer_has_steps_and_articles_in_both_languages() {
        var random = new SplittableRandom(3);
        for (var i = 0; i < MEMBERS / 15; i++) {
            var known = WageEarnerContribution.of(random(random)).known();

            assertThat(known.reasons().steps()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(known.reasons().basis()).isNotEmpty().doesNotHaveDuplicates();
            for (var step : known.reasons().steps()) {
                assertThat(Explanation.INDONESIAN.text(step)).doesNotContain("{");
                assertThat(Explanation.ENGLISH.text(step)).doesNotContain("{");
            }
        }
    }

    @Test
    void the_self_employed_pay_what_their_bracket_says_whatever_the_month() {
        var random = new SplittableRandom(17);
        for (var i = 0; i < MEMBERS; i++) {
            var income = Rupiah.ofSen(random.nextLong(0, 1L << random.nextInt(10, 39)));
            var facts =
                    new SelfEmployedMonth(
                            FIRST.plusMonths(random.nextInt(MONTHS)),
                            income,
                            EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT),
                            random.nextBoolean() ? Sector.TRANSPORT : Sector.OTHER,
                            Funding.values()[random.nextInt(3)],
                            random.nextBoolean());
            var paid = SelfEmployedContribution.of(facts).value();

            assertThat(paid.of(Programme.JHT)).isEqualTo(paid.base().times(2, 100));
            assertThat(paid.of(Programme.JKK)).isLessThanOrEqualTo(paid.base().times(1, 100));
            assertThat(paid.bracket().from()).isLessThanOrEqualTo(income);
            assertThat(paid.total())
                    .isEqualTo(
                            paid.of(Programme.JKK)
                                    .plus(paid.of(Programme.JKM))
                                    .plus(paid.of(Programme.JHT)));
        }
    }

    @Test
    void more_value_of_a_contract_never_costs_less() {
        var random = new SplittableRandom(54);
        var day = LocalDate.of(2025, 8, 1);
        for (var i = 0; i < MEMBERS / 6; i++) {
            var value = Rupiah.ofSen(random.nextLong(1, 1L << random.nextInt(10, 50)));
            var less =
                    ProjectContribution.ofContract(day, new ContractValue.WithTax(value)).value();
            var more =
                    ProjectContribution.ofContract(
                                    day, new ContractValue.WithTax(value.plus(Rupiah.ofSen(1))))
                            .value();

            assertThat(more.jkk()).isGreaterThanOrEqualTo(less.jkk());
            assertThat(more.jkm()).isGreaterThanOrEqualTo(less.jkm());
        }
    }

    static Stream<String> badIncomeTables() {
        return Stream.of(
                "2015-07-01\t\t1\t5\t1000000|first bracket must begin at 0",
                "2015-07-01\t\t2\t0\t1000000|bracket 2 follows 0",
                "2015-07-01\t\t1\t0\t1000000\n2015-07-01\t\t2\t0\t1200000|is not above",
                "2015-07-01\t\t1\t0\t1000000\n2016-07-01\t\t1\t0\t1200000|overlaps itself");
    }

    @Test
    void a_bad_income_table_is_refused() throws IOException {
        for (var bad : badIncomeTables().toList()) {
            var parts = bad.split("\\|");
            var lines =
                    new StringBuilder(
                            "from\tto\tno\tincome_from\tbase\tinstrument\tarticle\tconfidence"
                                    + "\tsource\n");
            parts[0].lines().forEach(line -> lines.append(line).append("\tPP\t\thigh\tK\n"));
            Files.writeString(directory.resolve("self-employed-income.tsv"), lines);
            var law = Law.builtIn().amendedBy(directory);

            Assertions.assertThatThrownBy(() -> IncomeBracket.in(FIRST, law))
                    .isInstanceOf(LawFileRefused.class)
                    .hasMessageContaining(parts[1]);
        }
    }
}
