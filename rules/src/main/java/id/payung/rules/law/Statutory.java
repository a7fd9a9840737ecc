package id.payung.rules.law;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number from the law through time. There is no default: a day before the first version or after
 * the last has no answer.
 *
 * @param <V> Rupiah, Percent, Integer, or a whole table
 */
public final class Statutory<V> {

    private final String id;
    private final List<Version<V>> versions;

    /**
     * @param versions in order of time, each beginning the day after the one before ends
     * @throws IllegalArgumentException naming the days, if there is a gap or an overlap
     */
    public Statutory(String id, List<Version<V>> versions) {
        this.id = id;
        this.versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(id + " has no version");
        }
        for (var i = 1; i < versions.size(); i++) {
            refuseGapOrOverlap(versions.get(i - 1), versions.get(i));
        }
    }

    private void refuseGapOrOverlap(Version<V> earlier, Version<V> later) {
        var end = earlier.to();
        if (end == null || !later.from().isAfter(end)) {
            throw new IllegalArgumentException(
                    "%s overlaps itself: one version runs from %s to %s, the next begins on %s. Maybe the first one needs an end."
                            .formatted(
                                    id, earlier.from(), end == null ? "today" : end, later.from()));
        }
        if (!later.from().equals(end.plusDays(1))) {
            throw new IllegalArgumentException(
                    "%s has a gap: nothing between %s and %s. Maybe a line is missing."
                            .formatted(id, end, later.from()));
        }
    }

    public String id() {
        return id;
    }

    /** In order of time. */
    public List<Version<V>> versions() {
        return versions;
    }

    /**
     * What was in force on a day.
     *
     * @throws NoLawInForce if nothing recorded was
     */
    public Dated<V> on(LocalDate day) {
        var version = versionOn(day);
        if (version == null) {
            throw new NoLawInForce(
                    "%s has no version in force on %s: what is recorded runs from %s to %s. Maybe the date is wrong, or a regulation still has to be added."
                            .formatted(id, day, versions.getFirst().from(), lastDay()));
        }
        return version.on(day);
    }

    /** What was in force on a day, for rules that come and go (a relief). */
    public Optional<Dated<V>> find(LocalDate day) {
        var version = versionOn(day);
        return version == null ? Optional.empty() : Optional.of(version.on(day));
    }

    private @Nullable Version<V> versionOn(LocalDate day) {
        // The latest is asked for most.
        for (var i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            if (!day.isBefore(version.from())) {
                return version.covers(day) ? version : null;
            }
        }
        return null;
    }

    private String lastDay() {
        var end = versions.getLast().to();
        return end == null ? "today" : end.toString();
    }
}
