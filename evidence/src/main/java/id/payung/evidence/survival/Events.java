package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.InputHash;
import id.payung.evidence.Names;
import id.payung.evidence.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which columns of a table hold the spells.
 *
 * @param time how long each row was seen
 * @param event whether the event ended it; {@code status=2} says which value does, otherwise 1 does
 *     and 0 does not
 * @param entered when each came under observation; empty when all were seen from the start
 * @param by the column of groups; empty for all together
 */
public record Events(String time, String event, String entered, String by) {
    private static final Set<String> YES = Set.of("1", "TRUE", "True", "true");
    private static final Set<String> NO = Set.of("0", "FALSE", "False", "false");

    Spells read(Table table) {
        double[] until = table.numbers(time);
        double[] from = entered.isEmpty() ? new double[until.length] : table.numbers(entered);
        for (int row = 0; row < until.length; row++) {
            if (!(until[row] > from[row]) || from[row] < 0) {
                throw new BadInput(
                        "%s line %d: seen from %s until %s (column %s), which is no time at all. Maybe a lapse in the first month counts as 1."
                                .formatted(
                                        table.name(),
                                        table.line(row),
                                        from[row],
                                        until[row],
                                        time));
            }
        }
        return Spells.between(from, until, ended(table));
    }

    boolean[] ended(Table table) {
        int equals = event.indexOf('=');
        var column = equals < 0 ? event : event.substring(0, equals);
        var values = table.texts(column);
        boolean[] ended = new boolean[values.length];
        for (int row = 0; row < values.length; row++) {
            if (Table.isMissing(values[row])) {
                throw new BadInput(
                        "%s line %d: column %s has no value. Maybe leave the row out."
                                .formatted(table.name(), table.line(row), column));
            }
            if (equals < 0 && !YES.contains(values[row]) && !NO.contains(values[row])) {
                throw new BadInput(
                        "%s line %d: column %s holds %s. Which of them is the event? Say %s=VALUE."
                                .formatted(
                                        table.name(),
                                        table.line(row),
                                        column,
                                        Names.few(
                                                Arrays.stream(values).distinct().sorted().toList()),
                                        column));
            }
            ended[row] =
                    equals < 0
                            ? YES.contains(values[row])
                            : values[row].equals(event.substring(equals + 1));
        }
        return ended;
    }

    List<String> groups(Table table) {
        var groups = table.texts(by);
        for (int row = 0; row < groups.length; row++) {
            if (Table.isMissing(groups[row])) {
                throw new BadInput(
                        "%s line %d: column %s names no group."
                                .formatted(table.name(), table.line(row), by));
            }
        }
        return List.of(groups);
    }

    void hash(InputHash hash, Table table) {
        hash.text(event);
        hash.numbers(table.numbers(time));
        for (boolean one : ended(table)) {
            hash.number(one ? 1 : 0);
        }
        if (!entered.isEmpty()) {
            hash.numbers(table.numbers(entered));
        }
        if (!by.isEmpty()) {
            hash.texts(groups(table));
        }
    }
}
