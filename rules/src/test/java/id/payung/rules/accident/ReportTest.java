package id.payung.rules.accident;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** PP 44/2015 Pasal 26 and 43, PP 82/2019 Pasal 26, Permenaker 1/2025: reporting and claiming. */
class ReportTest {

    /** 2 x 24 hours; from 24 February 2025 a late report makes the employer pay. */
    @ParameterizedTest(name = "{0} {1} reported {2} {3}: late {4}, employer pays {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # event  | time  | reported   | time  | late  | employer | working
                    2025-03-10 | 08:00 | 2025-03-10 | 08:00 | false | false | at once
                    2025-03-10 | 08:00 | 2025-03-12 | 08:00 | false | false | 48 hours exactly
                    2025-03-10 | 08:00 | 2025-03-12 | 08:01 | true  | true  | 48 hours and a minute
                    2025-02-24 | 08:00 | 2025-02-26 | 08:01 | true  | true  | first day of Permenaker 1/2025
                    2025-02-23 | 08:00 | 2025-02-26 | 08:01 | true  | false | day before: the fund pays
                    2016-02-28 | 12:00 | 2016-03-01 | 12:00 | false | false | over 29 February
                    2025-03-10 |       | 2025-03-10 |       | false | false | same day
                    2025-03-10 |       | 2025-03-11 |       | false | false | at most 47 h 59 min
                    2025-03-10 |       | 2025-03-13 |       | true  | true  | more than 48 h at any hour
                    2025-03-10 | 00:00 | 2025-03-12 | 00:01 | true  | true  | 48 hours and a minute
                    2025-03-10 |       | 2025-03-12 | 00:00 | false | false | at most 48 hours
                    """)
    void within_two_days_and_nights(
            LocalDate event,
            @Nullable LocalTime eventTime,
            LocalDate reported,
            @Nullable LocalTime reportedTime,
            boolean late,
            boolean employer,
            String working) {
        var report =
                new ReportDuty.Report(
                        new ReportDuty.Moment(event, eventTime),
                        new ReportDuty.Moment(reported, reportedTime));
        var answer = ReportDuty.of(report);

        assertThat(answer.value()).as(working).isEqualTo(new ReportDuty(late, employer));
    }

    @ParameterizedTest(name = "{0} {1} to {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                          |       | event_time,reported_time
                    08:00 |       | reported_time
                          | 08:00 | event_time
                    """)
    void two_days_later_the_hours_decide(
            @Nullable LocalTime eventTime, @Nullable LocalTime reportedTime, String missing) {
        var report =
                new ReportDuty.Report(
                        new ReportDuty.Moment(LocalDate.of(2025, 3, 10), eventTime),
                        new ReportDuty.Moment(LocalDate.of(2025, 3, 12), reportedTime));

        assertThat(ReportDuty.of(report))
                .isEqualTo(new Answer.NeedsToKnow<>(List.of(missing.split(","))));
    }

    @Test
    void a_report_that_cannot_be() {
        assertThat(key(ReportDuty.of(report(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 9)))))
                .isEqualTo("accident.reported_before");
        assertThat(ReportDuty.of(report(LocalDate.of(2015, 6, 30), LocalDate.of(2015, 6, 30))))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    @Test
    void its_steps_say_who_pays_and_why() {
        assertThat(steps(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 20)))
                .containsExactly(
                        "To be reported within 48 hours; a call or a message counts (PP 44/2015"
                                + " Pasal 43)",
                        "Reported late",
                        "Since the report was late, 100% of the benefit is the employer's duty"
                                + " (Permenaker 1/2025)");
        assertThat(steps(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 20)))
                .last()
                .isEqualTo("Before Permenaker 1/2025 the fund paid all the same");
        assertThat(steps(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 10)))
                .last()
                .isEqualTo("Reported in time");
    }

    private static List<String> steps(LocalDate event, LocalDate reported) {
        return ReportDuty.of(report(event, reported)).known().reasons().steps().stream()
                .map(Explanation.ENGLISH::text)
                .toList();
    }

    private static ReportDuty.Report report(LocalDate event, LocalDate reported) {
        return new ReportDuty.Report(
                new ReportDuty.Moment(event, null), new ReportDuty.Moment(reported, null));
    }

    @ParameterizedTest(name = "accident {0}, claim {1}: until {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # accident | claim      | last day   | allowed | working
                    2015-07-01 | 2017-07-01 | 2017-07-01 | true    | two years
                    2015-07-01 | 2017-07-02 | 2017-07-01 | false   | two years and a day
                    2019-12-01 | 2021-12-01 | 2021-12-01 | true    | last day of two years
                    2019-12-01 | 2021-12-02 | 2021-12-01 | false   | two years and a day
                    2019-12-02 | 2021-12-02 | 2024-12-02 | true    | first day of five years
                    2019-12-02 | 2024-12-02 | 2024-12-02 | true    | five years
                    2019-12-02 | 2024-12-03 | 2024-12-02 | false   | five years and a day
                    2020-02-29 | 2025-02-28 | 2025-02-28 | true    | no 29 February in 2025
                    2020-02-29 | 2025-03-01 | 2025-02-28 | false   | a day later
                    2024-05-01 | 2024-05-01 | 2029-05-01 | true    | on the day
                    2024-05-01 |            | 2029-05-01 |         | not claimed yet
                    """)
    void pasal_26_the_right_expires(
            LocalDate accident,
            @Nullable LocalDate claim,
            LocalDate last,
            @Nullable Boolean allowed,
            String working) {
        assertThat(ClaimExpiry.of(accident, claim).value())
                .as(working)
                .isEqualTo(new ClaimExpiry(last, allowed));
    }

    @Test
    void a_claim_that_cannot_be() {
        assertThat(key(ClaimExpiry.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 30))))
                .isEqualTo("accident.claim_before");
        assertThat(ClaimExpiry.of(LocalDate.of(2015, 6, 30), null))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    /** Three years after the work ended. */
    @ParameterizedTest(name = "work ended {0}, diagnosed {1}: {3}")
    @CsvSource(
            textBlock =
                    """
                    2022-05-31, 2025-05-31, 2025-05-31, true
                    2022-05-31, 2025-06-01, 2025-05-31, false
                    2022-05-31, 2021-01-01, 2025-05-31, true
                    2013-01-01, 2015-12-01, 2016-01-01, true
                    2012-01-01, 2015-12-01, 2015-01-01, false
                    """)
    void an_occupational_disease_after_the_work(
            LocalDate ended, LocalDate diagnosed, LocalDate last, boolean allowed) {
        assertThat(OccupationalDisease.of(ended, diagnosed).value())
                .isEqualTo(new OccupationalDisease(last, allowed));
    }

    @Test
    void an_occupational_disease_before_the_law() {
        var day = LocalDate.of(2015, 6, 30);

        assertThat(OccupationalDisease.of(day, day)).isInstanceOf(Answer.ForAnOfficer.class);
    }

    /** At the workplace and within 24 hours of the attack. */
    @ParameterizedTest(name = "{0}, at the workplace {1}, after {2} hours: {3}")
    @CsvSource(
            textBlock =
                    """
                    2024-05-01, true,  0,  true,  HIGH
                    2024-05-01, true,  24, true,  HIGH
                    2024-05-01, true,  25, false, HIGH
                    2024-05-01, false, 1,  false, HIGH
                    2025-02-23, true,  1,  true,  HIGH
                    2025-02-24, true,  1,  true,  MEDIUM
                    2025-02-24, true,  25, false, MEDIUM
                    """)
    void a_sudden_death(
            LocalDate day, boolean atWork, int hours, boolean counts, Confidence confidence) {
        var answer =
                WorkAccident.of(new WorkAccident.SuddenDeath(day, atWork, hours), Law.builtIn());

        assertThat(answer.value().counts()).isEqualTo(counts);
        assertThat(answer.known().reasons().confidence()).isEqualTo(confidence);
        assertThat(Explanation.ENGLISH.text(answer.known().reasons().steps().getFirst()))
                .contains(counts ? "is a work accident; here" : "is not");
    }

    @Test
    void a_sudden_death_that_cannot_be() {
        var day = LocalDate.of(2024, 5, 1);

        assertThat(key(WorkAccident.of(new WorkAccident.SuddenDeath(day, true, -1), Law.builtIn())))
                .isEqualTo("accident.hours_negative");
        assertThat(
                        WorkAccident.of(
                                new WorkAccident.SuddenDeath(LocalDate.of(2015, 6, 30), true, 1),
                                Law.builtIn()))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    @ParameterizedTest(name = "violence on {0}, at the workplace {1}, proven {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    2025-02-24, true,  true,  counts
                    2026-01-01, true,  true,  counts
                    2026-01-01, true,  false, proof
                    2026-01-01, false, true,  accident.violence_elsewhere
                    2025-02-23, true,  true,  accident.violence_before_2025
                    """)
    void violence_at_work(LocalDate day, boolean atWork, boolean proven, String outcome) {
        var answer = WorkAccident.of(new WorkAccident.Violence(day, atWork, proven), Law.builtIn());

        assertThat(
                        switch (answer) {
                            case Answer.Known<WorkAccident>(var accident, _) ->
                                    accident.counts() ? "counts" : "does not count";
                            case Answer.NeedsToKnow<WorkAccident>(var facts) -> facts.getFirst();
                            case Answer.Refused<WorkAccident>(var why) -> why.key();
                            case Answer.ForAnOfficer<WorkAccident>(var question, _) ->
                                    question.key();
                        })
                .isEqualTo(outcome);
    }

    /** PP 44/2015: the employer who reported too low a wage owes the difference. */
    @ParameterizedTest(name = "on the wage reported {0}, on the wage paid {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # reported | paid      | employer | working
                    144000000   | 240000000 | 96000000 | 48 x 5 m - 48 x 3 m
                    144000000   | 144000000 |        0 | reported as paid
                    """)
    void the_employer_owes_the_difference(long reported, long paid, long employer, String working) {
        var shortfall = WageShortfall.of(Rupiah.of(reported), Rupiah.of(paid)).value();

        assertThat(shortfall)
                .as(working)
                .isEqualTo(new WageShortfall(Rupiah.of(reported), Rupiah.of(employer)));
        assertThat(shortfall.total()).isEqualTo(Rupiah.of(paid));
    }

    @Test
    void more_reported_than_paid_is_for_an_officer() {
        assertThat(WageShortfall.of(Rupiah.of(2), Rupiah.of(1)))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    /** (3 x best + worst) / 4; line 44 gives 7 % for each 10 % lost. */
    @ParameterizedTest(name = "eyes of {0}% and {1}%: {2}% left, {4}% of 80 wages")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # one | other | left | lost | percent | working
                    100 | 60  | 90  |  10 |  7 | (300 + 60) / 4 = 90
                    60  | 100 | 90  |  10 |  7 | the better eye counts three times
                    100 | 100 | 100 |   0 |  0 | nothing lost
                    100 | 20  | 80  |  20 | 14 | (300 + 20) / 4 = 80
                    50  | 50  | 50  |  50 | 35 | (150 + 50) / 4 = 50
                    0   | 0   | 0   | 100 | 70 | blind
                    """)
    void the_efficiency_of_both_eyes(
            int one, int other, int left, int lost, int percent, String working) {
        assertThat(vision(one, other).value())
                .as(working)
                .isEqualTo(new Vision(percent(left), percent(lost), percent(percent)));
    }

    private static Percent percent(int percent) {
        return Percent.of(percent);
    }

    private static Answer<Vision> vision(int one, int other) {
        return Vision.of(
                new Vision.Eyes(percent(one), percent(other)),
                LocalDate.of(2024, 5, 1),
                Law.builtIn());
    }

    @Test
    void sight_that_no_rule_settles() {
        assertThat(vision(100, 0)).isInstanceOf(Answer.ForAnOfficer.class);
        assertThat(key(vision(101, 0))).isEqualTo("accident.no_such_efficiency");
        assertThat(key(vision(100, -1))).isEqualTo("accident.no_such_efficiency");
        assertThat(
                        Vision.of(
                                new Vision.Eyes(percent(100), percent(60)),
                                LocalDate.of(2015, 6, 30),
                                Law.builtIn()))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    @Test
    void the_steps_of_sight_violence_and_disease_can_be_read() {
        assertThat(texts(vision(60, 100)))
                .containsExactly(
                        "Sight of both eyes: three times 100% and once 60%, by 4 = 90%; lost 10%"
                                + " (PP 44/2015 Lampiran III)",
                        "Of the sight 10% is lost: 7% for each 10% = 7% (PP 44/2015 Lampiran III)");
        assertThat(
                        texts(
                                WorkAccident.of(
                                        new WorkAccident.Violence(
                                                LocalDate.of(2026, 1, 1), true, true),
                                        Law.builtIn())))
                .containsExactly(
                        "Violence at the workplace, proven by a police report or a doctor, is a"
                                + " work accident (Permenaker 1/2025)");
        assertThat(
                        texts(
                                OccupationalDisease.of(
                                        LocalDate.of(2022, 5, 31), LocalDate.of(2024, 1, 1))))
                .containsExactly(
                        "An occupational disease counts for 3 years after the work ended on 31 May"
                                + " 2022, until 31 May 2025 (PP 44/2015)");
    }

    private static List<String> texts(Answer<?> answer) {
        return answer.known().reasons().steps().stream().map(Explanation.ENGLISH::text).toList();
    }

    @ParameterizedTest(name = "accident {0}, death {1}, claim {2}, paid for {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # accident | death      | claim      | paid for              | refused
                    2024-05-01 |            |            |                       |
                    2024-05-01 | 2024-05-01 | 2029-05-01 | 2024-04-30            |
                    2024-05-01 | 2024-04-30 |            |                       | accident.after_death
                    2024-05-01 |            | 2029-05-02 |                       | accident.expired
                    2019-12-01 |            | 2021-12-02 |                       | accident.expired
                    2024-05-01 |            | 2024-04-30 |                       | accident.claim_before
                    2024-05-01 |            |            | 2023-01-01,2024-05-01 | death.already_paid
                    2013-05-01 |            | 2024-05-01 |                       |
                    """)
    void what_no_claim_gives(
            LocalDate accident,
            @Nullable LocalDate death,
            @Nullable LocalDate claim,
            @Nullable String paid,
            @Nullable String refused) {
        var before =
                paid == null
                        ? List.<LocalDate>of()
                        : Arrays.stream(paid.split(",")).map(LocalDate::parse).toList();
        var refusal = new AccidentClaim(accident, death, claim, before).refusal(Law.builtIn());

        assertThat(refusal.map(step -> step.key()).orElse(null)).isEqualTo(refused);
    }

    @Test
    void a_late_claim_names_its_last_day_and_its_article() {
        var claim =
                new AccidentClaim(
                        LocalDate.of(2019, 12, 1), null, LocalDate.of(2022, 1, 1), List.of());

        assertThat(Explanation.ENGLISH.text(claim.refusal(Law.builtIn()).orElseThrow()))
                .isEqualTo(
                        "The claim of 1 January 2022 comes too late: for an accident on 1 December"
                                + " 2019 the last day was 1 December 2021 (PP 44/2015 Pasal 26)");
    }

    private static String key(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).why().key();
    }
}
