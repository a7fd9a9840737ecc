package id.payung.house;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source, read with the compiler's own parser. Names stay text: no type is looked up. */
public final class JavaFile {
    private final Source source;
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<Tree> nodes = new ArrayList<>();

    private JavaFile(Source source, CompilationUnitTree unit, DocTrees trees) {
        this.source = source;
        this.unit = unit;
        this.trees = trees;
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
                if (tree != null) {
                    nodes.add(tree);
                }
                return super.scan(tree, nothing);
            }
        }.scan(unit, null);
    }

    /** Reads them all at once, which is faster. What does not parse is the compiler's to tell. */
    public static List<JavaFile> parse(List<Source> sources) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        var objects = sources.stream().map(Unit::new).toList();
        var task =
                (JavacTask)
                        compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, objects);
        var byName = sources.stream().collect(toMap(source -> "/" + source.path(), identity()));
        try {
            var trees = DocTrees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new JavaFile(get(byName, unit), unit, trees))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Source get(Map<String, Source> byName, CompilationUnitTree unit) {
        return Objects.requireNonNull(byName.get(unit.getSourceFile().getName()));
    }

    public Source source() {
        return source;
    }

    public CompilationUnitTree unit() {
        return unit;
    }

    /** Everything of one kind in the file, in the order of the text. */
    public <T extends Tree> Stream<T> all(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }

    public String packageName() {
        return unit.getPackage() == null ? "" : unit.getPackage().getPackageName().toString();
    }

    /** The text of the comment that documents the package, without its stars; empty without one. */
    public String packageDoc() {
        var path = new TreePath(new TreePath(unit), unit.getPackage());
        return Objects.requireNonNullElse(trees.getDocComment(path), "").strip();
    }

    /** Where it starts, as a position in the text. */
    public int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    /** Where it ends, as a position in the text; the start for what the compiler has added. */
    public int end(Tree tree) {
        return (int) Math.max(start(tree), trees.getSourcePositions().getEndPosition(unit, tree));
    }

    public int line(Tree tree) {
        return source.lineOf(start(tree));
    }

    /** A finding where that part of the source begins. */
    public Finding finding(Tree tree, String what) {
        return source.finding(line(tree), what);
    }

    /** A source held in memory, under a name that the parser accepts. */
    private static final class Unit extends SimpleJavaFileObject {
        private final Source source;

        Unit(Source source) {
            super(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
