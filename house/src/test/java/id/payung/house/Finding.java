package id.payung.house;

/**
 * One thing that a guard refuses.
 *
 * @param file the path from the repository's root
 * @param line counted from 1; 0 when the whole file is meant
 * @param what what is wrong, naming the value, and what may help
 */
public record Finding(String file, int line, String what) {
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, what);
    }
}
