package id.payung.house.texts;

import id.payung.house.Finding;

import org.jsoup.nodes.Element;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No script and no style inside a page, and nothing fetched from elsewhere: the content security
 * policy would refuse it in the browser, where nobody looks.
 */
final class InlineCode {
    private static final Pattern ELSEWHERE = Pattern.compile("\\s*(https?:)?//.*|javascript:.*");
    private static final Set<String> FETCHING =
            Set.of("script", "link", "img", "iframe", "source", "use", "form", "object", "embed");

    private InlineCode() {}

    static Stream<Finding> check(Template template) {
        var elements =
                template.all(Element.class)
                        .filter(InlineCode::isInline)
                        .map(element ->
                                template.finding(
                                        element,
                                        "<%s> with its code inside. Maybe a file under static/."
                                                .formatted(element.tagName())));
        var attributes =
                template.attributes()
                        .filter(borne -> isCode(borne.name()) || isElsewhere(borne))
                        .map(borne -> template.finding(borne, "refused by the security policy."));
        return Stream.concat(elements, attributes);
    }

    private static boolean isInline(Element element) {
        return switch (element.tagName().toLowerCase()) {
            case "style" -> true;
            case "script" ->
                    !element.hasAttr("src")
                            && !element.hasAttr("th:src")
                            && !element.attr("type").equals("application/json");
            default -> false;
        };
    }

    private static boolean isCode(String attribute) {
        return attribute.equals("style")
                || attribute.startsWith("style")
                || attribute.matches("on[a-z]+")
                || attribute.startsWith("hx-on");
    }

    private static boolean isElsewhere(Template.Borne borne) {
        var fetches =
                borne.name().startsWith("hx-")
                        || FETCHING.contains(borne.element().tagName().toLowerCase());
        var value = borne.value();
        return value.startsWith("javascript:")
                || fetches
                        && Set.of(
                                        "src",
                                        "href",
                                        "action",
                                        "data",
                                        "hx-get",
                                        "hx-post",
                                        "xlink:href")
                                .contains(borne.name())
                        && ELSEWHERE.matcher(value.replaceFirst("^@\\{", "")).matches();
    }
}
