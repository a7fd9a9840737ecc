package id.payung.platform.registry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A construction project of a contractor.
 *
 * @param number project number, thirteen digits
 * @param employer the contractor
 * @param npp the contractor's registration number
 * @param contractor the contractor's name
 * @param office code of the branch office
 * @param officeName its name
 * @param place name of the regency, if known
 * @param registeredOn the day of registration, in western Indonesian time
 */
public record Project(
        UUID id,
        String number,
        UUID employer,
        String npp,
        String contractor,
        String office,
        String officeName,
        @Nullable String place,
        ProjectFacts facts,
        LocalDate registeredOn) {

    /** Whether people work on it on that day, as planned. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(facts.starts()) && !day.isAfter(facts.ends());
    }
}
