package id.payung.platform.registry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One stretch of days of one worker on a construction project.
 *
 * @param membership of the segment JAKON, which these days are
 * @param kpj card number, eleven digits
 * @param identity NIK, masked
 * @param since first day on the project
 * @param until last day on it
 * @param open whether the last day is that of the project, as none was told
 * @param reportedOn the day on which the list with this worker came
 * @param reportBy the last day to report it: 7 working days after the first day (Permenaker
 *     44/2015; Permenaker 5/2021), and not before the project itself is due
 */
public record ProjectWorker(
        UUID membership,
        UUID project,
        UUID person,
        String name,
        String kpj,
        String identity,
        LocalDate since,
        LocalDate until,
        boolean open,
        LocalDate reportedOn,
        LocalDate reportBy) {

    public boolean coveredOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    /** False when it was reported too late; an accident before the report is for an officer. */
    public boolean reportedInTime() {
        return !reportedOn.isAfter(reportBy);
    }
}
