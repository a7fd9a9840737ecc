package id.payung.house.sql;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;

import id.payung.house.JavaFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The modules of the application, each with those that it may use, as their package-infos declare
 * it: what Spring Modulith holds the code to, this holds the SQL to.
 *
 * @param mayUse by module; a module that declares nothing may use all, as the shells do
 */
record Modules(Map<String, Set<String>> mayUse) {
    /** Who is asking is everybody's business. */
    private static final String EVERYBODYS = "access";

    private static final Pattern INFO =
            Pattern.compile("platform/src/main/java/id/payung/platform/(\\w+)/package-info\\.java");

    static Modules of(List<JavaFile> files) {
        var mayUse = new TreeMap<String, Set<String>>();
        for (var file : files) {
            var info = INFO.matcher(file.source().path());
            if (info.matches()) {
                declared(file).ifPresent(names -> mayUse.put(info.group(1), names));
                mayUse.putIfAbsent(info.group(1), Set.of("*"));
            }
        }
        return new Modules(mayUse);
    }

    boolean mayRead(String module, String schema) {
        var used = mayUse.getOrDefault(module, Set.of());
        return schema.equals(module)
                || schema.equals(EVERYBODYS)
                || used.contains(schema)
                || used.contains("*");
    }

    /** A schema has the name of its module. */
    Set<String> schemas() {
        return mayUse.keySet();
    }

    private static Optional<Set<String>> declared(JavaFile info) {
        return info.all(AnnotationTree.class)
                .filter(one -> one.getAnnotationType().toString().endsWith("ApplicationModule"))
                .flatMap(one -> one.getArguments().stream())
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(one -> one.getVariable().toString().equals("allowedDependencies"))
                .map(one -> names(one.getExpression()).collect(toUnmodifiableSet()))
                .findFirst();
    }

    private static Stream<String> names(ExpressionTree value) {
        return switch (value) {
            case LiteralTree literal -> Stream.of(module(String.valueOf(literal.getValue())));
            case NewArrayTree array -> array.getInitializers().stream().flatMap(Modules::names);
            default ->
                    throw new IllegalArgumentException(
                            "allowedDependencies = %s. Maybe write the names out."
                                    .formatted(value));
        };
    }

    /** {@code ledger} of {@code ledger :: api}. */
    private static String module(String named) {
        return named.replaceFirst("\\s*::.*", "").strip();
    }
}
