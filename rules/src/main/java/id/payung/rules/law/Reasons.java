package id.payung.rules.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a result is what it is: its steps in order, the law that it rests on, and how sure that is.
 *
 * @param steps what was computed, in order
 * @param basis the citations, each once, in order of first use
 * @param provisional true when a value was used beyond the day on which the law renews it (the
 *     yearly pension ceiling, holidays not yet announced): the answer may still change
 */
public record Reasons(List<Step> steps, List<Citation> basis, boolean provisional) {

    /** Nothing was applied. */
    public static final Reasons NONE = new Reasons(List.of(), List.of(), false);

    public Reasons {
        steps = List.copyOf(steps);
        basis = List.copyOf(basis);
    }

    /** The citations in words, each once, however sure. */
    public List<String> articles() {
        return basis.stream().map(Citation::toString).distinct().toList();
    }

    /** As sure as the weakest citation. */
    public Confidence confidence() {
        return basis.stream().map(Citation::confidence).reduce(Confidence.HIGH, Confidence::worse);
    }

    /** Collects the reasons while a rule is applied. Used by one rule, on one thread. */
    public static final class Trail {
        private final List<Step> steps = new ArrayList<>();
        private final List<Citation> basis = new ArrayList<>();
        private boolean provisional;

        /** Uses a dated value: cites it, and remembers whether it is only provisional. */
        public <V> V use(Dated<V> dated) {
            cite(dated.source());
            provisional |= dated.provisional();
            return dated.value();
        }

        public void cite(Citation citation) {
            if (!basis.contains(citation)) {
                basis.add(citation);
            }
        }

        /** Adds a step, and cites its article if it has one. */
        public Step add(Step step) {
            steps.add(step);
            var citation = step.basis();
            if (citation != null) {
                cite(citation);
            }
            return step;
        }

        /** Goes on after the reasons of another rule. */
        public Trail after(Reasons earlier) {
            earlier.steps().forEach(this::add);
            earlier.basis().forEach(this::cite);
            provisional |= earlier.provisional();
            return this;
        }

        public void markProvisional() {
            provisional = true;
        }

        public Reasons reasons() {
            return new Reasons(steps, basis, provisional);
        }
    }
}
