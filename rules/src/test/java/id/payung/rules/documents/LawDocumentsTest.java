package id.payung.rules.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Confidence;
import id.payung.rules.law.Version;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * docs/law says which articles are implemented, where, tested by which cases, and which are
 * uncertain. It is drawn from the code; {@code -Dlaw.docs.write=true} draws it again.
 */
class LawDocumentsTest {

    private static final Path FOLDER = Path.of("../docs/law");

    private final Sources sources = new Sources();
    private final Articles articles = new Articles(sources);

    LawDocumentsTest() throws IOException {}

    @Test
    void articles() throws IOException {
        var lines =
                new ArrayList<>(
                        List.of(
                                "# Articles: where they are applied, and what tests them",
                                "",
                                drawn(),
                                "",
                                "A case is a line of a table in"
                                    + " `rules/src/test/resources/id/payung/rules/cases/tables`;"
                                    + " tests name the classes beside it.",
                                "",
                                "| Article | Sure | Values | Applied in | Cases | Tests |",
                                "|---|---|---|---|---|---|"));
        for (var article : articles.all()) {
            var tests = new TreeSet<String>();
            article.classes().forEach(name -> tests.addAll(sources.testsOf(name)));
            lines.add(
                    row(
                            article.place().toString(),
                            word(article.confidence()),
                            code(article.parameters()),
                            code(article.classes()),
                            CaseIds.shortened(article.cases()),
                            String.join(", ", tests)));
        }
        same("articles.md", lines);
    }

    @Test
    void values() throws IOException {
        var lines =
                new ArrayList<>(
                        List.of(
                                "# The numbers of the law",
                                "",
                                drawn(),
                                "",
                                "Each line is a line of"
                                        + " `rules/src/main/resources/id/payung/rules/law/*.tsv`."
                                        + " *due*: the day a renewal is due; from then on the value"
                                        + " answers provisionally.",
                                "",
                                "| Parameter | From | To | Due | Value | Article | Sure | Note |",
                                "|---|---|---|---|---|---|---|---|"));
        articles.law()
                .all()
                .forEach((id, statutory) ->
                        statutory.versions().forEach(version -> lines.add(row(id, version))));
        same("values.md", lines);
    }

    private String row(String id, Version<Object> version) {
        return row(
                "`" + id + "`",
                version.from().toString(),
                version.to() == null ? "" : version.to().toString(),
                version.due() == null ? "" : version.due().toString(),
                version.value() + " (" + articles.law().unit(id) + ")",
                version.source().toString(),
                word(version.source().confidence()),
                version.note());
    }

    @Test
    void uncertain() throws IOException {
        var lines =
                new ArrayList<>(
                        List.of(
                                "# What is uncertain",
                                "",
                                drawn(),
                                "",
                                "Every answer that rests on one of these says so: its confidence is"
                                        + " that of its weakest reason. Medium: practice, or a text"
                                        + " that was not read. Low: hearsay, never an oracle.",
                                "",
                                "| What | Where | Sure | Note |",
                                "|---|---|---|---|"));
        for (var entry : articles.law().all().entrySet()) {
            for (var version : entry.getValue().versions()) {
                var sure = version.source().confidence();
                if (sure != Confidence.HIGH) {
                    lines.add(
                            row(
                                    "`%s` from %s".formatted(entry.getKey(), version.from()),
                                    version.source().toString(),
                                    word(sure),
                                    version.note()));
                }
            }
        }
        sources.citations()
                .forEach((name, citations) ->
                        citations.stream()
                                .filter(one -> one.confidence() != Confidence.HIGH)
                                .sorted(Comparator.comparing(Object::toString))
                                .forEach(one ->
                                        lines.add(
                                                row(
                                                        "rule in `" + name + "`",
                                                        one.toString(),
                                                        word(one.confidence()),
                                                        "see its comment"))));
        same("uncertain.md", lines);
    }

    private static String drawn() {
        return "Drawn from the code by `LawDocumentsTest`; do not edit by hand.";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |";
    }

    private static String code(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String word(Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }

    private static void same(String name, List<String> lines) throws IOException {
        var text = String.join("\n", lines) + "\n";
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("law.docs.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is not what the code says. Maybe draw it again: -Dlaw.docs.write=true",
                        file)
                .isEqualTo(text);
    }
}
