package id.payung.rules.bulk;

/**
 * The bills of one block of members, in columns of sen; and room for the kernel to work in. One for
 * each thread, used again for each block.
 */
public final class BillBlock {

    /** The most rows of a block: nine columns and the working room stay in the second cache. */
    public static final int CAPACITY = 2048;

    private final long[][] columns = new long[BillColumn.values().length][CAPACITY];

    final byte[] classes = new byte[CAPACITY];
    final long[] flags = new long[CAPACITY];
    final double[] wages = new double[CAPACITY];
    final double[] base = new double[CAPACITY];
    final double[] rates = new double[CAPACITY];

    /** Amounts in sen; rows from 0 to the count of the last block. Not a copy. */
    public long[] column(BillColumn column) {
        return columns[column.ordinal()];
    }

    /**
     * The sum of a column over some rows, in sen.
     *
     * @param from first row
     * @param to behind the last row
     */
    public long sum(BillColumn column, int from, int to) {
        var amounts = column(column);
        var sum = 0L;
        for (var i = from; i < to; i++) {
            sum += amounts[i];
        }
        return sum;
    }
}
