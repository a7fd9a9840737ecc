package id.payung.house.build;

import id.payung.house.Finding;
import id.payung.house.Repository;
import id.payung.house.Source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the documentation points to is there: files by their links, tests by their names. */
final class Documents {
    private static final Pattern LINK =
            Pattern.compile("]\\((?!https?:|mailto:|#)([^)#]+)[^)]*\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private final Path root;
    private final Set<String> names;

    /** Documents of that repository, whose files have those names. */
    Documents(Repository repository, Set<String> names) {
        this.root = repository.root();
        this.names = names;
    }

    Stream<Finding> check(Source document) {
        var folder = root.resolve(document.path()).resolveSibling("");
        var links =
                LINK.matcher(document.text())
                        .results()
                        .filter(link -> !Files.exists(folder.resolve(link.group(1))));
        var tests =
                TEST.matcher(document.text())
                        .results()
                        .filter(test -> !names.contains(test.group(1) + ".java"));
        return Stream.concat(links, tests)
                .map(gone ->
                        document.finding(
                                document.lineOf(gone.start()), gone.group(1) + " is not there."));
    }
}
