package id.payung.rules.death;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** PP 82/2019 Lampiran and Pasal 34-36; PP 44/2015 as first issued. */
class ScholarshipTest {

    private static final LocalDate EVENT = LocalDate.of(2024, 3, 10);

    @ParameterizedTest(name = "{0} on {1}, {2} children: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # programme | event | children | per child | count | total | working
                    JKK | 2022-01-01 | 2 | 87000000 | 2 | 174000000 | 2x1.5 + 6x1.5 + 3x2 + 3x3 + 5x12 = 3 + 9 + 6 + 9 + 60
                    JKK | 2022-01-01 | 1 | 87000000 | 1 |  87000000 | one child
                    JKK | 2022-01-01 | 3 | 87000000 | 2 | 174000000 | two at most
                    JKK | 2022-01-01 | 0 | 87000000 | 0 |         0 | none
                    JKM | 2024-11-05 | 2 | 87000000 | 2 | 174000000 | the same levels and years
                    JKK | 2019-12-02 | 2 | 87000000 | 2 | 174000000 | first day of PP 82/2019
                    JKK | 2019-12-01 | 2 | 12000000 | 1 |  12000000 | before: 12 m once, one child
                    JKM | 2015-07-01 | 1 | 12000000 | 1 |  12000000 | 12 m once
                    JKM | 2019-12-01 | 0 | 12000000 | 0 |         0 | none
                    """)
    void all_that_can_ever_be_paid(
            Programme programme,
            LocalDate event,
            int children,
            long perChild,
            int counted,
            long total,
            String working) {
        var most =
                Scholarship.most(
                        new ScholarshipCause(programme, event, null), children, Law.builtIn());

        assertThat(most.value())
                .as(working)
                .isEqualTo(new Scholarship.Most(Rupiah.of(perChild), counted, Rupiah.of(total)));
    }

    @Test
    void what_can_ever_be_paid_is_shown_level_by_level() {
        var most = Scholarship.most(ScholarshipCause.workAccident(EVENT), 3, Law.builtIn()).known();

        assertThat(most.reasons().steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "3 children are named; the first 2 count (PP 82/2019 Lampiran)",
                        "kindergarten: at most 2 years of Rp1,500,000 (PP 82/2019 Lampiran)",
                        "primary school: at most 6 years of Rp1,500,000 (PP 82/2019 Lampiran)",
                        "lower secondary school: at most 3 years of Rp2,000,000 (PP 82/2019"
                                + " Lampiran)",
                        "upper secondary school: at most 3 years of Rp3,000,000 (PP 82/2019"
                                + " Lampiran)",
                        "university or training: at most 5 years of Rp12,000,000 (PP 82/2019"
                                + " Lampiran)",
                        "Scholarship for 2 children, Rp87,000,000 each: Rp174,000,000");
    }

    @Test
    void children_that_all_count_need_no_remark() {
        var two = Scholarship.most(ScholarshipCause.workAccident(EVENT), 2, Law.builtIn()).known();

        assertThat(two.reasons().steps()).hasSize(6);
        assertThat(Explanation.ENGLISH.text(two.reasons().steps().getFirst()))
                .startsWith("kindergarten");
    }

    @Test
    void what_cannot_be_asked() {
        var cause = ScholarshipCause.workAccident(EVENT);
        var old = ScholarshipCause.workAccident(LocalDate.of(2015, 6, 30));

        assertThat(Scholarship.most(cause, -1, Law.builtIn())).isInstanceOf(Answer.Refused.class);
        assertThat(Scholarship.most(old, 1, Law.builtIn())).isInstanceOf(Answer.ForAnOfficer.class);
        assertThat(Scholarship.firstYear(old, List.of(Pupil.at(SchoolLevel.SD)), Law.builtIn()))
                .isInstanceOf(Answer.ForAnOfficer.class);
        assertThatThrownBy(() -> new ScholarshipCause(Programme.JHT, EVENT, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JHT");
    }

    /** JKM asks for 36 months of contributions, for 60 before PP 82/2019; JKK for none. */
    @ParameterizedTest(name = "{0} on {1}, {2} months, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # programme | event | months | levels | first year | working
                    JKM | 2024-11-05 | 35 | SD,SMA       |        0 | 35 months, under 36
                    JKM | 2024-11-05 | 36 | SD,SMA       |  4500000 | 1.5 + 3
                    JKM | 2024-11-05 | 40 | TK           |  1500000 | 1.5
                    JKM | 2024-11-05 | 40 | SD           |  1500000 | 1.5
                    JKM | 2024-11-05 | 40 | SMP          |  2000000 | 2
                    JKM | 2024-11-05 | 40 | SMA          |  3000000 | 3
                    JKM | 2024-11-05 | 40 | PT           | 12000000 | 12
                    JKM | 2024-11-05 | 40 | PT,PT        | 24000000 | 12 + 12
                    JKM | 2024-11-05 | 40 | SD,SMP,PT    |  3500000 | 1.5 + 2; the third child does not count
                    JKM | 2024-11-05 |  0 |              |        0 | no child
                    JKK | 2024-11-05 |    | SD,SMA       |  4500000 | no months asked
                    JKK | 2024-11-05 |  1 | SD,SMA       |  4500000 | no months asked
                    JKM | 2019-12-01 | 59 | SD           |        0 | 59 months, under 60
                    JKM | 2019-12-01 | 60 | SD           | 12000000 | 12 m once
                    JKM | 2019-12-01 | 60 | SD,SMA       | 12000000 | one child
                    JKM | 2019-12-02 | 59 | SD           |  1500000 | 36 months since PP 82/2019
                    JKK | 2019-12-01 |    | SD,SMA       | 12000000 | 12 m once, one child
                    """)
    void the_first_year(
            Programme programme,
            LocalDate event,
            @Nullable Integer months,
            @Nullable String levels,
            long firstYear,
            String working) {
        var pupils = new ArrayList<Pupil>();
        for (var level : levels == null ? new String[0] : levels.split(",")) {
            pupils.add(Pupil.at(SchoolLevel.valueOf(level)));
        }
        var answer =
                Scholarship.firstYear(
                        new ScholarshipCause(programme, event, months), pupils, Law.builtIn());

        assertThat(answer.value().total()).as(working).isEqualTo(Rupiah.of(firstYear));
    }

    @Test
    void what_decides_is_asked_for() {
        var withoutMonths = new ScholarshipCause(Programme.JKM, EVENT, null);
        var pupils = List.of(Pupil.at(SchoolLevel.SD));

        assertThat(Scholarship.firstYear(withoutMonths, pupils, Law.builtIn()))
                .isEqualTo(new Answer.NeedsToKnow<>("masa_iur_months"));
        assertThat(
                        Scholarship.firstYear(
                                ScholarshipCause.workAccident(EVENT),
                                List.of(new Pupil(null, null)),
                                Law.builtIn()))
                .isEqualTo(new Answer.NeedsToKnow<>("level"));
        assertThat(Scholarship.year(year(withoutMonths, SchoolLevel.SD, 0), Law.builtIn()))
                .isEqualTo(new Answer.NeedsToKnow<>("masa_iur_months"));
        assertThat(
                        Scholarship.year(
                                year(ScholarshipCause.workAccident(EVENT), null, 0), Law.builtIn()))
                .isEqualTo(new Answer.NeedsToKnow<>("level"));
    }

    /** A child without a right is left out, and the others still receive. */
    @Test
    void children_without_a_right_are_left_out() {
        var tooOld = Child.bornOn(LocalDate.of(2001, 3, 9));
        var married = new Child(LocalDate.of(2005, 1, 1), true, false);
        var working = new Child(LocalDate.of(2005, 1, 1), false, true);
        var answer =
                Scholarship.firstYear(
                        ScholarshipCause.workAccident(EVENT),
                        List.of(
                                new Pupil(SchoolLevel.PT, tooOld),
                                new Pupil(SchoolLevel.PT, married),
                                new Pupil(SchoolLevel.PT, working),
                                new Pupil(SchoolLevel.SMA, Child.bornOn(LocalDate.of(2008, 1, 1))),
                                Pupil.at(SchoolLevel.SD)),
                        Law.builtIn());

        assertThat(answer.value().total()).isEqualTo(Rupiah.of(4_500_000));
        assertThat(answer.known().reasons().steps().stream().map(Explanation.ENGLISH::text))
                .startsWith(
                        "The child is 23 years old and past the birthday of 23 on which the"
                                + " scholarship ends (PP 82/2019 Lampiran)",
                        "The child is married: no scholarship (PP 82/2019 Lampiran)",
                        "The child works: no scholarship (PP 82/2019 Lampiran)");
    }

    /** Each level and its years; until the birthday of 23. */
    @ParameterizedTest(name = "{0}, {1} years paid: {2}, {3} left")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # level | paid | amount | left after it
                    TK  | 0 |  1500000 | 1
                    TK  | 1 |  1500000 | 0
                    SD  | 0 |  1500000 | 5
                    SD  | 5 |  1500000 | 0
                    SMP | 2 |  2000000 | 0
                    SMA | 0 |  3000000 | 2
                    SMA | 2 |  3000000 | 0
                    PT  | 0 | 12000000 | 4
                    PT  | 4 | 12000000 | 0
                    """)
    void a_year_of_one_child(SchoolLevel level, int paid, long amount, int left) {
        var answer =
                Scholarship.year(
                        year(ScholarshipCause.death(EVENT, 36), level, paid), Law.builtIn());

        assertThat(answer.value())
                .isEqualTo(new Scholarship.Year(Rupiah.of(amount), left, LocalDate.of(2033, 1, 1)));
    }

    @ParameterizedTest(name = "{0}, {1} years paid, child number {2}, born {3}, claimed {4}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # level | paid | number | birth | claimed | refused
                    TK  | 2 | 1 | 2018-01-01 | 2024-07-15 | death.level_used_up
                    SD  | 6 | 1 | 2012-01-01 | 2024-07-15 | death.level_used_up
                    SMP | 3 | 1 | 2010-01-01 | 2024-07-15 | death.level_used_up
                    SMA | 3 | 1 | 2007-01-01 | 2024-07-15 | death.level_used_up
                    PT  | 5 | 1 | 2002-01-01 | 2024-07-15 | death.level_used_up
                    SD  | 0 | 3 | 2016-01-01 | 2024-07-15 | death.too_many_children
                    PT  | 0 | 1 | 2001-07-14 | 2024-07-15 | death.child_too_old
                    PT  | 0 | 1 | 1990-07-14 | 2024-07-15 | death.child_too_old
                    PT  | 0 | 1 | 2003-01-01 | 2024-03-09 | death.claim_before_event
                    """)
    void a_year_that_is_not_paid(
            SchoolLevel level,
            int paid,
            int number,
            LocalDate birth,
            LocalDate claimed,
            String key) {
        var year =
                new ScholarshipYear(
                        ScholarshipCause.death(EVENT, 40),
                        Child.bornOn(birth),
                        number,
                        level,
                        paid,
                        claimed);

        assertThat(refusal(year)).isEqualTo(key);
    }

    /** The birthday of 23 is the last day; born on 29 February, it is 1 March. */
    @ParameterizedTest(name = "born {0}: until {1}")
    @CsvSource(
            textBlock =
                    """
                    2001-07-15, 2024-07-15
                    2003-01-01, 2026-01-01
                    2004-02-29, 2027-03-01
                    2004-02-28, 2027-02-28
                    """)
    void the_last_day_is_the_birthday_of_23(LocalDate birth, LocalDate last) {
        assertThat(Scholarship.year(claimed(birth, last), Law.builtIn()).value().lastDay())
                .isEqualTo(last);
        assertThat(refusal(claimed(birth, last.plusDays(1)))).isEqualTo("death.child_too_old");
    }

    private static ScholarshipYear claimed(LocalDate birth, LocalDate day) {
        return new ScholarshipYear(
                ScholarshipCause.workAccident(EVENT),
                Child.bornOn(birth),
                2,
                SchoolLevel.PT,
                0,
                day);
    }

    @Test
    void who_marries_or_works_has_no_right() {
        var birth = LocalDate.of(2010, 1, 1);

        assertThat(refusal(of(new Child(birth, true, false)))).isEqualTo("death.child_married");
        assertThat(refusal(of(new Child(birth, false, true)))).isEqualTo("death.child_working");
        assertThat(refusal(of(new Child(birth, true, true)))).isEqualTo("death.child_married");
    }

    private static ScholarshipYear of(Child child) {
        return new ScholarshipYear(
                ScholarshipCause.workAccident(EVENT),
                child,
                1,
                SchoolLevel.SMP,
                0,
                LocalDate.of(2024, 7, 15));
    }

    /** PP 44/2015 as first issued: 12 million once, whatever the level. */
    @Test
    void before_pp_82_2019_it_is_paid_once() {
        var old = ScholarshipCause.death(LocalDate.of(2018, 5, 1), 60);
        var few = ScholarshipCause.death(LocalDate.of(2018, 5, 1), 59);
        var paid = Scholarship.year(year(old, null, 0), Law.builtIn());

        assertThat(paid.value().amount()).isEqualTo(Rupiah.of(12_000_000));
        assertThat(paid.value().yearsLeft()).isZero();
        assertThat(paid.known().reasons().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(refusal(year(old, null, 1))).isEqualTo("death.scholarship_paid");
        assertThat(refusal(year(few, null, 0))).isEqualTo("death.too_few_months");
        assertThat(
                        Scholarship.year(
                                year(
                                        ScholarshipCause.workAccident(LocalDate.of(2015, 6, 30)),
                                        null,
                                        0),
                                Law.builtIn()))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    /** Every year of every level, claimed one after another, gives the most that is promised. */
    @Test
    void all_years_together_are_the_most() {
        var cause = ScholarshipCause.workAccident(EVENT);
        var sum = Rupiah.ZERO;
        for (var level : SchoolLevel.values()) {
            var paid = 0;
            var left = 1;
            while (left > 0) {
                var answer = Scholarship.year(year(cause, level, paid++), Law.builtIn()).value();
                sum = sum.plus(answer.amount());
                left = answer.yearsLeft();
            }
        }

        assertThat(sum).isEqualTo(Scholarship.most(cause, 1, Law.builtIn()).value().perChild());
    }

    private static ScholarshipYear year(
            ScholarshipCause cause, @Nullable SchoolLevel level, int paid) {
        return new ScholarshipYear(
                cause,
                Child.bornOn(LocalDate.of(2010, 1, 1)),
                1,
                level,
                paid,
                LocalDate.of(2024, 7, 15));
    }

    private static String refusal(ScholarshipYear year) {
        return ((Answer.Refused<Scholarship.Year>) Scholarship.year(year, Law.builtIn()))
                .why()
                .key();
    }
}
