package id.payung.house.build;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import id.payung.house.Finding;
import id.payung.house.Repository;
import id.payung.house.Source;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** Nobody is sent to a page or a test that is not there. */
class DocumentsTest {
    private static final Repository HERE = Repository.here();

    @Test
    void what_documents_point_to_is_there() {
        var names =
                HERE.files(path -> path.endsWith(".java")).stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .collect(toSet());
        var guard = new Documents(HERE, names);
        var documents = HERE.sources(path -> path.endsWith(".md"));
        var findings = documents.stream().flatMap(guard::check).toList();

        assertThat(documents).isNotEmpty();
        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }

    @Test
    void a_link_or_a_test_that_leads_nowhere_is_refused() {
        var text =
                """
                [here](../README.md#run) and [there](https://example.org), `TidyTest`
                [gone](../GONE.md)
                `GoneTest`
                """;
        var guard = new Documents(HERE, Set.of("TidyTest.java"));

        assertThat(guard.check(new Source("docs/a.md", text)))
                .extracting(Finding::line)
                .containsExactly(2, 3);
    }
}
