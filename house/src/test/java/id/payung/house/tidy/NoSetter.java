package id.payung.house.tidy;

import com.sun.source.tree.MethodTree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.stream.Stream;

/** Nothing is changed from outside by a setter, except where another's interface asks for one. */
final class NoSetter implements JavaGuard {
    @Override
    public Stream<Finding> check(JavaFile file) {
        return file.all(MethodTree.class)
                .filter(method -> method.getName().toString().matches("set\\p{Lu}\\w*"))
                .filter(method -> method.getParameters().size() == 1)
                .filter(method -> !Annotations.has(method.getModifiers(), "Override"))
                .map(method -> file.finding(method, what(method)));
    }

    private static String what(MethodTree method) {
        return "%s is a setter. Maybe a record, a constructor, or a verb of the trade."
                .formatted(method.getName());
    }
}
