package id.payung.house.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/**
 * A method has at most 40 lines, its annotations (the tables of a test) not counted, and takes at
 * most four parameters. Free of the second: tests, the constructor that a record's header gives,
 * and what another's interface asks for.
 */
final class MethodLimits implements JavaGuard {
    private static final int LINES = 40;
    private static final int PARAMETERS = 4;

    @Override
    public Stream<Finding> check(JavaFile file) {
        return file.all(ClassTree.class).flatMap(type -> methods(file, type));
    }

    private static Stream<Finding> methods(JavaFile file, ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .flatMap(method ->
                        Stream.concat(tooLong(file, type, method), tooMany(file, type, method)));
    }

    private static Stream<Finding> tooLong(JavaFile file, ClassTree type, MethodTree method) {
        var first = signature(file, method);
        var lines = file.source().lineOf(file.end(method)) - file.source().lineOf(first) + 1;
        if (lines <= LINES) {
            return Stream.empty();
        }
        var what =
                "%s has %d lines, at most %d are allowed. Maybe a part of it deserves a name."
                        .formatted(name(type, method), lines, LINES);
        return Stream.of(file.source().finding(file.source().lineOf(first), what));
    }

    private static Stream<Finding> tooMany(JavaFile file, ClassTree type, MethodTree method) {
        var count = method.getParameters().size();
        if (count <= PARAMETERS
                || file.source().isTest()
                || isHeader(type, method)
                || Annotations.has(method.getModifiers(), "Override")) {
            return Stream.empty();
        }
        var what =
                "%s takes %d parameters, at most %d are allowed. Maybe some of them are a record."
                        .formatted(name(type, method), count, PARAMETERS);
        var line = file.source().lineOf(signature(file, method));
        return Stream.of(file.source().finding(line, what));
    }

    private static String name(ClassTree type, MethodTree method) {
        var isConstructor = method.getReturnType() == null;
        return isConstructor
                ? "new %s".formatted(type.getSimpleName())
                : method.getName().toString();
    }

    private static boolean isHeader(ClassTree type, MethodTree method) {
        var components =
                type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(field -> !isStatic(field))
                        .count();
        return type.getKind() == Tree.Kind.RECORD
                && method.getReturnType() == null
                && method.getParameters().size() == components;
    }

    private static boolean isStatic(VariableTree field) {
        return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** Where the method begins below its annotations. */
    private static int signature(JavaFile file, MethodTree method) {
        var annotations = method.getModifiers().getAnnotations();
        if (annotations.isEmpty()) {
            return file.start(method);
        }
        var text = file.source().text();
        var position = file.end(annotations.getLast());
        while (Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }
}
