package id.payung.house.texts;

import id.payung.house.Finding;
import id.payung.house.Source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every key that a template names is in the bundles; of a computed key, one with its beginning. */
final class MessageKeys {
    private static final Pattern CALLED =
            Pattern.compile("#messages\\.msg\\w*\\(\\s*'([^']+)'(\\s*\\+)?");
    private static final Pattern WHOLE =
            Pattern.compile("([a-z][\\w.-]*)\\s*(\\(.*\\))?", Pattern.DOTALL);
    private static final Pattern BEGINNING = Pattern.compile("(?:^|['|])([a-z]+\\.[\\w.-]*)");

    private final Set<String> keys;

    MessageKeys(Set<String> keys) {
        this.keys = keys;
    }

    Stream<Finding> check(Template template) {
        var source = template.source();
        var named =
                Braces.all(source.text(), "#").stream()
                        .flatMap(block -> finding(source, block.start(), problem(block.inner())));
        var called =
                CALLED.matcher(source.text())
                        .results()
                        .flatMap(call -> finding(source, call.start(), problem(call)));
        return Stream.concat(named, called);
    }

    private static Stream<Finding> finding(Source source, int place, Optional<String> problem) {
        return problem.map(what -> source.finding(source.lineOf(place), what)).stream();
    }

    /** A call with a whole key, or with the beginning of one that goes on after a plus. */
    private Optional<String> problem(MatchResult call) {
        return call.group(2) == null ? unknown(call.group(1)) : unbegun(call.group(1));
    }

    private Optional<String> problem(String named) {
        var whole = WHOLE.matcher(named.strip());
        if (whole.matches() && !named.contains("__")) {
            return unknown(whole.group(1));
        }
        return BEGINNING
                .matcher(named.replace("__", " ").strip())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .flatMap(this::unbegun);
    }

    private Optional<String> unknown(String key) {
        return keys.contains(key)
                ? Optional.empty()
                : Optional.of("\"%s\" is in no bundle.".formatted(key));
    }

    private Optional<String> unbegun(String beginning) {
        return keys.stream().anyMatch(key -> key.startsWith(beginning))
                ? Optional.empty()
                : Optional.of("no key in the bundles begins with \"%s\".".formatted(beginning));
    }
}
