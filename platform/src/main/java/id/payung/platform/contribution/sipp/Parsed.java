package id.payung.platform.contribution.sipp;

import java.util.List;

/** What a cell was understood to mean, or why it was not. */
sealed interface Parsed<T> {

    /** Understood. */
    record Known<T>(T value) implements Parsed<T> {}

    /** Not understood. */
    record Wrong<T>(Problem problem, List<String> operands) implements Parsed<T> {}

    static <T> Parsed<T> wrong(Problem problem, Object... operands) {
        return new Wrong<>(problem, Fault.texts(operands));
    }
}
