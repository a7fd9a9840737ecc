package id.payung.evidence.allocation;

/** How a channel's effect levels off as more is spent: shares of the most it can bring. */
public final class Saturation {
    private Saturation() {}

    /**
     * The share after Hill: {@code x^s / (x^s + half^s)}.
     *
     * @param half the spend that brings half
     * @param steepness 1 levels off from the start, more begins slowly
     */
    public static double hill(double spend, double half, double steepness) {
        return spend <= 0 ? 0 : 1 / (1 + Math.pow(half / spend, steepness));
    }

    /** The logistic share: {@code (1 - e^(-rate x)) / (1 + e^(-rate x))}. */
    public static double logistic(double spend, double rate) {
        return Math.tanh(rate * spend / 2);
    }
}
