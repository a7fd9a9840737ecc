package id.payung.platform.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * The application as it is shipped: jars, without the classes of the tests, and with the JDK's
 * cache of loaded classes, which halves each of the many starts of these tests.
 */
final class Program {

    private static final Path FOLDER = temporaryFolder();
    private static final String CLASSES = classes();

    private Program() {}

    /** The line that runs a command of it. */
    static List<String> line(String... words) {
        var line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "-Xlog:disable",
                                "-Xlog:all=error,aot*=off:stderr",
                                Files.exists(cache())
                                        ? "-XX:AOTCache=" + cache()
                                        : "-XX:AOTMode=auto",
                                "-cp",
                                CLASSES,
                                "id.payung.platform.cli.Main"));
        line.addAll(List.of(words));
        return line;
    }

    /** The same, for a run that writes the cache as it ends. */
    static List<String> training(String... words) {
        var line = line(words);
        line.replaceAll(
                word -> word.startsWith("-XX:AOT") ? "-XX:AOTCacheOutput=" + cache() : word);
        return line;
    }

    static Path folder() {
        return FOLDER;
    }

    private static Path cache() {
        return FOLDER.resolve("payung.aot");
    }

    /** The class path of this test without the tests; a cache wants jars alone. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes) {
        try {
            var jar = Files.createTempFile(FOLDER, "classes", ".jar");
            try (var out = new JarOutputStream(Files.newOutputStream(jar));
                    var tree = Files.walk(classes)) {
                for (var path : (Iterable<Path>) tree.sorted()::iterator) {
                    var name = classes.relativize(path).toString();
                    if (Files.isDirectory(path)) {
                        name += "/"; // Spring finds packages by the entries of their folders.
                    }
                    if (!name.equals("/")) {
                        out.putNextEntry(new JarEntry(name));
                        if (Files.isRegularFile(path)) {
                            Files.copy(path, out);
                        }
                        out.closeEntry();
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("payung-program");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
