package id.payung.house.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import id.payung.house.Finding;
import id.payung.house.Fixture;
import id.payung.house.JavaFile;
import id.payung.house.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Each guard refuses the lines of its fixtures that are marked so, and no other line. */
class TidyGuardsBiteTest {
    static List<Fixture> fixtures() {
        return Fixture.in("tidy");
    }

    static Stream<JavaGuard> guards() {
        return JavaGuard.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void every_guard_has_a_fixture_that_breaks_it(JavaGuard guard) {
        var refused =
                fixtures().stream()
                        .filter(fixture -> guardOf(fixture).equals(guard.name()))
                        .flatMap(fixture -> fixture.refusedLines().stream());

        assertThat(refused).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_guard_refuses_what_is_marked_and_nothing_else(Fixture fixture) {
        var guard =
                JavaGuard.ALL.stream()
                        .filter(one -> one.name().equals(guardOf(fixture)))
                        .findFirst()
                        .orElseThrow();
        var findings = guard.check(parse(fixture.source())).toList();

        assertThat(findings)
                .as(findings::toString)
                .extracting(Finding::line)
                .hasSameElementsAs(fixture.refusedLines());
    }

    @ParameterizedTest(name = "{0} lines: {1} findings")
    @CsvSource({"400, 0", "401, 1"})
    void a_file_may_have_400_lines(int lines, int findings) {
        var source = new Source("V001__x.sql", "select 1;\n".repeat(lines));

        assertThat(FileLength.check(source)).hasSize(findings);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    payung                                    | true
                    rules/src/main/java/id/payung/rules/A.java | true
                    platform/src/main/resources/static/web/a.js | true
                    platform/src/main/resources/region/villages.csv | false
                    """)
    void what_people_read_as_code_is_measured(String path, boolean measured) {
        assertThat(FileLength.concerns(path)).isEqualTo(measured);
    }

    /** The words are put together here, so that this file is not refused itself. */
    @ParameterizedTest
    @CsvSource({"TO,DO", "FIX,ME", "XX,X", "HA,CK", "not imple,mented", "Not yet imple,mented"})
    void a_word_that_puts_off_is_refused(String start, String rest) {
        var source =
                new Source("A.java", "class A {\n    // %s%s: later\n}\n".formatted(start, rest));

        assertThat(Unfinished.check(source)).extracting(Finding::line).containsExactly(2);
    }

    @Test
    void a_masked_number_puts_nothing_off() {
        var source = new Source("A.java", "// 1671XXXXXXXX0001, a method, todos los santos\n");

        assertThat(Unfinished.check(source)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    has no package-info | class A {}
                    not @NullMarked     | /** Says it all. */ package id.payung.rules.law;
                    no sentence         | @NullMarked package id.payung.rules.law;
                    no sentence         | /** Law */ @NullMarked package id.payung.rules.law;
                    """)
    void a_package_without_a_sentence_or_null_marked_is_refused(String what, String text) {
        var folder = "rules/src/main/java/id/payung/rules/law/";
        var type = new Source(folder + "Law.java", "package id.payung.rules.law; class Law {}");
        var other = new Source(folder + "package-info.java", text);
        var sources = text.startsWith("class") ? List.of(type) : List.of(type, other);

        assertThat(PackageInfo.check(JavaFile.parse(sources)))
                .singleElement()
                .extracting(Finding::what)
                .asString()
                .contains(what);
    }

    @Test
    void tests_are_served_by_the_info_of_the_package_that_they_test() {
        var name = "id/payung/rules/law/";
        var info =
                new Source(
                        "rules/src/main/java/" + name + "package-info.java",
                        "/** The law. */ @NullMarked package id.payung.rules.law;");
        var test =
                new Source(
                        "rules/src/test/java/" + name + "LawTest.java",
                        "package id.payung.rules.law; class LawTest {}");

        assertThat(PackageInfo.check(JavaFile.parse(List.of(info, test)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} lines, {1} parameters: {2} findings")
    @CsvSource({"40, 4, 0", "41, 4, 1", "40, 5, 1", "41, 5, 2"})
    void a_method_may_have_40_lines_and_4_parameters(int lines, int parameters, int findings) {
        var list = String.join(", ", Collections.nCopies(parameters, "int a"));
        var body = Stream.generate(() -> "int a;\n").limit(lines - 2).collect(joining());
        var text = "package a;\nclass A {\nvoid a(%s) {\n%s}\n}\n".formatted(list, body);
        var file = parse(new Source("rules/src/main/java/a/A.java", text));

        assertThat(new MethodLimits().check(file)).hasSize(findings);
    }

    private static JavaFile parse(Source source) {
        return JavaFile.parse(List.of(source)).getFirst();
    }

    /** {@code NoClock} of {@code NoClock-in-a-shell.java.txt}. */
    private static String guardOf(Fixture fixture) {
        return fixture.name().replaceFirst("[-.].*", "");
    }
}
