package id.payung.platform.coverage.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds known phrases in a text: whole words, the longest first, none over another. "Musi
 * Banyuasin" is not "Banyuasin", and "penduduk yang bekerja" is not "penduduk".
 */
final class PhraseBook<T> {

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** A phrase found in a text, by the positions of its words. */
    record Hit<T>(T meaning, String phrase, int start, int end) {}

    private record Phrase<T>(List<String> words, T meaning) {

        boolean standsAt(int start, List<String> text) {
            return start + words.size() <= text.size()
                    && text.subList(start, start + words.size()).equals(words);
        }
    }

    /** A later meaning of the same phrase takes the place of the earlier one. */
    void add(String phrase, T meaning) {
        var words = words(phrase);
        if (words.isEmpty()) {
            return;
        }
        var sameStart = byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        sameStart.removeIf(p -> p.words().equals(words));
        sameStart.add(new Phrase<>(words, meaning));
        sameStart.sort((a, b) -> b.words().size() - a.words().size());
    }

    List<Hit<T>> find(String text) {
        return find(words(text));
    }

    List<Hit<T>> find(List<String> text) {
        var hits = new ArrayList<Hit<T>>();
        for (int at = 0; at < text.size(); ) {
            var phrase = longestAt(at, text);
            if (phrase == null) {
                at++;
            } else {
                var end = at + phrase.words().size();
                hits.add(new Hit<>(phrase.meaning(), String.join(" ", phrase.words()), at, end));
                at = end;
            }
        }
        return hits;
    }

    /** The meaning of the text as a whole. */
    Optional<T> exactly(String text) {
        var words = words(text);
        return find(words).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == words.size())
                .map(Hit::meaning)
                .findFirst();
    }

    private @Nullable Phrase<T> longestAt(int at, List<String> text) {
        for (var phrase : byFirstWord.getOrDefault(text.get(at), List.of())) {
            if (phrase.standsAt(at, text)) {
                return phrase;
            }
        }
        return null;
    }

    /** The words of a text in lower case, without accents, marks and hyphens. */
    static List<String> words(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** The rows of a list in the program, by a path from this class or from the root. */
    static List<NamedCsvRecord> list(String name) {
        try (var in = PhraseBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The list " + name + " is missing from the program.");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                return reader.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
