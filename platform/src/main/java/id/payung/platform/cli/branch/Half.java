package id.payung.platform.cli.branch;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Half of the employers, written beside the other half.
 *
 * @param number 0 or 1
 * @param home code of the regency whose people they employ: nobody works for both halves
 */
record Half(Plan plan, int number, String home) {

    static List<Half> both(Plan plan) {
        return List.of(new Half(plan, 0, "16.02"), new Half(plan, 1, "16.07"));
    }

    /** The largest is alone against the next two, and so on, so that both have as much to do. */
    List<Firm> of(List<Firm> firms) {
        return IntStream.range(0, firms.size())
                .filter(rank -> (rank == 0 || rank % 2 == 0 && rank > 4 ? 0 : 1) == number)
                .mapToObj(firms::get)
                .toList();
    }
}
