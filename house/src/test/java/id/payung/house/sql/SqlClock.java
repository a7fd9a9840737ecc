package id.payung.house.sql;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;
import id.payung.house.Source;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The database is no clock either: a day comes in as a parameter. Only the moment at which a row
 * was written may be the database's own, as {@code default clock_timestamp()}, for nothing is ever
 * computed from it.
 */
final class SqlClock {
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(now|transaction_timestamp|statement_timestamp|timeofday)\\s*\\(\\s*\\)"
                            + "|\\b(current_(date|time|timestamp)|localtime(stamp)?)\\b"
                            + "|(?<!default )\\bclock_timestamp\\s*\\(",
                    Pattern.CASE_INSENSITIVE);

    private static final String WHAT = "asks the database for the time. Maybe hand the day in.";

    private SqlClock() {}

    /** In a migration. */
    static Stream<Finding> check(Source migration) {
        var bare = new Source(migration.path(), Statement.withoutNoise(migration.text()));
        return bare.findAll(CLOCK, WHAT).stream();
    }

    /** In the SQL of a Java source of the product. */
    static Stream<Finding> check(JavaFile file) {
        if (file.source().isTest()) {
            return Stream.empty();
        }
        return file.all(LiteralTree.class)
                .filter(literal -> literal.getKind() == Tree.Kind.STRING_LITERAL)
                .flatMap(literal -> check(file, literal));
    }

    private static Stream<Finding> check(JavaFile file, LiteralTree literal) {
        var text = file.source().text().substring(file.start(literal), file.end(literal));
        if (!Statement.isSql(text)) {
            return Stream.empty();
        }
        var bare = new Source(file.source().path(), Statement.withoutNoise(text));
        return bare.findAll(CLOCK, WHAT).stream()
                .map(found ->
                        file.source().finding(file.line(literal) + found.line() - 1, found.what()));
    }
}
