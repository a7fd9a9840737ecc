package id.payung.platform.contribution.project;

import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.Project;
import id.payung.platform.registry.Projects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;

/** A project and its first bill, together or not at all. */
@Component
class ProjectRegistration {

    private final Projects projects;
    private final ProjectBilling billing;

    ProjectRegistration(Projects projects, ProjectBilling billing) {
        this.projects = projects;
        this.billing = billing;
    }

    /** Registered because the law asks for it, unless a campaign says otherwise. */
    @Transactional
    Project register(ProjectFormCheck.Plan plan, LocalDate today) {
        var origin = new Origin(Channel.LEGAL_DUTY, null, null, today);
        var project = projects.register(plan.contractor(), plan.facts(), origin);
        var wages = plan.wages();
        if (wages == null) {
            billing.bill(project.id(), plan.instalments());
        } else {
            billing.billWages(project.id(), plan.firstMonth(), wages);
        }
        return project;
    }
}
