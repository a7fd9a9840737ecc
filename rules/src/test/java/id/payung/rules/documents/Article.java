package id.payung.rules.documents;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of one article: its parameters, the classes that apply it, the cases that test it.
 */
final class Article {

    private final Citation place;
    private Confidence confidence;
    private final Set<String> parameters = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> cases = new TreeSet<>();

    Article(Citation place) {
        this.place = place;
        this.confidence = place.confidence();
    }

    static String name(Citation citation) {
        return citation.toString();
    }

    Citation place() {
        return place;
    }

    /** The worst that is said of it anywhere. */
    Confidence confidence() {
        return confidence;
    }

    void seenWith(Confidence other) {
        confidence = confidence.worse(other);
    }

    Set<String> parameters() {
        return parameters;
    }

    Set<String> classes() {
        return classes;
    }

    Set<String> cases() {
        return cases;
    }
}
