package id.payung.platform.contribution.project;

import id.payung.platform.registry.Problem;

import java.util.List;

/** Everything that is wrong with a form, for the page to say beside each field. */
record Faults(List<Problem> problems) {

    static final Faults NONE = new Faults(List.of());

    Faults {
        problems = List.copyOf(problems);
    }

    static Faults of(String field, String key, String... operands) {
        return new Faults(List.of(problem(field, key, operands)));
    }

    static Problem problem(String field, String key, String... operands) {
        return new Problem(field, "project.problem." + key, List.of(operands));
    }

    public boolean any() {
        return !problems.isEmpty();
    }

    public int count() {
        return problems.size();
    }

    public boolean in(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    public List<Problem> of(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).toList();
    }
}
