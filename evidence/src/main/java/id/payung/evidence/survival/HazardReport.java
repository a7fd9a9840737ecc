package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.InputHash;
import id.payung.evidence.Interval;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.Table;

import java.util.Arrays;
import java.util.List;

/** What a month's risk of lapsing depends on, as a result. */
public final class HazardReport {
    private HazardReport() {}

    /**
     * What is asked.
     *
     * @param lapsed how many lapsed in the row: 0 or 1 for a person's month
     * @param atRisk how many could have; empty for one
     * @param numbers columns that might matter, the one that is asked about first
     * @param factors columns of words that might matter, such as the month
     * @param cluster whose rows move together; empty for none
     */
    public record Ask(
            String lapsed,
            String atRisk,
            List<String> numbers,
            List<String> factors,
            String cluster,
            Link link,
            double level) {
        public Ask {
            numbers = List.copyOf(numbers);
            factors = List.copyOf(factors);
            if (numbers.isEmpty() && factors.isEmpty()) {
                throw new BadInput("What might the lapse depend on? Name one column at least.");
            }
        }
    }

    /** Fits the rows of a table. */
    public static Result of(Table table, Ask ask) {
        double[] lapsed = table.numbers(ask.lapsed());
        double[] atRisk = new double[lapsed.length];
        Arrays.fill(atRisk, 1);
        if (!ask.atRisk().isEmpty()) {
            atRisk = table.numbers(ask.atRisk());
        }
        refuse(table, ask, lapsed, atRisk);
        var hash = InputHash.of("hazard").text(ask.link().name()).number(ask.level());
        hash.numbers(lapsed).numbers(atRisk);
        var risks = Risks.of(atRisk, lapsed);
        for (var name : ask.numbers()) {
            double[] values = table.numbers(name);
            risks.number(name, values);
            hash.text(name).numbers(values);
        }
        for (var name : ask.factors()) {
            var values = List.of(table.texts(name));
            risks.factor(name, values);
            hash.text(name).texts(values);
        }
        if (!ask.cluster().isEmpty()) {
            var clusters = List.of(table.texts(ask.cluster()));
            risks.clusters(clusters);
            hash.texts(clusters);
        }
        return result(DiscreteHazard.fit(risks, ask.link(), ask.level()), ask, hash);
    }

    private static void refuse(Table table, Ask ask, double[] lapsed, double[] atRisk) {
        for (int row = 0; row < lapsed.length; row++) {
            if (!(lapsed[row] >= 0 && lapsed[row] <= atRisk[row])) {
                throw new BadInput(
                        "%s line %d: %s lapsed (column %s) of %s at risk. Maybe name the people at risk at the start of the month."
                                .formatted(
                                        table.name(),
                                        table.line(row),
                                        lapsed[row],
                                        ask.lapsed(),
                                        atRisk[row]));
            }
        }
    }

    private static Result result(DiscreteHazard.Fit fit, Ask ask, InputHash hash) {
        var first = fit.influences().get(1);
        var ratio = ask.link() == Link.CLOGLOG ? "hazard" : "odds";
        return new Result(
                "hazard",
                "The logarithm of the %s ratio of a month's lapse for one unit of column %s, the other columns held still."
                        .formatted(ratio, first.column()),
                new Outcome.Estimated(
                        first.estimate(),
                        first.se(),
                        new Interval(first.lower(), first.upper(), ask.level()),
                        new Inference(
                                "robust errors, rows of one cluster pulling together, times"
                                        + " G/(G-1)",
                                ask.cluster().isEmpty()
                                        ? "no clusters were named: each row is its own"
                                        : "%d clusters of column %s"
                                                .formatted(fit.clusters(), ask.cluster()))),
                fit.influences().stream().map(HazardReport::cell).toList(),
                fit.warnings(),
                Provenance.of(0, hash));
    }

    private static Cell cell(DiscreteHazard.Influence one) {
        return Cell.of("column", one.column())
                .with("estimate", one.estimate())
                .with("se", one.se())
                .with("modelSe", one.modelSe())
                .with("p", one.p())
                .with("low", one.lower())
                .with("high", one.upper())
                .with("ratio", one.ratio());
    }
}
