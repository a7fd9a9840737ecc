package id.payung.rules.bulk;

/**
 * Wage earners in columns.
 *
 * @param wages in sen, before any ceiling
 * @param classes {@link WageClass#code()} of each
 */
public record WageRows(long[] wages, byte[] classes) {

    public WageRows {
        if (wages.length != classes.length) {
            throw new IllegalArgumentException(
                    "%d wages, but %d classes".formatted(wages.length, classes.length));
        }
    }
}
