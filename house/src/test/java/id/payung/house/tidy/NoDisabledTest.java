package id.payung.house.tidy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodInvocationTree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A test runs everywhere or is not there: none is disabled, none skips itself. */
final class NoDisabledTest implements JavaGuard {
    private static final Pattern ANNOTATION =
            Pattern.compile("Disabled\\w*|Enabled(If|On|For)\\w*|Ignore");
    private static final Pattern CALL = Pattern.compile("assum(e|ing)(True|False|That\\w*|No\\w+)");

    @Override
    public Stream<Finding> check(JavaFile file) {
        if (!file.source().isTest()) {
            return Stream.empty();
        }
        var annotations =
                file.all(AnnotationTree.class)
                        .filter(one -> ANNOTATION.matcher(Annotations.simpleName(one)).matches());
        var calls =
                file.all(MethodInvocationTree.class)
                        .filter(call -> {
                            var name = Annotations.lastPart(call.getMethodSelect().toString());
                            return CALL.matcher(name).matches();
                        });
        return Stream.concat(annotations, calls)
                .map(tree ->
                        file.finding(
                                tree,
                                "\"%s\" skips a test. Maybe mend it, or take it out."
                                        .formatted(tree)));
    }
}
