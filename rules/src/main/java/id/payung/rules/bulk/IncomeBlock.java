package id.payung.rules.bulk;

/** The amounts of one block of self-employed members, in columns of sen. One for each thread. */
public final class IncomeBlock {

    /** The most rows of a block. */
    public static final int CAPACITY = 1024;

    private final long[][] columns = new long[IncomeColumn.values().length][CAPACITY];

    /** Amounts in sen; rows from 0 to the count of the last block. Not a copy. */
    public long[] column(IncomeColumn column) {
        return columns[column.ordinal()];
    }
}
