package id.payung.platform.coverage.figure;

/**
 * A row, or a whole file, that could not be taken, and what may mend it.
 *
 * @param line in the file, 0 when the file as a whole is meant
 * @param column the column's name, empty when the whole row is meant
 * @param value what stands there
 */
public record Refusal(long line, String column, String value, String problem, String mend) {

    /** One sentence for a person, such as {@code line 5, column target: "12x" is no number. …}. */
    public String text() {
        var place = line == 0 ? "the file" : "line " + line;
        var where = column.isEmpty() ? place : place + ", column " + column;
        var shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return where + ": \"" + shown + "\" " + problem + ". " + mend;
    }
}
