package id.payung.house.build;

import id.payung.house.Finding;
import id.payung.house.Source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The notice names every data file that the product carries, by its path from the root, and no file
 * that is gone: whoever passes the product on can say where each came from.
 */
final class Notice {
    /** Data from others: not the bundles, not the migrations, not the settings, not the pages. */
    private static final Pattern DATA =
            Pattern.compile(
                    "\\w+/src/main/resources/(?!db/|messages/|templates/|META-INF/|application)"
                            + ".*\\.(csv|tsv|json|geojson|topojson|xlsx|ya?ml|txt)(\\.gz)?");

    /** A path, or several by a star that stands for anything in one folder. */
    private static final Pattern NAMED =
            Pattern.compile("\\w+/src/main/resources/[\\w./*-]+\\.\\w+");

    private Notice() {}

    static boolean isData(String path) {
        return DATA.matcher(path).matches();
    }

    /** What the notice does not name of those files, and what it names although it is not there. */
    static Stream<Finding> check(Source notice, List<String> data) {
        var named = NAMED.matcher(notice.text()).results().toList();
        var missing =
                data.stream()
                        .filter(path -> named.stream().noneMatch(name -> names(name, path)))
                        .map(path -> notice.finding(0, path + " is not named with its source."));
        var gone =
                named.stream()
                        .filter(name -> data.stream().noneMatch(path -> names(name, path)))
                        .map(name ->
                                notice.finding(
                                        notice.lineOf(name.start()),
                                        name.group() + " is not there any more."));
        return Stream.concat(missing, gone);
    }

    private static boolean names(MatchResult name, String path) {
        return path.matches(name.group().replace(".", "\\.").replace("*", "[^/]*"));
    }
}
