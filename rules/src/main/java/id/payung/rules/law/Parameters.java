package id.payung.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups the lines of parameter files by id into {@link Statutory} values. */
final class Parameters {

    private record Entry(Row row, String unit, Version<Object> version) {}

    private final Set<String> sources;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    Parameters(Set<String> sources) {
        this.sources = sources;
    }

    /** Adds the lines of the law as it is delivered. */
    Parameters add(List<Row> rows) {
        grouped(rows).forEach(this::addNew);
        return this;
    }

    /**
     * Adds the lines of an outside file. A list that begins as early as ours replaces it; one that
     * begins later amends it: the version that had no end, ends the day before.
     */
    Parameters amend(List<Row> rows) {
        grouped(rows).forEach(this::amend);
        return this;
    }

    private void amend(String id, List<Entry> later) {
        var known = entries.get(id);
        if (known == null) {
            throw later.getFirst()
                    .row()
                    .refused(
                            "no rule reads a parameter '%s'. Maybe a slip of the pen."
                                    .formatted(id));
        }
        var replaces = !begins(later).isAfter(begins(known));
        entries.put(id, replaces ? later : joined(known, later));
    }

    private static LocalDate begins(List<Entry> list) {
        return list.getFirst().version().from();
    }

    private void addNew(String id, List<Entry> list) {
        if (entries.putIfAbsent(id, list) != null) {
            throw list.getFirst().row().refused(id + " is defined in another file already");
        }
    }

    private Map<String, List<Entry>> grouped(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Entry>>();
        for (var row : rows) {
            groups.computeIfAbsent(row.required("id"), _ -> new ArrayList<>()).add(entry(row));
        }
        return groups;
    }

    private Entry entry(Row row) {
        var source = row.citation(sources);
        try {
            return new Entry(
                    row,
                    row.required("unit"),
                    new Version<>(
                            row.day("from"),
                            row.dayOrNull("to"),
                            row.dayOrNull("due"),
                            row.value(),
                            source,
                            row.text("note")));
        } catch (IllegalArgumentException wrong) {
            throw row.refused(String.valueOf(wrong.getMessage()));
        }
    }

    private static List<Entry> joined(List<Entry> known, List<Entry> later) {
        var joined = new ArrayList<>(known);
        var last = joined.getLast();
        var begin = begins(later);
        if (last.version().to() == null && begin.isAfter(last.version().from())) {
            joined.set(
                    joined.size() - 1,
                    new Entry(
                            last.row(), last.unit(), last.version().endingOn(begin.minusDays(1))));
        }
        joined.addAll(later);
        return joined;
    }

    Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        entries.forEach((id, list) -> units.put(id, list.getFirst().unit()));
        return units;
    }

    /** All values; a gap, an overlap or a change of unit is refused at the line that brings it. */
    Map<String, Statutory<Object>> statutory() {
        var all = new LinkedHashMap<String, Statutory<Object>>();
        entries.forEach((id, list) -> all.put(id, statutory(id, list)));
        return all;
    }

    private static Statutory<Object> statutory(String id, List<Entry> list) {
        var unit = list.getFirst().unit();
        for (var i = 0; i < list.size(); i++) {
            var entry = list.get(i);
            if (!entry.unit().equals(unit)) {
                throw entry.row()
                        .refused("%s was in %s and is now in %s".formatted(id, unit, entry.unit()));
            }
            try {
                if (i > 0) {
                    new Statutory<>(id, List.of(list.get(i - 1).version(), entry.version()));
                }
            } catch (IllegalArgumentException wrong) {
                throw entry.row().refused(String.valueOf(wrong.getMessage()));
            }
        }
        return new Statutory<>(id, list.stream().map(Entry::version).toList());
    }
}
