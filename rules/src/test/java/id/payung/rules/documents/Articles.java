package id.payung.rules.documents;

import id.payung.rules.cases.CaseTable;
import id.payung.rules.cases.Cases;
import id.payung.rules.json.Json;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Gathers, article by article, what the data, the sources and the cases say. */
final class Articles {

    private final Map<String, Article> articles = new TreeMap<>(Comparator.naturalOrder());
    private final Law law = Law.builtIn();

    Articles(Sources sources) throws IOException {
        law.all()
                .forEach((id, statutory) ->
                        statutory
                                .versions()
                                .forEach(version -> at(version.source()).parameters().add(id)));
        articles.values()
                .forEach(article ->
                        article.parameters()
                                .forEach(id -> article.classes().addAll(sources.readersOf(id))));
        sources.citations()
                .forEach((name, citations) ->
                        citations.forEach(citation -> at(citation).classes().add(name)));
        cases();
    }

    private Article at(Citation citation) {
        var article = articles.computeIfAbsent(Article.name(citation), _ -> new Article(citation));
        article.seenWith(citation.confidence());
        return article;
    }

    /** Each case counts for the articles that its answer rests on. */
    private void cases() throws IOException {
        var cases = new Cases(law, Explanation.ENGLISH);
        for (var table : CaseTable.all()) {
            for (var line : table.lines()) {
                if (cases.answer(line.question()).get("basis") instanceof Json.Arr(var basis)) {
                    for (var name : basis) {
                        articles.computeIfAbsent(((Json.Text) name).value(), Articles::unread)
                                .cases()
                                .add(line.id());
                    }
                }
            }
        }
    }

    /** A citation that stands in a table of the law (brackets, slices). */
    private static Article unread(String name) {
        var split =
                name.indexOf(" Pasal") >= 0 ? name.indexOf(" Pasal") : name.indexOf(" Lampiran");
        var citation =
                split < 0
                        ? new Citation(name, "", Confidence.HIGH)
                        : new Citation(
                                name.substring(0, split),
                                name.substring(split + 1),
                                Confidence.HIGH);
        return new Article(citation);
    }

    Iterable<Article> all() {
        return articles.values();
    }

    Law law() {
        return law;
    }
}
