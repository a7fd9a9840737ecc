package id.payung.platform.contribution.project;

import id.payung.platform.registry.Project;
import id.payung.platform.registry.Projects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day by which something had to be done, and when it was done.
 *
 * @param provisional whether holidays of its year are not known yet
 */
record Deadline(LocalDate lastDay, LocalDate doneOn, boolean provisional) {

    static Deadline toRegister(Project project) {
        var by = Projects.registerBy(project);
        return new Deadline(
                by.value().lastDay(), project.registeredOn(), by.reasons().provisional());
    }

    public boolean isLate() {
        return doneOn.isAfter(lastDay);
    }

    /** Calendar days after the last day. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, doneOn));
    }
}
