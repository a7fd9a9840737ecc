package id.payung.rules.contribution;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.time.WorkingDays;

import java.time.LocalDate;

/**
 * A deadline of a construction project in working days: Permenaker 44/2015 Pasal 3, Permenaker
 * 5/2021 Pasal 67.
 */
public record ProjectDeadline(LocalDate lastDay) {

    /** The last day to register a project: 14 working days after the work order (SPK). */
    public static Answer<ProjectDeadline> registerBy(LocalDate workOrder, Law law) {
        return workingDays("jakon.register_days", workOrder, law);
    }

    /** The last day for the agency to hand over the certificate, after form and first payment. */
    public static Answer<ProjectDeadline> certificateBy(LocalDate firstPayment, Law law) {
        return workingDays("jakon.certificate_days", firstPayment, law);
    }

    /** The last day for the agency to hand over the proof of membership. */
    public static Answer<ProjectDeadline> proofBy(LocalDate firstPayment, Law law) {
        return workingDays("jakon.proof_days", firstPayment, law);
    }

    /** The last day to report that a worker was replaced. */
    public static Answer<ProjectDeadline> changeReportedBy(LocalDate change, Law law) {
        return workingDays("jakon.change_days", change, law);
    }

    private static Answer<ProjectDeadline> workingDays(String id, LocalDate event, Law law) {
        var trail = new Reasons.Trail();
        var days = law.number(id).on(event);
        trail.use(days);
        var last = WorkingDays.of(law).after(event, days.value(), days.source());
        trail.use(last);
        trail.add(
                Step.of(
                        "contribution.working_days",
                        days.source(),
                        days.value(),
                        event,
                        last.value()));
        return new Answer.Known<>(new ProjectDeadline(last.value()), trail.reasons());
    }
}
