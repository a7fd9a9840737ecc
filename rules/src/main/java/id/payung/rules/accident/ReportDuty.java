package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Was an accident reported within 2 x 24 hours (PP 44/2015 Pasal 43), and who pays if not: since
 * Permenaker 1/2025 the employer. A report by phone or message counts. Both stages have the same
 * limit: from the accident or diagnosis, and from recovery, disability or death.
 *
 * @param late reported after the limit
 * @param employerPays the benefit has become the employer's duty
 */
public record ReportDuty(boolean late, boolean employerPays) {

    /** A moment of which the hour may not be known. */
    public record Moment(LocalDate day, @Nullable LocalTime time) {

        LocalDateTime earliest() {
            return day.atTime(time == null ? LocalTime.MIN : time);
        }

        LocalDateTime latest() {
            return day.atTime(time == null ? LocalTime.MAX : time);
        }
    }

    /** What happened, and when it was told; both in the time of the place. */
    public record Report(Moment event, Moment reported) {}

    /** By the law as known when this was released. */
    public static Answer<ReportDuty> of(Report report) {
        return of(report, Law.builtIn());
    }

    /**
     * Needs to know the hours where the days alone do not decide. Refuses a report before the
     * event; an officer before July 2015.
     */
    public static Answer<ReportDuty> of(Report report, Law law) {
        if (report.reported().latest().isBefore(report.event().earliest())) {
            return new Answer.Refused<>(
                    Step.note(
                            "accident.reported_before",
                            report.reported().day(),
                            report.event().day()));
        }
        return Event.<ReportDuty>beforeTheLaw(report.event().day())
                .orElseGet(() -> decided(report, law));
    }

    private static Answer<ReportDuty> decided(Report report, Law law) {
        var reckoning = new Reckoning(report.event().day(), law);
        var hours = reckoning.number("jkk.report_hours");
        var limit = Duration.ofHours(hours.value());
        var surelyLate = report.reported().earliest().isAfter(report.event().latest().plus(limit));
        var surelyInTime =
                !report.reported().latest().isAfter(report.event().earliest().plus(limit));
        if (!surelyLate && !surelyInTime) {
            return new Answer.NeedsToKnow<>(missingHours(report));
        }
        reckoning.step("accident.report_limit", hours.source(), hours.value());
        if (surelyInTime) {
            reckoning.note("accident.reported_in_time");
            return reckoning.known(new ReportDuty(false, false));
        }
        reckoning.note("accident.reported_late");
        var liability = law.percent("jkk.late_report_liability").find(report.event().day());
        return late(reckoning, liability.orElse(null));
    }

    private static Answer<ReportDuty> late(
            Reckoning reckoning, @Nullable Dated<Percent> liability) {
        if (liability == null) {
            reckoning.note("accident.fund_pays_all_the_same");
            return reckoning.known(new ReportDuty(true, false));
        }
        reckoning.step("accident.employer_pays", liability.source(), liability.value());
        return reckoning.known(new ReportDuty(true, true));
    }

    private static List<String> missingHours(Report report) {
        var missing = new ArrayList<String>();
        if (report.event().time() == null) {
            missing.add("event_time");
        }
        if (report.reported().time() == null) {
            missing.add("reported_time");
        }
        return missing;
    }
}
