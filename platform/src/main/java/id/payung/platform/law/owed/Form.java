package id.payung.platform.law.owed;

import java.util.List;
import java.util.function.Function;

/**
 * A short form: few questions, and what they ask the rules. Words: {@code law.form.SLUG.title} and
 * {@code law.form.SLUG.lead}.
 *
 * @param slug its place in the address
 * @param asks the questions to the rules, the one that matters most first
 */
record Form(String slug, Topic topic, List<Field> fields, Function<Filled, List<Ask>> asks) {

    Form {
        fields = List.copyOf(fields);
    }

    boolean has(String field) {
        return fields.stream().anyMatch(one -> one.name().equals(field));
    }
}
