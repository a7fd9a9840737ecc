package id.payung.rules.bulk;

/**
 * Self-employed members in columns.
 *
 * @param incomes declared, in sen a month
 * @param classes {@link IncomeClass#code()} of each
 */
public record IncomeRows(long[] incomes, byte[] classes) {

    public IncomeRows {
        if (incomes.length != classes.length) {
            throw new IllegalArgumentException(
                    "%d incomes, but %d classes".formatted(incomes.length, classes.length));
        }
    }
}
