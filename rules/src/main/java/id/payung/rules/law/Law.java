package id.payung.rules.law;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All statutory values through time. Immutable.
 *
 * <p>{@link #builtIn()} is what was known when this was released. {@link #amendedBy(Path)} adds
 * what came later: a new yearly ceiling is one line in a file outside, and no new release.
 */
public final class Law {

    /** One file a subject, so that a change of law is a change in one place. */
    private static final List<String> FILES =
            List.of(
                    "contribution",
                    "month",
                    "construction",
                    "migrant",
                    "agent",
                    "accident",
                    "death",
                    "oldage",
                    "pension",
                    "jobloss");

    /** The first day of the law that is recorded for contributions. */
    private static final LocalDate BEGIN = LocalDate.of(2015, 7, 1);

    private static final String SOURCES = "sources.tsv";

    private static final class BuiltIn {
        static final Law LAW =
                new Law(
                        LawFile.ofResource(SOURCES),
                        FILES.stream().map(file -> LawFile.ofResource(file + ".tsv")).toList());
    }

    private final List<Row> sourceRows;
    private final List<List<Row>> files;
    private final List<List<Row>> amendments;
    private final Map<String, List<Row>> tables;
    private final Map<String, Statutory<Object>> values;
    private final Map<String, String> units;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();

    private Law(List<Row> sourceRows, List<List<Row>> files) {
        this(sourceRows, files, List.of(), Map.of());
    }

    private Law(
            List<Row> sourceRows,
            List<List<Row>> files,
            List<List<Row>> amendments,
            Map<String, List<Row>> tables) {
        this.sourceRows = sourceRows;
        this.files = files;
        this.amendments = amendments;
        this.tables = tables;
        var parameters = new Parameters(sources());
        files.forEach(parameters::add);
        amendments.forEach(parameters::amend);
        this.values = parameters.statutory();
        this.units = parameters.units();
    }

    /** The law as known when this was released. */
    public static Law builtIn() {
        return BuiltIn.LAW;
    }

    /**
     * This law with the files of a directory. A {@code .tsv} file with the columns of a parameter
     * file amends parameters; one with the name of a table replaces that table; {@code sources.tsv}
     * adds sources.
     *
     * @throws LawFileRefused naming file and line, if a value cannot be trusted
     */
    public Law amendedBy(Path directory) {
        var newSources = new ArrayList<>(sourceRows);
        var newAmendments = new ArrayList<>(amendments);
        var newTables = new HashMap<>(tables);
        for (var file : dataFiles(directory)) {
            var name = String.valueOf(file.getFileName());
            var rows = LawFile.of(file);
            if (name.equals(SOURCES)) {
                newSources.addAll(rows);
            } else if (LawFile.class.getResource(name) != null
                    && !FILES.contains(name.replace(".tsv", ""))) {
                newTables.put(name, rows);
            } else {
                newAmendments.add(rows);
            }
        }
        return new Law(newSources, files, newAmendments, newTables);
    }

    /**
     * This law with other values, for asking what a change would cost. Each value holds at all
     * times, so ask of one month alone.
     *
     * @param changes parameter to value, in the parameter's unit: "jht.rate.worker" to "2.5"
     * @throws LawFileRefused if a parameter is unknown or a value does not fit its unit
     */
    public Law whatIf(Map<String, String> changes) {
        var rows = new ArrayList<Row>();
        changes.forEach((id, value) -> rows.add(supposed(id, value)));
        var newAmendments = new ArrayList<>(amendments);
        newAmendments.add(rows);
        return new Law(sourceRows, files, newAmendments, tables);
    }

    private Row supposed(String id, String value) {
        var begin = values.containsKey(id) ? parameter(id).versions().getFirst().from() : BEGIN;
        return new Row(
                "what if " + id + "=" + value + ",",
                1,
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("from", (begin.isBefore(BEGIN) ? begin : BEGIN).toString()),
                        Map.entry("to", ""),
                        Map.entry("due", ""),
                        Map.entry("value", value),
                        Map.entry("unit", units.getOrDefault(id, "text")),
                        Map.entry("instrument", "what if"),
                        Map.entry("article", ""),
                        Map.entry("confidence", "low"),
                        Map.entry("source", "K"),
                        Map.entry("note", "")));
    }

    private static List<Path> dataFiles(Path directory) {
        try (var found = Files.list(directory)) {
            return found.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + directory, broken);
        }
    }

    private Set<String> sources() {
        var ids = new HashSet<String>();
        sourceRows.forEach(row -> ids.add(row.required("id")));
        return ids;
    }

    /** All parameters by id, in the order of the files. */
    public Map<String, Statutory<Object>> all() {
        return Collections.unmodifiableMap(values);
    }

    /** The unit of a parameter, as its file writes it. */
    public String unit(String id) {
        parameter(id);
        return units.getOrDefault(id, "");
    }

    public Statutory<Rupiah> rupiah(String id) {
        return typed(id, Rupiah.class);
    }

    public Statutory<Percent> percent(String id) {
        return typed(id, Percent.class);
    }

    /** A count of days, months, years or people. */
    public Statutory<Integer> number(String id) {
        return typed(id, Integer.class);
    }

    /**
     * A parameter of any unit.
     *
     * @throws IllegalArgumentException naming the id, if there is none
     */
    public Statutory<Object> parameter(String id) {
        var statutory = values.get(id);
        if (statutory == null) {
            throw new IllegalArgumentException(
                    "The law has no parameter '%s'. Maybe look with: payung law show"
                            .formatted(id));
        }
        return statutory;
    }

    private <V> Statutory<V> typed(String id, Class<V> type) {
        var statutory = parameter(id);
        var actual = statutory.versions().getFirst().value();
        if (!type.isInstance(actual)) {
            throw new IllegalArgumentException(
                    "Parameter '%s' is a %s, not a %s"
                            .formatted(
                                    id, actual.getClass().getSimpleName(), type.getSimpleName()));
        }
        // Every version has the same unit: Parameters refuses a change.
        @SuppressWarnings("unchecked")
        var typed = (Statutory<V>) statutory;
        return typed;
    }

    /**
     * A table of the law, read by its package and kept.
     *
     * @param name the file's name, "self-employed-income.tsv"
     * @throws LawFileRefused naming file and line, if the reading refuses it
     */
    public <T> T table(String name, Function<List<Row>, T> reading) {
        return derive(
                name,
                _ -> {
                    var rows = tables.containsKey(name) ? tables.get(name) : null;
                    return reading.apply(rows == null ? LawFile.ofResource(name) : rows);
                });
    }

    /** The citation in a table's line. */
    public Citation citation(Row row) {
        return row.citation(sources());
    }

    /** Something computed once from this law and kept with it (the terms of a month). */
    public <T> T derive(Object key, Function<Law, T> computing) {
        var known = derived.get(key);
        if (known == null) {
            known = computing.apply(this);
            derived.put(key, known);
        }
        @SuppressWarnings("unchecked")
        var typed = (T) known;
        return typed;
    }
}
