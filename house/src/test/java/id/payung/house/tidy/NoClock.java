package id.payung.house.tidy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nobody but the shells, the benchmarks and the tests looks at a clock: the day is a parameter, or
 * comes from a {@code java.time.Clock} that was handed in. Else no test could fix the day, and no
 * month could be computed again.
 */
final class NoClock implements JavaGuard {
    private static final Set<String> ALWAYS =
            Set.of(
                    "System.currentTimeMillis",
                    "System.nanoTime",
                    "Clock.systemUTC",
                    "Clock.systemDefaultZone",
                    "Clock.system",
                    "Clock.tickMillis",
                    "Clock.tickSeconds",
                    "Clock.tickMinutes",
                    "InstantSource.system",
                    "Calendar.getInstance");

    private static final Set<String> NOW =
            Stream.of(
                            "Instant",
                            "LocalDate",
                            "LocalDateTime",
                            "LocalTime",
                            "MonthDay",
                            "OffsetDateTime",
                            "OffsetTime",
                            "Year",
                            "YearMonth",
                            "ZonedDateTime")
                    .map(type -> type + ".now")
                    .collect(toUnmodifiableSet());

    @Override
    public Stream<Finding> check(JavaFile file) {
        if (file.source().isTest() || Shells.isShell(file.source())) {
            return Stream.empty();
        }
        return Stream.of(calls(file), references(file), imports(file), dates(file))
                .flatMap(trees -> trees)
                .map(tree -> file.finding(tree, what(tree)));
    }

    private static Stream<? extends Tree> calls(JavaFile file) {
        return file.all(MethodInvocationTree.class)
                .filter(call -> {
                    var name = twoParts(call.getMethodSelect());
                    return ALWAYS.contains(name)
                            || NOW.contains(name) && !isGivenClock(call.getArguments());
                });
    }

    private static Stream<? extends Tree> references(JavaFile file) {
        return file.all(MemberReferenceTree.class)
                .filter(reference -> {
                    var type = Annotations.lastPart(reference.getQualifierExpression() + "");
                    var name = type + "." + reference.getName();
                    return ALWAYS.contains(name) || NOW.contains(name);
                });
    }

    /** A static import would hide the name that gives the clock away. */
    private static Stream<? extends Tree> imports(JavaFile file) {
        return file.all(ImportTree.class)
                .filter(ImportTree::isStatic)
                .filter(one -> {
                    var name = twoParts(one.getQualifiedIdentifier());
                    return ALWAYS.contains(name) || NOW.contains(name);
                });
    }

    private static Stream<? extends Tree> dates(JavaFile file) {
        return file.all(NewClassTree.class)
                .filter(made -> made.getArguments().isEmpty())
                .filter(made ->
                        Annotations.lastPart(made.getIdentifier().toString()).equals("Date"));
    }

    /** {@code LocalDate.now(clock)} asks the clock that it was given; a zone is no clock. */
    private static boolean isGivenClock(List<? extends ExpressionTree> arguments) {
        return arguments.size() == 1
                && arguments.getFirst().toString().toLowerCase().contains("clock");
    }

    /** {@code LocalDate.now} of {@code java.time.LocalDate.now}. */
    private static String twoParts(Tree select) {
        return select instanceof MemberSelectTree member
                ? Annotations.lastPart(member.getExpression().toString())
                        + "."
                        + member.getIdentifier()
                : select.toString();
    }

    private static String what(Tree tree) {
        return "\"%s\" looks at the clock. Maybe take the day as a parameter, or a java.time.Clock."
                .formatted(tree.toString().strip());
    }
}
