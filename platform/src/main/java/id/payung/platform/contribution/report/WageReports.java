package id.payung.platform.contribution.report;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.contribution.report.ReportRefused.Why;
import id.payung.platform.registry.Employers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens an employer's months and takes what is reported for them. */
@Component
public class WageReports {

    private final ReportStore store;
    private final Employers employers;
    private final Computing computing;
    private final Ids ids;
    private final AuditTrail audit;

    WageReports(ReportStore store, Employers employers, Computing computing, Trail trail) {
        this.store = store;
        this.employers = employers;
        this.computing = computing;
        this.ids = trail.ids();
        this.audit = trail.audit();
    }

    /** What reporting needs of {@code access}, in one hand. */
    @Component
    record Trail(Ids ids, AuditTrail audit) {}

    /**
     * The month's report. The first who asks opens it as a draft, with everybody who still works
     * and the wage that was last reported.
     *
     * @throws ReportRefused when the month has not begun, or the one before is a draft still
     */
    @Transactional
    public WageReport open(UUID employer, YearMonth month) {
        var known = store.find(employer, month);
        if (known.isPresent()) {
            return known.get();
        }
        if (month.isAfter(YearMonth.from(store.today()))) {
            throw new ReportRefused(Why.FUTURE, month);
        }
        var before = store.lastBefore(employer, month);
        if (before.filter(WageReport::isDraft).isPresent()) {
            throw new ReportRefused(Why.EARLIER_DRAFT, before.get().month());
        }
        var id = ids.next();
        store.open(id, employers.find(employer, month.atDay(1)), month);
        var opened = store.find(employer, month).orElseThrow();
        if (opened.id().equals(id)) {
            before.ifPresent(last -> store.carryOver(last.id(), id, month.atDay(1)));
            store.markStale(id);
            audit.did("OPEN_MONTH", "wage_report", id);
        }
        return store.get(opened.id());
    }

    /** The month's report, if it was opened. */
    @Transactional(readOnly = true)
    public Optional<WageReport> find(UUID employer, YearMonth month) {
        return store.find(employer, month);
    }

    /** An employer's months, the newest first. */
    @Transactional(readOnly = true)
    public List<WageReport> of(UUID employer) {
        return store.of(employer);
    }

    /**
     * Takes wages into a draft; what was computed becomes stale.
     *
     * @throws ReportRefused when it is no draft
     */
    @Transactional
    public void take(UUID report, List<WageRow> rows) {
        store.write(draft(report), rows);
        store.markStale(report);
    }

    /** Takes workers out of a draft, because they left before the month. */
    @Transactional
    public void leaveOut(UUID report, Collection<UUID> memberships) {
        draft(report);
        store.remove(report, memberships);
        store.markStale(report);
    }

    /**
     * Computes what every worker's month costs, by the law of that month (Hitung Iuran).
     *
     * @throws ReportRefused when it is no draft, or has no worker
     */
    @Transactional
    public WageReport compute(UUID report) {
        var draft = draft(report);
        if (draft.workers() == 0) {
            throw new ReportRefused(Why.EMPTY, report);
        }
        var employer = employers.find(draft.employer(), draft.month().atDay(1));
        store.markComputed(report, computing.compute(draft, employer.terms()));
        audit.did("COMPUTE", "wage_report", report);
        return store.get(report);
    }

    private WageReport draft(UUID report) {
        var locked = store.lock(report);
        if (!locked.isDraft()) {
            throw new ReportRefused(Why.NOT_A_DRAFT, report);
        }
        return locked;
    }
}
