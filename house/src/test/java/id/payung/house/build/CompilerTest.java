package id.payung.house.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** The compiler, set as the pom sets it, refuses what it is there to refuse. */
class CompilerTest {
    @TempDir private Path folder;

    @Test
    void a_clean_source_compiles() throws Exception {
        var source =
                """
                @org.jspecify.annotations.NullMarked
                class Clean {
                    String name() {
                        return "Sari";
                    }
                }
                """;

        var outcome = new Compiler(folder).compile("Clean.java", source);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [NullAway] | returning null              | Object a() { return null; }
                    [NullAway] | a field left null           | Object a;
                    [rawtypes] | a raw type                  | java.util.List a(java.util.List<String> b) { return b; }
                    [deprecation] | what is deprecated       | Object a() throws Exception { return new java.net.URL("http://a"); }
                    """)
    void a_source_is_refused(String why, String what, String member) throws Exception {
        var source =
                """
                import org.jspecify.annotations.Nullable;
                @org.jspecify.annotations.NullMarked
                class Refused {
                    %s
                }
                """
                        .formatted(member);

        var outcome = new Compiler(folder).compile("Refused.java", source);

        assertThat(outcome.messages()).as(what).contains("Refused.java:4").contains(why);
        assertThat(outcome.status()).isNotZero();
    }
}
