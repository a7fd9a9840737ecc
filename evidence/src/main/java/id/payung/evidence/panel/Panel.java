package id.payung.evidence.panel;

import id.payung.evidence.InputHash;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Units over periods. The first index of every array is the unit, the second the period; NaN is a
 * cell that was not observed. The arrays are those of the panel: whoever reads them changes
 * nothing.
 *
 * @param units names, in order
 * @param periods when
 * @param outcome what is asked about, in the unit of {@code extras.outcomeName}
 * @param cohort index of the first treated period of each unit, or {@link #NEVER}
 * @param extras what not every method needs
 */
public record Panel(
        List<String> units, Periods periods, double[][] outcome, int[] cohort, Extras extras) {

    /** The cohort of a unit that is not treated in any of the periods. */
    public static final int NEVER = Integer.MAX_VALUE;

    /**
     * What not every method needs.
     *
     * @param outcomeName in words
     * @param covariates by name, in the order in which they were asked for
     * @param atRisk people who could have the outcome, for rates and counts
     * @param dose what was done in each cell (0 and 1, or an amount), for channels that go on and
     *     off
     * @param cluster of each unit; errors within a cluster go together
     * @param warnings of the data gate
     */
    public record Extras(
            String outcomeName,
            Map<String, double[][]> covariates,
            double @Nullable [][] atRisk,
            double @Nullable [][] dose,
            List<String> cluster,
            List<String> warnings) {

        static Extras none(List<String> units) {
            return new Extras("outcome", Map.of(), null, null, units, List.of());
        }
    }

    public Panel {
        units = List.copyOf(units);
    }

    /** A panel without extras. */
    public static Panel of(List<String> units, Periods periods, double[][] outcome, int[] cohort) {
        return new Panel(units, periods, outcome, cohort, Extras.none(units));
    }

    public int size() {
        return units.size();
    }

    public int length() {
        return periods.size();
    }

    public boolean isTreated(int unit, int period) {
        return cohort[unit] <= period;
    }

    public boolean isObserved(int unit, int period) {
        return !Double.isNaN(outcome[unit][period]);
    }

    /** Units of which at least one period is treated. */
    public int[] treated() {
        return select(cohort -> cohort != NEVER);
    }

    public int[] untreated() {
        return select(cohort -> cohort == NEVER);
    }

    /** Units of one cohort. */
    public int[] ofCohort(int which) {
        return select(cohort -> cohort == which);
    }

    private int[] select(IntPredicate wanted) {
        var found = new int[units.size()];
        var count = 0;
        for (var i = 0; i < cohort.length; i++) {
            if (wanted.test(cohort[i])) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The cohorts that occur, without {@link #NEVER}, in order of time. */
    public int[] cohorts() {
        return Arrays.stream(cohort).filter(one -> one != NEVER).sorted().distinct().toArray();
    }

    /** The same panel with another outcome. */
    public Panel withOutcome(double[][] other) {
        return new Panel(units, periods, other, cohort, extras);
    }

    /** The same panel, treated at other times: for placebos. */
    public Panel withCohort(int[] other) {
        return new Panel(units, periods, outcome, other, extras);
    }

    /** The same panel with a dose in every cell. */
    public Panel withDose(double[][] dose) {
        return with(
                new Extras(
                        extras.outcomeName,
                        extras.covariates,
                        extras.atRisk,
                        dose,
                        extras.cluster,
                        extras.warnings));
    }

    /** The same panel with one covariate more. */
    public Panel with(String name, double[][] covariate) {
        var covariates = new LinkedHashMap<>(extras.covariates);
        covariates.put(name, covariate);
        return with(
                new Extras(
                        extras.outcomeName,
                        covariates,
                        extras.atRisk,
                        extras.dose,
                        extras.cluster,
                        extras.warnings));
    }

    /** The same panel with the people at risk. */
    public Panel withAtRisk(double[][] atRisk) {
        return with(
                new Extras(
                        extras.outcomeName,
                        extras.covariates,
                        atRisk,
                        extras.dose,
                        extras.cluster,
                        extras.warnings));
    }

    /** The same panel with those warnings in place of its own. */
    public Panel withWarnings(List<String> warnings) {
        return with(
                new Extras(
                        extras.outcomeName,
                        extras.covariates,
                        extras.atRisk,
                        extras.dose,
                        extras.cluster,
                        List.copyOf(warnings)));
    }

    private Panel with(Extras other) {
        return new Panel(units, periods, outcome, cohort, other);
    }

    /** Some of the units, in that order. */
    public Panel only(int... chosen) {
        var covariates = new LinkedHashMap<String, double[][]>();
        extras.covariates.forEach((name, values) -> covariates.put(name, rows(values, chosen)));
        var atRisk = extras.atRisk;
        var dose = extras.dose;
        return new Panel(
                Arrays.stream(chosen).mapToObj(units::get).toList(),
                periods,
                rows(outcome, chosen),
                Arrays.stream(chosen).map(i -> cohort[i]).toArray(),
                new Extras(
                        extras.outcomeName,
                        covariates,
                        atRisk == null ? null : rows(atRisk, chosen),
                        dose == null ? null : rows(dose, chosen),
                        Arrays.stream(chosen).mapToObj(extras.cluster::get).toList(),
                        extras.warnings));
    }

    private static double[][] rows(double[][] values, int[] chosen) {
        return Arrays.stream(chosen).mapToObj(i -> values[i]).toArray(double[][]::new);
    }

    /** Names of those units. */
    public List<String> names(int... chosen) {
        var names = new ArrayList<String>();
        for (var one : chosen) {
            names.add(units.get(one));
        }
        return names;
    }

    /** All that is in the panel, whatever the order of the rows it came from. */
    public InputHash hash(String method) {
        var hash =
                InputHash.of(method)
                        .texts(units)
                        .texts(periods.labels())
                        .numbers(outcome)
                        .numbers(Arrays.stream(cohort).asDoubleStream().toArray())
                        .texts(extras.cluster);
        extras.covariates.forEach((name, values) -> hash.text(name).numbers(values));
        if (extras.atRisk != null) {
            hash.text("at risk").numbers(extras.atRisk);
        }
        if (extras.dose != null) {
            hash.text("dose").numbers(extras.dose);
        }
        return hash;
    }
}
