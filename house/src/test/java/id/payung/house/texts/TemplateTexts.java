package id.payung.house.texts;

import id.payung.house.Finding;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No text stands in a template, not even as a sample: all of it comes from the bundles, or the page
 * is in one language only. Numbers and punctuation may stay.
 */
final class TemplateTexts {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INLINED =
            Pattern.compile("\\[\\[(.*?)]]|\\[\\((.*?)\\)]", Pattern.DOTALL);

    /** Attributes that people read or hear. */
    private static final Set<String> READ =
            Set.of(
                    "alt",
                    "aria-description",
                    "aria-label",
                    "aria-placeholder",
                    "aria-roledescription",
                    "aria-valuetext",
                    "label",
                    "placeholder",
                    "summary",
                    "title");

    private static final Set<String> BODY = Set.of("text", "utext");
    private static final Set<String> HANDED_ON = Set.of("with", "replace", "insert");

    private static final Pattern SET_BY_ATTR =
            Pattern.compile("(%s)\\s*=\\s*'[^']*\\p{L}".formatted(String.join("|", READ)));
    private static final Pattern SENTENCE = Pattern.compile("'\\p{Lu}\\p{Ll}[^']*'");

    private TemplateTexts() {}

    static Stream<Finding> check(Template template) {
        return Stream.of(texts(template), attributes(template), hidden(template))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> texts(Template template) {
        return template.all(TextNode.class)
                .filter(node -> !isData(node))
                .flatMap(node ->
                        literal(node.getWholeText())
                                .map(text -> template.finding(node, what(text)))
                                .stream());
    }

    private static Optional<String> literal(String text) {
        var outside = INLINED.matcher(text).replaceAll(" ");
        if (LETTER.matcher(outside).find()) {
            return Optional.of(outside.strip());
        }
        return INLINED.matcher(text)
                .results()
                .map(inner -> inner.group(1) == null ? inner.group(2) : inner.group(1))
                .flatMap(inner -> Expression.literal(inner).stream())
                .findFirst();
    }

    private static Stream<Finding> attributes(Template template) {
        return template.attributes()
                .flatMap(borne ->
                        literal(borne).map(text -> template.finding(borne, what(text))).stream());
    }

    private static Optional<String> literal(Template.Borne borne) {
        var read = isRead(borne);
        if (!borne.isEvaluated()) {
            return Optional.of(borne.value()).filter(text -> read && LETTER.matcher(text).find());
        }
        if (read || BODY.contains(borne.name())) {
            return Expression.literal(borne.value());
        }
        if (HANDED_ON.contains(borne.name())) {
            return first(SENTENCE, borne.value());
        }
        return borne.name().startsWith("attr")
                ? first(SET_BY_ATTR, borne.value())
                : Optional.empty();
    }

    private static boolean isRead(Template.Borne borne) {
        var type = borne.element().attr("type");
        var meta = borne.element().attr("name");
        return switch (borne.name()) {
            case "value" ->
                    Set.of("submit", "button", "reset").contains(type) && borne.isOn("input");
            case "content" -> borne.isOn("meta") && meta.equals("description");
            default -> READ.contains(borne.name());
        };
    }

    /** A comment that Thymeleaf would open again, behind the back of this test. */
    private static Stream<Finding> hidden(Template template) {
        return template.all(Comment.class)
                .filter(comment -> comment.getData().startsWith("/*/"))
                .map(comment ->
                        template.finding(comment, "hides a part of the page from the tests."));
    }

    /** A block of JSON is for scripts, not for people. */
    private static boolean isData(TextNode node) {
        return node.parent() instanceof Element parent && parent.tagName().equals("script");
    }

    private static Optional<String> first(Pattern pattern, String value) {
        return pattern.matcher(value).results().map(found -> found.group()).findFirst();
    }

    private static String what(String text) {
        return "\"%s\" is a text. Maybe a key of the bundles: #{…}.".formatted(text);
    }
}
