package id.payung.platform.contribution.employer;

/**
 * Which part of a list is shown.
 *
 * @param q what it is searched for
 * @param from how many rows lie before
 */
record Page(String q, int from) {

    /** Rows of a page, as {@code report} and the registry tell them. */
    static final int ROWS = 50;

    public int next() {
        return from + ROWS;
    }

    public int previous() {
        return Math.max(0, from - ROWS);
    }

    public boolean hasPrevious() {
        return from > 0;
    }

    /** There may be more behind a full page. */
    public boolean isFull(int rows) {
        return rows == ROWS;
    }
}
