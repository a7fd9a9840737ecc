package id.payung.house.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.house.Repository;
import id.payung.house.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;

/** All Java sources have one format. With {@code -Dformat.write=true} they are given it. */
class FormattingTest {
    private static final Repository HERE = Repository.here();

    @Test
    void sources_are_formatted() throws IOException {
        var sources = HERE.sources(path -> path.endsWith(".java"));
        if (Boolean.getBoolean("format.write")) {
            for (var source : sources) {
                write(source);
            }
            return;
        }
        var findings = sources.stream().flatMap(Format::check).toList();

        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    class A {}                     | 0
                    class  A {}                    | 1
                    import java.util.List;class A {} | 1
                    class A{void a(){}}            | 1
                    """)
    void another_format_is_refused(String text, int findings) {
        var source = new Source("A.java", text + "\n");

        assertThat(Format.check(source)).hasSize(findings);
    }

    private static void write(Source source) throws IOException {
        var wanted = Format.of(source);
        if (!wanted.equals(source.text())) {
            Files.writeString(HERE.root().resolve(source.path()), wanted);
        }
    }
}
