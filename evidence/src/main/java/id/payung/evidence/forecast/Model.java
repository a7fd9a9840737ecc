package id.payung.evidence.forecast;

import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A fitted method.
 *
 * @param ahead looks so many steps ahead
 * @param again fits the same form to more values
 */
record Model(IntFunction<Path> ahead, Function<double[], Model> again) {
    static Model none(double[] values) {
        throw new IllegalStateException("Theta is fitted afresh each time.");
    }
}
