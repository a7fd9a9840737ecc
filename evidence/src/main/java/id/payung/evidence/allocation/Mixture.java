package id.payung.evidence.allocation;

import java.util.List;

/** The mean of many curves, each as likely as the other. */
record Mixture(List<? extends Curve> curves, double worth) implements Curve {
    @Override
    public double at(double spend) {
        double sum = 0;
        for (var curve : curves) {
            sum += curve.at(spend);
        }
        return worth * sum / curves.size();
    }

    @Override
    public double slope(double spend) {
        double sum = 0;
        for (var curve : curves) {
            sum += curve.slope(spend);
        }
        return worth * sum / curves.size();
    }

    @Override
    public boolean levelsOff() {
        return curves.stream().allMatch(Curve::levelsOff);
    }
}
