package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure and what its words mean.
 *
 * @param segment PU, BPU, JAKON, PMI, ALL, FORMAL, INFORMAL, ENTERPRISES, or the source's own word
 * @param subject equal for figures that measure the same thing, such as "participants" and
 *     "achievement of target"
 * @param above the count
 * @param below the denominator; null when there is none
 */
record Reading(
        Figure figure,
        Office office,
        String segment,
        String subject,
        Side above,
        @Nullable Side below) {

    String id() {
        return figure.id();
    }

    When when() {
        return figure.when();
    }

    @Nullable BigDecimal count() {
        return figure.participants();
    }

    /** Office, area, date and segment, equal however they are written. */
    String cell() {
        return String.join("§", place(), when().key(), segment);
    }

    /** Office, area and segment: the series that this figure belongs to. */
    String series() {
        return String.join("§", place(), segment);
    }

    /** Office and area. */
    String place() {
        return String.join("§", office.type(), office.place(), areaKey());
    }

    String areaKey() {
        var area = above.area();
        return area == null ? "" : area.key();
    }

    /** A count of the scheme's members that may be a stock, a flow or either. */
    boolean countsParticipants() {
        return above.what() == What.PARTICIPANTS;
    }

    boolean sameSubject(Reading other) {
        return Objects.equals(subject, other.subject);
    }
}
