package id.payung.evidence.awareness;

import id.payung.evidence.BadInput;

import java.util.List;

/**
 * Answers of a survey, one row a person.
 *
 * @param wave the round of the survey; waves are compared in the order of their names
 * @param district where the person lives
 * @param yes 1 for yes, 0 for no, NaN for no answer
 * @param weight how many people the person stands for
 * @param cluster who was drawn together, such as a village; empty when each was drawn alone
 */
public record Answers(
        List<String> wave,
        List<String> district,
        double[] yes,
        double[] weight,
        List<String> cluster) {
    public Answers {
        wave = List.copyOf(wave);
        district = List.copyOf(district);
        cluster = List.copyOf(cluster);
        int rows = yes.length;
        if (rows == 0
                || wave.size() != rows
                || district.size() != rows
                || weight.length != rows
                || !cluster.isEmpty() && cluster.size() != rows) {
            throw new BadInput(
                    "%d answers, %d waves, %d districts, %d weights and %d clusters: each row needs one of each."
                            .formatted(
                                    rows,
                                    wave.size(),
                                    district.size(),
                                    weight.length,
                                    cluster.size()));
        }
        for (int row = 0; row < rows; row++) {
            if (!(yes[row] >= 0 && yes[row] <= 1) && !Double.isNaN(yes[row])) {
                throw new BadInput(
                        "Row %d: the answer %s is neither 0 nor 1. Maybe say from which answer on it counts as yes."
                                .formatted(row + 1, yes[row]));
            }
            if (!(weight[row] > 0) || Double.isInfinite(weight[row])) {
                throw new BadInput(
                        "Row %d: a weight of %s. Each person stands for somebody."
                                .formatted(row + 1, weight[row]));
            }
        }
    }

    int size() {
        return yes.length;
    }

    /** Rows drawn together; a row alone when no clusters were named. */
    String drawnWith(int row) {
        return cluster.isEmpty() ? Integer.toString(row) : cluster.get(row);
    }
}
