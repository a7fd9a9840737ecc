package id.payung.platform.contribution.employer;

import id.payung.platform.contribution.report.WageReport;
import id.payung.rules.Segment;
import id.payung.rules.contribution.LateFine;
import id.payung.rules.contribution.LatePayment;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.DueDate;

import java.time.LocalDate;

/**
 * A month as its employer asks about it on a day.
 *
 * @param due the last day on which payment is in time
 * @param late the due day is over and nothing was paid
 * @param fine what lateness costs: today when it is late, else from the day after the due day
 */
record Month(WageReport report, LocalDate due, boolean late, Rupiah fine) {

    static Month on(LocalDate today, WageReport report) {
        var due = DueDate.of(report.month()).value().day();
        var late = today.isAfter(due) && report.state() != WageReport.State.POSTED;
        var paidOn = late ? today : due.plusDays(1);
        var facts = new LatePayment(report.month(), report.total(), paidOn, Segment.PU);
        var fine =
                LateFine.of(facts) instanceof Answer.Known<LateFine>(var told, var _)
                        ? told.fine()
                        : Rupiah.ZERO;
        return new Month(report, due, late, fine);
    }

    /** Where the three steps stand, for styles: 1 draft, 2 final, 3 posted. */
    public int step() {
        return report.state().ordinal() + 1;
    }

    public boolean isDraft() {
        return report.state() == WageReport.State.DRAFT;
    }

    public boolean isFinal() {
        return report.state() == WageReport.State.FINAL;
    }

    public boolean isPosted() {
        return report.state() == WageReport.State.POSTED;
    }

    /** What has to be done next. */
    Next next(Gaps.Found gaps) {
        return switch (report.state()) {
            case POSTED -> Next.NOTHING;
            case FINAL -> Next.PAY;
            case DRAFT -> {
                if (report.workers() == 0) {
                    yield gaps.missing() == 0 ? Next.WORKERS : Next.WAGES;
                }
                if (report.computed()) {
                    yield Next.FINALISE;
                }
                yield gaps.any() ? Next.GAPS : Next.COMPUTE;
            }
        };
    }

    /** The next step; its words are in the bundle under {@code employer.next.}. */
    enum Next {
        /** Nobody is registered. */
        WORKERS,
        /** Nobody's wage is reported. */
        WAGES,
        /** Some wages are missing, or do not belong here. */
        GAPS,
        COMPUTE,
        FINALISE,
        PAY,
        NOTHING;

        public String key() {
            return "employer.next." + name();
        }
    }
}
