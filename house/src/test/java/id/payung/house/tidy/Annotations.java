package id.payung.house.tidy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ModifiersTree;

/** How annotations are named in a source. */
final class Annotations {
    private Annotations() {}

    /** Whether one of that simple name stands there. */
    static boolean has(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream().anyMatch(one -> simpleName(one).equals(name));
    }

    static String simpleName(AnnotationTree annotation) {
        return lastPart(annotation.getAnnotationType().toString());
    }

    /** {@code now} of {@code java.time.LocalDate.now}. */
    static String lastPart(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }
}
