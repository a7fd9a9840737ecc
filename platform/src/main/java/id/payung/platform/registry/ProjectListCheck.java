package id.payung.platform.registry;

import id.payung.rules.identity.Nik;
import id.payung.rules.law.Answer;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks every value of a list by itself and against the rows before it; no database. */
final class ProjectListCheck {

    private static final Pattern EXPONENT = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;

    private final ProjectFacts project;
    private final LocalDate today;
    private final Predicate<String> knowsRegion;
    private final List<ProjectList.Row> rows = new ArrayList<>();
    private final List<ProjectList.Fault> faults = new ArrayList<>();
    private final java.util.Map<String, List<ProjectList.Row>> byNik = new HashMap<>();

    ProjectListCheck(ProjectFacts project, LocalDate today, Predicate<String> knowsRegion) {
        this.project = project;
        this.today = today;
        this.knowsRegion = knowsRegion;
    }

    List<ProjectList.Row> rows() {
        return rows;
    }

    List<ProjectList.Fault> faults() {
        return faults;
    }

    void check(ProjectListReader.Raw raw) {
        var before = faults.size();
        var nik = nik(raw);
        var name = name(raw);
        var starts = day(raw, 2, project.starts());
        var ends = day(raw, 3, null);
        checkDays(raw, starts, ends);
        if (faults.size() > before || nik == null || name == null || starts == null) {
            return;
        }
        var row = new ProjectList.Row(raw.row(), nik, name, starts, ends);
        if (fitsEarlier(row)) {
            rows.add(row);
            byNik.computeIfAbsent(nik.digits(), _ -> new ArrayList<>()).add(row);
        }
    }

    private @Nullable Nik nik(ProjectListReader.Raw raw) {
        var typed = raw.values().get(0).replaceAll("[\\s.-]", "");
        if (EXPONENT.matcher(raw.values().get(0)).matches()) {
            return wrong(raw, 0, "nik_number", raw.values().get(0));
        }
        if (typed.isEmpty()) {
            return wrong(raw, 0, "nik_missing");
        }
        return switch (Nik.parse(typed)) {
            case Answer.Known<Nik>(var nik, _) when !knowsRegion.test(nik.region()) ->
                    wrong(raw, 0, "no_such_region", nik.region());
            case Answer.Known<Nik>(var nik, _) when nik.birthOnOrBefore(today).isAfter(today) ->
                    wrong(raw, 0, "no_such_birth_date", nik.birthDdmmyy());
            case Answer.Known<Nik>(var nik, _) -> nik;
            case Answer.Refused<Nik>(var why) ->
                    wrong(
                            raw,
                            0,
                            why.key().substring(why.key().indexOf('.') + 1),
                            why.operands().getFirst().toString());
            case Answer.NeedsToKnow<Nik> _, Answer.ForAnOfficer<Nik> _ ->
                    wrong(raw, 0, "nik_missing");
        };
    }

    private @Nullable String name(ProjectListReader.Raw raw) {
        var name = raw.values().get(1);
        var sound =
                name.length() >= SHORTEST_NAME
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(Character::isDigit);
        return sound ? name : wrong(raw, 1, "name", name);
    }

    private @Nullable LocalDate day(
            ProjectListReader.Raw raw, int column, @Nullable LocalDate otherwise) {
        var typed = raw.values().get(column);
        if (typed.isEmpty()) {
            return otherwise;
        }
        var day = day(typed);
        return day.isPresent() ? day.get() : wrong(raw, column, "day", typed);
    }

    private void checkDays(
            ProjectListReader.Raw raw, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        var first = project.starts();
        var last = project.ends();
        if (starts != null && (starts.isBefore(first) || starts.isAfter(last))) {
            wrong(raw, 2, "outside", said(starts), said(first), said(last));
        }
        if (ends != null && starts != null && ends.isBefore(starts)) {
            wrong(raw, 3, "ends_before", said(ends), said(starts));
        } else if (ends != null && ends.isAfter(last)) {
            wrong(raw, 3, "outside", said(ends), said(first), said(last));
        }
    }

    private boolean fitsEarlier(ProjectList.Row row) {
        for (var earlier : byNik.getOrDefault(row.nik().digits(), List.of())) {
            var end = earlier.ends() == null ? project.ends() : earlier.ends();
            if (row.meets(earlier.starts(), end, project.ends())) {
                var at = Integer.toString(earlier.row());
                faults.add(ProjectList.Fault.of(row.row(), "", "twice", at));
                return false;
            }
            if (!plain(row.name()).equals(plain(earlier.name()))) {
                var at = Integer.toString(earlier.row());
                faults.add(
                        ProjectList.Fault.of(
                                row.row(), "NAMA", "two_names", row.name(), earlier.name(), at));
                return false;
            }
        }
        return true;
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{Alpha}]", "").toUpperCase(Locale.ROOT);
    }

    private <T> @Nullable T wrong(
            ProjectListReader.Raw raw, int column, String key, String... operands) {
        faults.add(ProjectList.Fault.of(raw.row(), ProjectList.COLUMNS.get(column), key, operands));
        return null;
    }

    /** As people write it, the same in both languages. */
    static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
    }

    private static Optional<LocalDate> day(String typed) {
        var parts = typed.split("[-/. ]");
        try {
            if (parts.length != 3) {
                return Optional.empty();
            }
            var numbers = java.util.Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            return Optional.of(
                    parts[0].length() == 4
                            ? LocalDate.of(numbers[0], numbers[1], numbers[2])
                            : LocalDate.of(century(parts[2], numbers[2]), numbers[1], numbers[0]));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A project's year of two digits is of this century. */
    private static int century(String text, int year) {
        return text.length() == 2 ? 2000 + year : year;
    }
}
