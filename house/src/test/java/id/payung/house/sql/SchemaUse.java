package id.payung.house.sql;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;
import id.payung.house.Source;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module's SQL writes its own schema only, and reads only those of modules that it may use. */
final class SchemaUse {
    private static final Pattern JAVA =
            Pattern.compile("platform/src/main/java/id/payung/platform/(\\w+)/.*");
    private static final Pattern MIGRATION =
            Pattern.compile("platform/src/main/resources/db/migration/V\\d+__([a-z]+)\\w*\\.sql");
    private static final Pattern SCRIPT =
            Pattern.compile("platform/src/main/resources/id/payung/platform/(\\w+)/.*\\.sql");

    private final Modules modules;

    SchemaUse(Modules modules) {
        this.modules = modules;
    }

    static boolean isMigration(String path) {
        return path.endsWith(".sql") && path.contains("/src/main/");
    }

    /** The SQL in a Java source: its string literals, text blocks or not. */
    Stream<Finding> check(JavaFile file) {
        var module = JAVA.matcher(file.source().path());
        if (!module.matches()) {
            return Stream.empty();
        }
        return file.all(LiteralTree.class)
                .filter(literal -> literal.getKind() == Tree.Kind.STRING_LITERAL)
                .flatMap(literal -> check(file, literal, module.group(1)));
    }

    /** A migration or a script, whose name or place says which module it belongs to. */
    Stream<Finding> check(Source migration) {
        var script = SCRIPT.matcher(migration.path());
        var named = script.matches() ? script : MIGRATION.matcher(migration.path());
        if (!named.matches() || !modules.schemas().contains(named.group(1))) {
            return Stream.of(
                    migration.finding(0, "names no module. Maybe V<number>__<module>_<what>.sql."));
        }
        return new Statement(migration.text(), modules.schemas())
                .uses().stream()
                        .flatMap(use -> problem(use, named.group(1)).stream())
                        .map(problem ->
                                migration.finding(
                                        migration.lineOf(problem.use().position()),
                                        problem.what()));
    }

    private Stream<Finding> check(JavaFile file, LiteralTree literal, String module) {
        var text = file.source().text().substring(file.start(literal), file.end(literal));
        return new Statement(text, modules.schemas())
                .uses().stream()
                        .flatMap(use -> problem(use, module).stream())
                        .map(problem ->
                                file.source()
                                        .finding(
                                                file.source()
                                                        .lineOf(
                                                                file.start(literal)
                                                                        + problem.use().position()),
                                                problem.what()));
    }

    private record Problem(Statement.Use use, String what) {}

    private Optional<Problem> problem(Statement.Use use, String module) {
        if (use.written() && !use.schema().equals(module)) {
            var what =
                    "%s writes %s. Maybe %s offers a verb for it."
                            .formatted(module, use.schema(), use.schema());
            return Optional.of(new Problem(use, what));
        }
        if (!modules.mayRead(module, use.schema())) {
            var what =
                    "%s reads %s, which its package-info does not let it use."
                            .formatted(module, use.schema());
            return Optional.of(new Problem(use, what));
        }
        return Optional.empty();
    }
}
