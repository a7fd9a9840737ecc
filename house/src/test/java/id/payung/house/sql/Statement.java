package id.payung.house.sql;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of SQL, and the schemas that it names.
 *
 * <p>It is read by its words, not by its grammar: a schema after {@code insert into}, {@code
 * update}, {@code create table} and their like is written, any other is read. A column of an alias
 * that bears the name of a schema is no schema.
 */
final class Statement {
    private static final int I = Pattern.CASE_INSENSITIVE;

    private static final Pattern NOISE =
            Pattern.compile("--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);

    private static final Pattern SQL =
            Pattern.compile(
                    "\\b(select|insert|update|delete|merge|truncate|copy|call|with|from|join|create"
                            + "|alter|drop|grant|revoke)\\b",
                    I);

    private static final Pattern WRITES =
            Pattern.compile(
                    "(\\binsert\\s+into|(?<!\\bfor\\s|\\bdo\\s)\\bupdate(\\s+only)?"
                            + "|\\bdelete\\s+from(\\s+only)?|\\bmerge\\s+into"
                            + "|\\btruncate(\\s+table)?(\\s+only)?"
                            + "|\\b(create|alter|drop)\\b[\\w\\s]*"
                            + "|\\b(create|alter|drop|grant|revoke|comment)\\b[^;]*?\\bon"
                            + "(\\s+(all\\s+)?(table|tables\\s+in\\s+schema|function|schema|type"
                            + "|column|sequence))?)\\s*$",
                    I);

    private static final Pattern NAMES_A_TABLE =
            Pattern.compile("\\b(from|join|into|update|using|table|only|references)\\s*$", I);

    private static final Pattern COPIES = Pattern.compile("\\bcopy\\s*$", I);
    private static final Pattern COPIED_IN = Pattern.compile("^[^;]*?\\b(from|to)\\b", I);

    private final String text;
    private final Set<String> schemas;

    /** SQL that may name those schemas. */
    Statement(String text, Set<String> schemas) {
        this.text = withoutNoise(text);
        this.schemas = schemas;
    }

    /**
     * A schema that is named.
     *
     * @param position where, in the text
     * @param schema its name
     * @param written whether something in it is changed
     */
    record Use(int position, String schema, boolean written) {}

    /** Whether any word of SQL stands in it. */
    static boolean isSql(String text) {
        return SQL.matcher(text).find();
    }

    /** The text with comments and quoted values blanked, every position kept. */
    static String withoutNoise(String text) {
        return NOISE.matcher(text).replaceAll(noise -> blank(noise.group()));
    }

    List<Use> uses() {
        var uses = new ArrayList<Use>();
        if (schemas.isEmpty() || !isSql(text)) {
            return uses;
        }
        var aliases = aliases();
        var names = schemas.stream().collect(joining("|"));
        var named =
                Pattern.compile("(?<![\\w.:@{])(" + names + ")\\s*\\.\\s*[\\w\"%]").matcher(text);
        while (named.find()) {
            var before = text.substring(statementStart(named.start()), named.start());
            var after = text.substring(named.end());
            if (!aliases.contains(named.group(1)) || NAMES_A_TABLE.matcher(before).find()) {
                uses.add(new Use(named.start(), named.group(1), isWritten(before, after)));
            }
        }
        return uses;
    }

    private static boolean isWritten(String before, String after) {
        if (COPIES.matcher(before).find()) {
            var direction = COPIED_IN.matcher(after);
            return direction.find() && direction.group(1).equalsIgnoreCase("from");
        }
        return WRITES.matcher(before).find();
    }

    private int statementStart(int position) {
        return text.lastIndexOf(';', position) + 1;
    }

    /** Names that tables and subqueries are given here: {@code from region.village region}. */
    private Set<String> aliases() {
        var names = schemas.stream().collect(joining("|"));
        var given =
                Pattern.compile(
                        "\\b(?:from|join|into|update|using|,)\\s+[\\w.]+\\s+(?:as\\s+)?("
                                + names
                                + ")\\b(?!\\s*\\.)|\\b("
                                + names
                                + ")\\s+as\\s+(?:(?:not\\s+)?materialized\\s+)?\\("
                                + "|\\)\\s+(?:as\\s+)?("
                                + names
                                + ")\\b(?!\\s*\\.)",
                        I);
        var aliases = new HashSet<String>();
        var matcher = given.matcher(text);
        while (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    aliases.add(matcher.group(group));
                }
            }
        }
        return aliases;
    }

    /** Spaces of the same length, so that positions stay. */
    private static String blank(String noise) {
        return noise.replaceAll("[^\n]", " ");
    }
}
