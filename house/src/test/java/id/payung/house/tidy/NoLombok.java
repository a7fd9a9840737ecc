package id.payung.house.tidy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ImportTree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.stream.Stream;

/** No code that nobody can read: records and the compiler do what Lombok did. */
final class NoLombok implements JavaGuard {
    @Override
    public Stream<Finding> check(JavaFile file) {
        var imports =
                file.all(ImportTree.class)
                        .filter(one -> isLombok(one.getQualifiedIdentifier().toString()));
        var annotations =
                file.all(AnnotationTree.class)
                        .filter(one -> isLombok(one.getAnnotationType().toString()));
        return Stream.concat(imports, annotations)
                .map(tree -> file.finding(tree, "Lombok. Maybe a record will do."));
    }

    private static boolean isLombok(String name) {
        return name.startsWith("lombok.");
    }
}
