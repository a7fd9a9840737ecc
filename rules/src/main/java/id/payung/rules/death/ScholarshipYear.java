package id.payung.rules.death;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One school year of one child, claimed.
 *
 * @param cause the event that gives the right, and the months paid until then
 * @param number which of the member's children receives it: 1, 2
 * @param yearsPaid scholarship years already paid for this child at this level
 * @param claimed the day of the claim
 */
public record ScholarshipYear(
        ScholarshipCause cause,
        Child child,
        int number,
        @Nullable SchoolLevel level,
        int yearsPaid,
        LocalDate claimed) {}
