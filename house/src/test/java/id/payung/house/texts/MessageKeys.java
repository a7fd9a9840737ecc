package id.payung.house.texts;

import id.payung.house.Finding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every key that a template names is in the bundles; of a computed key, one with its beginning. */
final class MessageKeys {
    private static final Pattern NAMED =
            Pattern.compile("#\\{\\s*((?:[^{}]|\\{[^{}]*})*)}|#messages\\.\\w+\\(\\s*'([^']+)'");
    private static final Pattern WHOLE =
            Pattern.compile("([a-z][\\w.-]*)\\s*(\\(.*\\))?", Pattern.DOTALL);
    private static final Pattern BEGINNING = Pattern.compile("(?:^|['|])([a-z]+\\.[\\w.-]*)");

    private final Set<String> keys;

    MessageKeys(Set<String> keys) {
        this.keys = keys;
    }

    Stream<Finding> check(Template template) {
        var source = template.source();
        return NAMED.matcher(source.text())
                .results()
                .flatMap(named -> {
                    var inner = named.group(1) == null ? named.group(2) : named.group(1);
                    return problem(inner.strip())
                            .map(what -> source.finding(source.lineOf(named.start()), what))
                            .stream();
                });
    }

    private Optional<String> problem(String named) {
        var whole = WHOLE.matcher(named);
        if (whole.matches() && !named.contains("__")) {
            return keys.contains(whole.group(1))
                    ? Optional.empty()
                    : Optional.of("\"%s\" is in no bundle.".formatted(whole.group(1)));
        }
        return BEGINNING
                .matcher(named.replace("__", " "))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .filter(beginning -> keys.stream().noneMatch(key -> key.startsWith(beginning)))
                .map("no key in the bundles begins with \"%s\"."::formatted);
    }
}
