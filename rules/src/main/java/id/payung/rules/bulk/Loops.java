package id.payung.rules.bulk;

/**
 * The inner loops. Each touches few arrays and does one thing, which is what the compiler makes
 * vector instructions of; joined into one loop they run at a fifth of the speed.
 */
final class Loops {

    private Loops() {}

    /** Whole sen as doubles; exact below 2^53. */
    static void widen(long[] from, int start, double[] to, int count) {
        for (var i = 0; i < count; i++) {
            to[i] = (double) from[start + i];
        }
    }

    /**
     * All bits that are set in any value less one: negative if a value is nought or below, else at
     * least as high as the highest value less one.
     */
    static long bits(long[] values, int start, int count) {
        var bits = 0L;
        for (var i = 0; i < count; i++) {
            bits |= values[start + i] - 1;
        }
        return bits;
    }

    /** Looks each class up. Looking up is what stays scalar. */
    static void lookUp(byte[] classes, double[] table, double[] to, int count) {
        for (var i = 0; i < count; i++) {
            to[i] = table[classes[i] & 0xFF];
        }
    }

    /** Looks each class up, and multiplies: {@code rates = wages x table[class]}. */
    static void lookUpTimesWages(BillBlock block, double[] table, int count) {
        var classes = block.classes;
        var wages = block.wages;
        var to = block.rates;
        for (var i = 0; i < count; i++) {
            to[i] = wages[i] * table[classes[i] & 0xFF];
        }
    }

    /** Looks the flags of each class up. */
    static void lookUpFlags(byte[] classes, long[] table, long[] to, int count) {
        for (var i = 0; i < count; i++) {
            to[i] = table[classes[i] & 0xFF];
        }
    }

    /**
     * {@code base = wages x flag}, where a flag that is set counts as its value, a power of two.
     */
    static void keep(BillBlock block, long flag, int count) {
        var wages = block.wages;
        var flags = block.flags;
        var to = block.base;
        for (var i = 0; i < count; i++) {
            to[i] = wages[i] * (double) (flags[i] & flag);
        }
    }

    /** {@code base = min(wages, ceiling) x flag}. */
    static void keepUpTo(BillBlock block, double ceiling, long flag, int count) {
        var wages = block.wages;
        var flags = block.flags;
        var to = block.base;
        for (var i = 0; i < count; i++) {
            to[i] = Math.min(wages[i], ceiling) * (double) (flags[i] & flag);
        }
    }

    /** {@code to = to x min(values, ceiling)}. */
    static void timesUpTo(double[] values, double ceiling, double[] to, int count) {
        for (var i = 0; i < count; i++) {
            to[i] *= Math.min(values[i], ceiling);
        }
    }

    /** {@code to = min(values, ceiling)}. */
    static void upTo(double[] values, double ceiling, double[] to, int count) {
        for (var i = 0; i < count; i++) {
            to[i] = Math.min(values[i], ceiling);
        }
    }

    /** One rate for all. */
    static void scale(double[] base, Quotient.Line line, long[] to, int count) {
        var rate = line.rate();
        var offset = line.offset();
        for (var i = 0; i < count; i++) {
            to[i] = (long) (base[i] * rate + offset);
        }
    }

    /** Rounds a product half up; the offset says how, see {@link Quotient}. */
    static void round(double[] products, double offset, long[] to, int count) {
        for (var i = 0; i < count; i++) {
            to[i] = (long) (products[i] + offset);
        }
    }
}
