package id.payung.house.tidy;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Only shells speak on the console. A kernel returns its answer, a module logs; standard output
 * belongs to the one JSON report of a command.
 */
final class NoConsole implements JavaGuard {
    private static final Set<String> CONSOLE = Set.of("System.out", "System.err", "System.in");

    @Override
    public Stream<Finding> check(JavaFile file) {
        if (file.source().isTest() || Shells.isShell(file.source())) {
            return Stream.empty();
        }
        Stream<Tree> streams =
                file.all(MemberSelectTree.class)
                        .filter(select -> CONSOLE.contains(select.toString()))
                        .map(Tree.class::cast);
        Stream<Tree> traces =
                file.all(MethodInvocationTree.class)
                        .filter(call -> call.getArguments().isEmpty())
                        .filter(call ->
                                call.getMethodSelect().toString().endsWith(".printStackTrace"))
                        .map(Tree.class::cast);
        return Stream.concat(streams, traces)
                .map(tree ->
                        file.finding(
                                tree,
                                "\"%s\" speaks on the console. Maybe return it, or log it."
                                        .formatted(tree)));
    }
}
