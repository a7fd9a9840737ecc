package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

class ModulesTest {

    private static final Path ARCHITECTURE = Path.of("..", "ARCHITECTURE.md");
    private static final String BEGIN = "<!-- modules:begin -->\n";
    private static final String END = "<!-- modules:end -->";

    private final ApplicationModules modules = ApplicationModules.of(Platform.class);

    @Test
    void each_module_uses_only_what_it_declares() {
        modules.verify();
    }

    /** The fixture's upper module is used by its lower one, against what that one declares. */
    @Test
    void a_module_that_reaches_upwards_is_found() {
        var crooked = ApplicationModules.of("id.payung.crooked", location -> true);

        assertThatThrownBy(crooked::verify)
                .hasMessageContaining("lower")
                .hasMessageContaining("upper");
    }

    /** Written anew when run with -Dformat.write=true, so that nobody draws arrows by hand. */
    @Test
    void the_diagram_in_ARCHITECTURE_shows_the_modules_as_they_are() throws IOException {
        var page = Files.readString(ARCHITECTURE);
        var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        var after = page.substring(page.indexOf(END));
        var drawn = before + diagram() + after;

        if (Boolean.getBoolean("format.write")) {
            Files.writeString(ARCHITECTURE, drawn);
        }
        assertThat(Files.readString(ARCHITECTURE)).isEqualTo(drawn);
    }

    private String diagram() {
        var arrows = new TreeMap<String, String>();
        for (var module : modules) {
            var used =
                    module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(m -> m.getIdentifier().toString())
                            .sorted()
                            .collect(Collectors.joining(", "));
            arrows.put(module.getIdentifier().toString(), used.isEmpty() ? "nothing" : used);
        }
        var lines =
                arrows.entrySet().stream()
                        .map(arrow -> "%-13s → %s".formatted(arrow.getKey(), arrow.getValue()))
                        .collect(Collectors.joining("\n"));
        return "```\n" + lines + "\n```\n";
    }
}
