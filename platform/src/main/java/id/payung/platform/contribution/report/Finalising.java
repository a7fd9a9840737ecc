package id.payung.platform.contribution.report;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.contribution.report.ReportRefused.Why;
import id.payung.platform.payment.Due;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Payables;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.PaymentCode;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.platform.registry.Employers;
import id.payung.rules.time.DueDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** From a draft to a payment code, and back while nobody has paid. */
@Component
public class Finalising {

    static final String KIND = "contribution.wage_report";

    /** A code that is made after the due day can be paid for so long. */
    private static final int DAYS_WHEN_LATE = 30;

    private final ReportStore store;
    private final Payables payables;
    private final Employers employers;
    private final AuditTrail audit;

    Finalising(ReportStore store, Payables payables, Employers employers, AuditTrail audit) {
        this.store = store;
        this.payables = payables;
        this.employers = employers;
        this.audit = audit;
    }

    /**
     * Makes the month final and payable. Safe to repeat: a final month keeps its code.
     *
     * @throws ReportRefused when it has no worker, was not computed since the last change, or is
     *     posted
     */
    @Transactional
    public WageReport finalise(UUID report) {
        var draft = store.lock(report);
        if (draft.state() == WageReport.State.FINAL) {
            return draft;
        }
        if (draft.state() == WageReport.State.POSTED) {
            throw new ReportRefused(Why.PAID, report);
        }
        if (draft.workers() == 0) {
            throw new ReportRefused(Why.EMPTY, report);
        }
        if (!draft.computed()) {
            throw new ReportRefused(Why.STALE, report);
        }
        store.markFinal(report, open(draft).code().digits());
        audit.did("FINALISE", "wage_report", report);
        return store.get(report);
    }

    private Payable open(WageReport draft) {
        var employer = employers.find(draft.employer(), draft.month().atDay(1));
        var due =
                new Due(
                        new What(KIND, draft.id()),
                        new Wording("Iuran PU " + draft.month(), "Contribution " + draft.month()),
                        draft.total(),
                        payableUntil(draft.month(), store.today()));
        var payer = new Payer(employer.name(), employer.office(), null, null, employer.id());
        return payables.open(due, payer);
    }

    /** Late payment is taken, too: what it costs besides is told, and billed on its own. */
    static LocalDate payableUntil(YearMonth month, LocalDate today) {
        var due = DueDate.of(month).value().day();
        var late = today.plusDays(DAYS_WHEN_LATE);
        return late.isAfter(due) ? late : due;
    }

    /**
     * Takes the finalisation back, and its payment code with it.
     *
     * @throws ReportRefused when it is not final, or the bank was faster
     */
    @Transactional
    public WageReport takeBack(UUID report) {
        var last = store.lock(report);
        if (last.code() == null || last.state() == WageReport.State.DRAFT) {
            throw new ReportRefused(Why.NOT_FINAL, report);
        }
        var payable = payables.cancel(new PaymentCode(last.code())).orElseThrow();
        if (payable.state() == Payable.State.PAID) {
            throw new ReportRefused(Why.PAID, report);
        }
        store.markDraft(report);
        audit.did("TAKE_BACK", "wage_report", report);
        return store.get(report);
    }
}
