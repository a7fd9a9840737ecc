package id.payung.house.texts;

import id.payung.house.Finding;
import id.payung.house.Source;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The template of a page, read leniently as XML: what an HTML parser would move or drop, such as a
 * table row on its own, stays where it is.
 *
 * @param source the file
 * @param nodes all of it, in the order of the text
 */
record Template(Source source, List<Node> nodes) {
    static boolean isTemplate(String path) {
        return path.contains("src/main/resources/templates/") && path.endsWith(".html");
    }

    static Template of(Source source) {
        var parser = Parser.xmlParser().setTrackPosition(true);
        var nodes = new ArrayList<Node>();
        parser.parseInput(source.text(), "").traverse((node, _) -> nodes.add(node));
        return new Template(source, nodes);
    }

    <N extends Node> Stream<N> all(Class<N> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Every attribute with the element that bears it. */
    Stream<Borne> attributes() {
        return all(Element.class)
                .flatMap(element ->
                        element.attributes().asList().stream()
                                .map(attribute -> new Borne(element, attribute)));
    }

    Finding finding(Node node, String what) {
        return source.finding(node.sourceRange().start().lineNumber(), what);
    }

    Finding finding(Borne borne, String what) {
        var place = borne.attribute().sourceRange().nameRange().start().lineNumber();
        var shown = "%s=\"%s\": %s".formatted(borne.attribute().getKey(), borne.value(), what);
        return source.finding(place, shown);
    }

    /** An attribute on its element. */
    record Borne(Element element, Attribute attribute) {
        /** Whether Thymeleaf evaluates it. */
        boolean isEvaluated() {
            return key().startsWith("th:") || key().startsWith("data-th-");
        }

        /** {@code title} of both {@code title} and {@code th:title}. */
        String name() {
            return key().replaceFirst("^(data-)?th[:-]", "");
        }

        String value() {
            return attribute.getValue();
        }

        boolean isOn(String element) {
            return this.element.tagName().equalsIgnoreCase(element);
        }

        private String key() {
            return attribute.getKey().toLowerCase();
        }
    }
}
