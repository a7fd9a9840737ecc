package id.payung.house.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.house.Finding;
import id.payung.house.JavaFile;
import id.payung.house.Repository;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** The whole repository keeps the house rules. */
class TidyTest {
    private static final Repository HERE = Repository.here();
    private static final List<JavaFile> JAVA =
            JavaFile.parse(HERE.sources(path -> path.endsWith(".java")));

    static Stream<JavaGuard> guards() {
        return JavaGuard.ALL.stream();
    }

    /** A guard that reads nothing would refuse nothing. */
    @Test
    void the_sources_are_found() {
        assertThat(JAVA)
                .extracting(file -> file.source().path())
                .contains(
                        "rules/src/main/java/id/payung/rules/package-info.java",
                        "house/src/test/java/id/payung/house/tidy/TidyTest.java");
    }

    @ParameterizedTest
    @MethodSource("guards")
    void java_sources_are_tidy(JavaGuard guard) {
        none(JAVA.stream().flatMap(guard::check).toList());
    }

    @Test
    void files_are_short() {
        var code = HERE.sources(FileLength::concerns);

        none(code.stream().flatMap(FileLength::check).toList());
    }

    @Test
    void nothing_is_left_for_later() {
        var texts = HERE.sources(Unfinished::concerns);

        none(texts.stream().flatMap(Unfinished::check).toList());
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        none(PackageInfo.check(JAVA));
    }

    private static void none(List<Finding> findings) {
        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }
}
