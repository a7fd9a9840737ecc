package id.payung.evidence.algebra;

/** A function with a gradient. */
@FunctionalInterface
public interface Smooth {
    /**
     * The value at a point; NaN or infinity where there is none.
     *
     * @param gradient is filled with the derivative by each coordinate
     */
    double at(double[] point, double[] gradient);
}
