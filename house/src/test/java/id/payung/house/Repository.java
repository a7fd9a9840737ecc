package id.payung.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where the sources lie. Built things and hidden folders are left out. */
public final class Repository {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    private final Path root;

    /** A repository at that folder; tests of guards use a temporary one. */
    public Repository(Path root) {
        this.root = root;
    }

    /** The repository that this test runs in: the nearest folder above with the launcher in it. */
    public static Repository here() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("house/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "No folder above %s holds house/pom.xml. Maybe the tests were started elsewhere."
                            .formatted(Path.of("").toAbsolutePath()));
        }
        return new Repository(folder);
    }

    public Path root() {
        return root;
    }

    /** Every file whose path from the root (with slashes) is wanted, in the order of the paths. */
    public List<String> files(Predicate<String> wanted) {
        var found = new ArrayList<String>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return folder.equals(root) || isOurs(folder)
                                    ? FileVisitResult.CONTINUE
                                    : FileVisitResult.SKIP_SUBTREE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            var path = root.relativize(file).toString().replace('\\', '/');
                            if (wanted.test(path)) {
                                found.add(path);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(null);
        return found;
    }

    /** The wanted files with their text. */
    public List<Source> sources(Predicate<String> wanted) {
        return files(wanted).stream().map(this::read).toList();
    }

    public Source read(String path) {
        try {
            return new Source(path, Files.readString(root.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All findings, one a line, for a test's failure message. */
    public static String report(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(joining("\n", "", "\n"));
    }

    private static boolean isOurs(Path folder) {
        var name = folder.getFileName().toString();
        return !name.startsWith(".") && !NOT_OURS.contains(name);
    }
}
