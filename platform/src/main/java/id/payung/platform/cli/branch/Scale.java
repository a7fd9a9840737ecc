package id.payung.platform.cli.branch;

/**
 * How large the invented branch is.
 *
 * @param employers how many
 * @param workers of all employers together
 * @param traders self-employed people who register in the course of the year
 * @param months how many months of history, up to the last whole month
 */
public record Scale(int employers, int workers, int traders, int months) {

    /** A branch office. */
    public static final Scale OFFICE = new Scale(400, 20_000, 5_000, 12);

    /** A few of each, for a quick look. */
    public static final Scale SMALL = new Scale(4, 60, 60, 3);
}
