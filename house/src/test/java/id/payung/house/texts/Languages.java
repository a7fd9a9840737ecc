package id.payung.house.texts;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.payung.house.Finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module's texts in both languages belong together: the same keys, the same operands, and words
 * that were translated.
 */
final class Languages {
    private static final Pattern OPERAND = Pattern.compile("\\{(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private static final String SAME =
            "\"%s\" in both languages. Maybe translate it, or list it in same-in-both.txt.";

    /** Texts that are the same in both languages, rightly. */
    private final Set<String> same;

    Languages(Collection<String> same) {
        this.same = Set.copyOf(same);
    }

    Stream<Finding> check(List<Bundle> bundles) {
        return bundles.stream()
                .flatMap(bundle ->
                        Stream.concat(
                                bundle.check(),
                                other(bundle, bundles)
                                        .map(other -> check(bundle, other))
                                        .orElseGet(() -> Stream.of(alone(bundle)))));
    }

    /** What is listed as the same in both languages, but is so nowhere. */
    Set<String> listedInVain(List<Bundle> bundles) {
        var vain = new TreeSet<>(same);
        for (var bundle : bundles) {
            other(bundle, bundles).ifPresent(other -> vain.removeAll(equalTexts(bundle, other)));
        }
        return vain;
    }

    private static Set<String> equalTexts(Bundle bundle, Bundle other) {
        return bundle.texts().entrySet().stream()
                .filter(text -> text.getValue().equals(other.texts().get(text.getKey())))
                .map(Map.Entry::getValue)
                .collect(toSet());
    }

    private Stream<Finding> check(Bundle bundle, Bundle other) {
        return bundle.texts().entrySet().stream()
                .flatMap(text -> {
                    var key = text.getKey();
                    var there = other.texts().get(key);
                    if (there == null) {
                        var what = "is not in %s.".formatted(other.source().path());
                        return Stream.of(bundle.finding(key, what));
                    }
                    return bundle.isEnglish() ? pair(bundle, key, there) : apostrophe(bundle, key);
                });
    }

    private Stream<Finding> pair(Bundle english, String key, String indonesian) {
        var text = english.texts().getOrDefault(key, "");
        var findings = Stream.<Finding>builder();
        if (text.equals(indonesian) && LETTERS.matcher(bare(text)).find() && !same.contains(text)) {
            findings.add(english.finding(key, SAME.formatted(text)));
        }
        if (!operands(text).equals(operands(indonesian))) {
            var what = "takes the operands %s, the Indonesian text %s.";
            findings.add(
                    english.finding(key, what.formatted(operands(text), operands(indonesian))));
        }
        return Stream.concat(findings.build(), apostrophe(english, key));
    }

    /** In a text with operands, a single apostrophe begins a quotation and vanishes. */
    private static Stream<Finding> apostrophe(Bundle bundle, String key) {
        var text = bundle.texts().getOrDefault(key, "");
        var lost = OPERAND.matcher(text).find() && text.replace("''", "").contains("'");
        return lost
                ? Stream.of(bundle.finding(key, "a single ' is lost beside {0}. Maybe '' or ’."))
                : Stream.empty();
    }

    private static Set<String> operands(String text) {
        return OPERAND.matcher(text)
                .results()
                .map(operand -> operand.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String bare(String text) {
        return text.replaceAll("\\{[^}]*}", "");
    }

    private static Optional<Bundle> other(Bundle bundle, List<Bundle> bundles) {
        return bundles.stream()
                .filter(one -> one.module().equals(bundle.module()))
                .filter(one -> one.isEnglish() != bundle.isEnglish())
                .findFirst();
    }

    private static Finding alone(Bundle bundle) {
        return bundle.source().finding(0, "has no bundle of the other language beside it.");
    }
}
