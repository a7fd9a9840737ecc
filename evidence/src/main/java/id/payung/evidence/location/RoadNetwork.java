package id.payung.evidence.location;

import id.payung.evidence.BadInput;

import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;

/**
 * Reads a network of roads as the OR-Library writes it (Beasley 1990): how many places, roads and
 * sites to open, then each road with its ends and its length. Every place is a site and counts as
 * one. A road that comes again replaces the one before.
 */
public final class RoadNetwork {
    private RoadNetwork() {}

    /** The ways by road between all places, and how many sites the file asks to open. */
    public record Network(Travel travel, int sites) {}

    /** Whether a text begins as such a file does: with three whole numbers. */
    public static boolean begins(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .matches("\\s*\\d+\\s+\\d+\\s+\\d+\\s*");
    }

    /** Reads the text of a file. */
    public static Network read(String text) {
        try (var numbers = new Scanner(text)) {
            int places = next(numbers, "the number of places");
            int roads = next(numbers, "the number of roads");
            int open = next(numbers, "the number of sites to open");
            if (places < 1 || places > 2000) {
                throw new BadInput("%d places: from 1 to 2000.".formatted(places));
            }
            double[][] way = new double[places][places];
            for (int i = 0; i < places; i++) {
                Arrays.fill(way[i], Double.POSITIVE_INFINITY);
                way[i][i] = 0;
            }
            for (int road = 1; road <= roads; road++) {
                int from = next(numbers, "an end of road " + road) - 1;
                int to = next(numbers, "an end of road " + road) - 1;
                int length = next(numbers, "the length of road " + road);
                if (Math.min(from, to) < 0 || Math.max(from, to) >= places || length < 0) {
                    throw new BadInput(
                            "Road %d goes from %d to %d over %d, with places 1 to %d."
                                    .formatted(road, from + 1, to + 1, length, places));
                }
                way[from][to] = length;
                way[to][from] = length;
            }
            shorten(way);
            double[] ones = new double[places];
            Arrays.fill(ones, 1);
            List<String> names =
                    IntStream.rangeClosed(1, places).mapToObj(Integer::toString).toList();
            return new Network(new Travel(names, names, ones, way), open);
        }
    }

    private static int next(Scanner numbers, String what) {
        if (!numbers.hasNextInt()) {
            throw new BadInput("Where %s should be there is no whole number.".formatted(what));
        }
        return numbers.nextInt();
    }

    /** The shortest way from each place to each other (Floyd and Warshall). */
    private static void shorten(double[][] way) {
        for (int k = 0; k < way.length; k++) {
            double[] over = way[k];
            for (double[] from : way) {
                double first = from[k];
                if (Double.isFinite(first)) {
                    for (int j = 0; j < over.length; j++) {
                        from[j] = Math.min(from[j], first + over[j]);
                    }
                }
            }
        }
    }
}
