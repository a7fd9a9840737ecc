package id.payung.evidence.estimate;

import java.util.HashMap;
import java.util.List;

/** Sums of scores within clusters. */
final class Clusters {

    private Clusters() {}

    /** Root of the summed squares of the clusters' sums. */
    static double root(double[] scores, List<String> cluster) {
        var squares = 0.0;
        for (var sum : sums(scores, cluster)) {
            squares += sum * sum;
        }
        return Math.sqrt(squares);
    }

    /** One sum a cluster, in the order in which the clusters appear. */
    static double[] sums(double[] scores, List<String> cluster) {
        var index = new HashMap<String, Integer>();
        cluster.forEach(name -> index.putIfAbsent(name, index.size()));
        var sums = new double[index.size()];
        for (var i = 0; i < scores.length; i++) {
            sums[index.getOrDefault(cluster.get(i), 0)] += scores[i];
        }
        return sums;
    }
}
