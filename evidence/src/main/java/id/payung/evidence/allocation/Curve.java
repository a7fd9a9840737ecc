package id.payung.evidence.allocation;

/** What a channel brings at a spend: rising, with a slope. */
interface Curve {
    double at(double spend);

    double slope(double spend);

    /** Whether each further rupiah brings no more than the one before, from nil on. */
    boolean levelsOff();

    /**
     * The curve of Hill: {@code most × x^s / (x^s + half^s)}.
     *
     * @param most what it brings in the end
     * @param half the spend that brings half of that
     * @param steepness 1 levels off from the start; more begins slowly, as an S
     */
    record Hill(double most, double half, double steepness) implements Curve {
        @Override
        public double at(double spend) {
            return most * Saturation.hill(spend, half, steepness);
        }

        @Override
        public double slope(double spend) {
            if (spend <= 0) {
                return steepness > 1 ? 0 : steepness == 1 ? most / half : Double.MAX_VALUE;
            }
            double share = Saturation.hill(spend, half, steepness);
            return most * steepness / spend * share * (1 - share);
        }

        @Override
        public boolean levelsOff() {
            return steepness <= 1;
        }
    }
}
