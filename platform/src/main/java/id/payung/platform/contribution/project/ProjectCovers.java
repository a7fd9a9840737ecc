package id.payung.platform.contribution.project;

import id.payung.platform.contribution.project.ProjectCover.Doubt;
import id.payung.platform.registry.Identity;
import id.payung.platform.registry.ProjectWorker;
import id.payung.platform.registry.ProjectWorkers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks list and receipts together who was covered on a day: the question of an accident. */
@Component
public class ProjectCovers {

    private final ProjectWorkers workers;
    private final Certificates certificates;

    ProjectCovers(ProjectWorkers workers, Certificates certificates) {
        this.workers = workers;
        this.certificates = certificates;
    }

    /**
     * Whether a project covered a person on a day; one answer for each project that had them on its
     * list, or {@code NotListed} alone.
     */
    @Transactional
    public List<ProjectCover> of(Identity identity, LocalDate day) {
        var found = workers.on(day, identity);
        return found.isEmpty() ? List.of(new ProjectCover.NotListed()) : of(found, day);
    }

    /** The same for workers who were on their lists on that day, in their order. */
    @Transactional(readOnly = true)
    public List<ProjectCover> of(List<ProjectWorker> listed, LocalDate day) {
        var certified = new HashMap<UUID, Optional<Certificate>>();
        return listed.stream()
                .map(worker -> {
                    var certificate =
                            certified.computeIfAbsent(worker.project(), this::certificate);
                    var doubts = doubts(worker, certificate, day);
                    return doubts.isEmpty()
                            ? (ProjectCover) new ProjectCover.Covered(worker)
                            : new ProjectCover.ForAnOfficer(worker, doubts);
                })
                .toList();
    }

    private Optional<Certificate> certificate(UUID project) {
        return certificates.of(project).flatMap(issued -> certificates.check(issued.token()));
    }

    private static List<Doubt> doubts(
            ProjectWorker worker, Optional<Certificate> certificate, LocalDate day) {
        var doubts = new ArrayList<Doubt>();
        if (certificate.isEmpty()) {
            doubts.add(Doubt.NEVER_PAID);
        } else if (certificate.get().issuedOn().isAfter(day)) {
            doubts.add(Doubt.PAID_LATER);
        } else if (certificate.get().paidMonth() != null
                && YearMonth.from(day).isAfter(certificate.get().paidMonth())) {
            doubts.add(Doubt.MONTH_UNPAID);
        }
        if (!worker.reportedInTime() && worker.reportedOn().isAfter(day)) {
            doubts.add(Doubt.REPORTED_LATE);
        }
        return doubts;
    }
}
