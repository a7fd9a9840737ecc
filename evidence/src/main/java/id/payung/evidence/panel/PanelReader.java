package id.payung.evidence.panel;

import id.payung.evidence.BadInput;
import id.payung.evidence.Table;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Reads a panel from a table with one row per unit and period. What can be read but should be known
 * becomes a warning; what cannot be read is refused with its lines.
 */
public final class PanelReader {

    private static final Set<String> NEVER = Set.of("0", "0.0", "Inf", "inf", "never", "-");

    private final Table table;
    private String unit = "unit";
    private String time = "time";
    private String outcome = "outcome";
    private @Nullable String cohort;
    private @Nullable String treated;
    private @Nullable String from;
    private @Nullable String dose;
    private @Nullable String atRisk;
    private @Nullable String cluster;
    private @Nullable String events;
    private List<String> covariates = List.of();

    private PanelReader(Table table) {
        this.table = table;
    }

    public static PanelReader of(Table table) {
        return new PanelReader(table);
    }

    /** The columns that every panel has. */
    public PanelReader columns(String unit, String time, String outcome) {
        this.unit = unit;
        this.time = time;
        this.outcome = outcome;
        return this;
    }

    /** A column with the first treated period; empty, 0, Inf or never for the others. */
    public PanelReader cohort(String column) {
        cohort = column;
        return this;
    }

    /** A column that is 1 from the first treated period on, and 0 before. */
    public PanelReader treated(String column) {
        treated = column;
        return this;
    }

    /** Names of treated units, parted by commas, and their first treated period. */
    public PanelReader treated(String units, String from) {
        treated = units;
        this.from = from;
        return this;
    }

    /** A column that says how much was done in that cell; it may rise and fall. */
    public PanelReader dose(String column) {
        dose = column;
        return this;
    }

    /** A column of people who could have the outcome. */
    public PanelReader atRisk(String column) {
        atRisk = column;
        return this;
    }

    public PanelReader cluster(String column) {
        cluster = column;
        return this;
    }

    /** A column that is not 0 where something else happened that moves the outcome. */
    public PanelReader events(String column) {
        events = column;
        return this;
    }

    public PanelReader covariates(List<String> columns) {
        covariates = List.copyOf(columns);
        return this;
    }

    /** The panel, with the warnings of the data gate in its extras. */
    public Panel read() {
        if (table.size() == 0) {
            throw new BadInput(table.name() + " has a header and no rows.");
        }
        var grid = new Grid(table, units(), periods());
        grid.place(unit, time);
        var values = grid.numbers(outcome, true);
        var adoption = new Adoption(grid);
        var starts = starts(adoption);
        var others = new LinkedHashMap<String, double[][]>();
        covariates.forEach(name -> others.put(name, grid.numbers(name, true)));
        var people = atRisk == null ? null : positive(grid, atRisk);
        var amount = dose == null ? null : grid.numbers(dose, true);
        var gate = new Gate(grid, values, starts);
        gate.look();
        if (events != null) {
            gate.events(grid.numbers(events, true), events);
        }
        var warnings = new ArrayList<>(adoption.warnings());
        warnings.addAll(gate.warnings());
        var clusters = cluster == null ? grid.units() : adoption.onePerUnit(cluster);
        return new Panel(
                grid.units(),
                grid.periods(),
                values,
                starts,
                new Panel.Extras(outcome, others, people, amount, clusters, warnings));
    }

    private int[] starts(Adoption adoption) {
        if (cohort != null) {
            return adoption.byCohort(cohort, NEVER);
        }
        if (treated == null) {
            return adoption.none();
        }
        return from == null ? adoption.byState(treated) : adoption.byNames(treated, from);
    }

    private double[][] positive(Grid grid, String column) {
        var people = grid.numbers(column, true);
        for (var row = 0; row < table.size(); row++) {
            var value = people[grid.unitOf(row)][grid.periodOf(row)];
            if (value <= 0) {
                throw new BadInput(
                        "%s line %d: column %s is %s. People at risk must be more than none."
                                .formatted(table.name(), table.line(row), column, value));
            }
        }
        return people;
    }

    /** Numbers in the order of numbers, other names in the order of the alphabet. */
    private List<String> units() {
        var names = Arrays.stream(table.texts(unit)).distinct().toList();
        var missing = Arrays.asList(table.texts(unit)).indexOf("");
        if (missing >= 0) {
            refuseMissing("", missing, unit);
        }
        var isNumbers = names.stream().allMatch(name -> name.matches("-?\\d{1,15}(\\.\\d+)?"));
        var order =
                isNumbers
                        ? Comparator.comparingDouble((String name) -> Double.parseDouble(name))
                        : Comparator.<String>naturalOrder();
        return names.stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
    }

    private Periods periods() {
        var texts = table.texts(time);
        for (var row = 0; row < texts.length; row++) {
            refuseMissing(texts[row], row, time);
        }
        return Periods.of(Arrays.stream(texts).distinct().toList(), time);
    }

    private void refuseMissing(String text, int row, String column) {
        if (Table.isMissing(text)) {
            throw new BadInput(
                    "%s line %d: column %s has no value. Every row needs its unit and its period."
                            .formatted(table.name(), table.line(row), column));
        }
    }
}
