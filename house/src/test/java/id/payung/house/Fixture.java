package id.payung.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A source that breaks a rule on purpose, kept as {@code .txt} so that nothing else takes it for
 * ours.
 *
 * <p>Its first line says under which path it is to be judged ({@code as: platform/src/…}); every
 * line that the guard must refuse ends in a comment with {@code refused}, and no other may be.
 *
 * @param name the file's name
 * @param source what the guard is shown
 */
public record Fixture(String name, Source source) {
    private static final String FOLDER = "house/src/test/resources/fixtures/";

    /** All fixtures of one kind of guard. */
    public static List<Fixture> in(String folder) {
        try (var files = Files.list(Repository.here().root().resolve(FOLDER + folder))) {
            return files.sorted().map(Fixture::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines that the guard must refuse, counted from 1. */
    public List<Integer> refusedLines() {
        var lines = source.lines();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).matches(".*(//|--|<!--|#) refused.*"))
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Fixture read(Path file) {
        try {
            var text = Files.readString(file);
            var first = text.lines().findFirst().orElse("");
            var path = first.replaceFirst(".*as: (\\S+).*", "$1");
            return new Fixture(file.getFileName().toString(), new Source(path, text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
