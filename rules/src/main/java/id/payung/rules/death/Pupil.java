package id.payung.rules.death;

import org.jspecify.annotations.Nullable;

/**
 * A child for whom a scholarship is asked.
 *
 * @param level null when nobody has said, or the child is not at school
 * @param child null when only the level is known
 */
public record Pupil(@Nullable SchoolLevel level, @Nullable Child child) {

    public static Pupil at(SchoolLevel level) {
        return new Pupil(level, null);
    }
}
