package id.payung.platform.promotion;

import id.payung.platform.registry.Problem;

import java.util.List;

/** Everything that is wrong with a form, for the page to say beside each field. */
record Faults(List<Problem> problems) {

    static final Faults NONE = new Faults(List.of());

    Faults {
        problems = List.copyOf(problems);
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
