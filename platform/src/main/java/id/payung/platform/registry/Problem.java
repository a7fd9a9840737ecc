package id.payung.platform.registry;

import java.util.List;

/**
 * What is wrong with one value of a form, as a message key and its operands.
 *
 * @param field the form's field
 * @param key a key of the bundle {@code messages/registry}
 * @param operands what the message shows, the value among them unless it is secret
 */
public record Problem(String field, String key, List<String> operands) {

    public Problem {
        operands = List.copyOf(operands);
    }

    static Problem of(String field, String key, String... operands) {
        return new Problem(field, "registry.problem." + key, List.of(operands));
    }

    /** For templates: the operands as message arguments. */
    public Object[] arguments() {
        return operands.toArray();
    }
}
