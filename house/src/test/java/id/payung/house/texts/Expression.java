package id.payung.house.texts;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Thymeleaf expression, and the words in it that are no key, no name and no operator. */
final class Expression {
    private static final String QUOTED = "'(?:[^'\\\\]|\\\\.)*'";
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(==|!=|\\beq|\\bne|\\bneq)\\s*%1$s|%1$s\\s*(==|!=|eq\\b|ne\\b|neq\\b)"
                            .formatted(QUOTED));
    private static final Pattern CHOSEN = Pattern.compile("[?:+]\\s*(%s)".formatted(QUOTED));
    private static final Pattern OPERATOR =
            Pattern.compile("\\b(and|or|not|eq|ne|neq|gt|lt|ge|le|div|mod|true|false|null)\\b");
    private static final Pattern WORD =
            Pattern.compile("%s|[^'\\s?:+|()]*\\p{L}[^'?:+|()]*".formatted(QUOTED));
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Expression() {}

    /** The first literal text in it that people would read. */
    static Optional<String> literal(String expression) {
        var bare = Braces.without(expression, "#");
        var chosen =
                Braces.all(bare, "$*").stream()
                        .map(inner -> COMPARED.matcher(inner.inner()).replaceAll(" "))
                        .flatMap(inner -> CHOSEN.matcher(inner).results())
                        .map(found -> found.group(1));
        var rest = Braces.without(bare, "$*@~");
        rest = COMPARED.matcher(rest).replaceAll(" ");
        rest = OPERATOR.matcher(rest).replaceAll(" ");
        var outside = WORD.matcher(rest).results().map(MatchResult::group);
        return Stream.concat(chosen, outside)
                .filter(text -> LETTER.matcher(text).find())
                .map(String::strip)
                .findFirst();
    }
}
