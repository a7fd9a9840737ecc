package id.payung.platform.contribution.sipp;

/**
 * The numbers met so far and the row of each. A number is packed into a long without loss, so that
 * a million of them need 24 MB and two that differ are never taken for one.
 */
final class Repeats {

    private static final int DIGITS = 18;
    private static final int SIGNS = 12;

    private long[] keys = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /**
     * The row in which this number was met first, or 0 when that is now.
     *
     * @param number at most 18 digits, or at most 12 digits and capital letters; others are none
     */
    int first(String number, int row) {
        var key = key(number);
        if (key == 0) {
            return 0;
        }
        if (size * 2 > keys.length) {
            grow();
        }
        var place = place(key);
        if (keys[place] == key) {
            return rows[place];
        }
        keys[place] = key;
        rows[place] = row;
        size++;
        return 0;
    }

    /** Leading zeros count: each digit is one more than it says. Letters make it negative. */
    private static long key(String number) {
        if (number.length() <= DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return number.chars().mapToLong(c -> c - '0' + 1).reduce(0, (key, d) -> key * 11 + d);
        }
        if (number.length() <= SIGNS && number.matches("[0-9A-Z]+")) {
            return -number.chars()
                    .mapToLong(c -> Character.digit(c, 36) + 1)
                    .reduce(0, (key, d) -> key * 37 + d);
        }
        return 0;
    }

    private int place(long key) {
        var mask = keys.length - 1;
        var place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new long[2 * oldKeys.length];
        rows = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
