package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An office by its type and place, so that "Cabang Palembang" and "Kantor Cabang Palembang" are
 * one.
 *
 * @param type HEAD, REGIONAL, BRANCH, PIONEER, or OTHER for an agency such as BPS
 * @param place the words that are left, such as {@code palembang}; empty for the head office
 */
record Office(String type, String place) {

    static final String HEAD = "HEAD";
    static final String REGIONAL = "REGIONAL";
    static final String BRANCH = "BRANCH";
    static final String PIONEER = "PIONEER";
    static final String OTHER = "OTHER";

    private static final Pattern SCHEME =
            Pattern.compile("(?i)\\b(?:bpjs\\s+ketenagakerjaan|bpjamsostek|bp\\s*jamsostek)\\b");
    private static final Pattern JOINED = Pattern.compile("(?i)\\s+(?:dan|and)\\s+|\\s*[&+]\\s*");
    private static final Set<String> FILLERS =
            Set.of("kantor", "office", "the", "of", "akumulasi", "accumulated", "total");

    static Office of(String text) {
        var ofTheScheme = SCHEME.matcher(text).find();
        var words = new ArrayList<>(PhraseBook.words(SCHEME.matcher(text).replaceAll(" ")));
        var hits = Words.book("office").find(words);
        var type = hits.isEmpty() ? (ofTheScheme ? HEAD : OTHER) : strongest(hits);
        for (var hit : hits.reversed()) {
            words.subList(hit.start(), hit.end()).clear();
        }
        words.removeIf(FILLERS::contains);
        var place = String.join(" ", words);
        return new Office(
                type.equals(HEAD) && !place.isEmpty() && hits.isEmpty() ? OTHER : type, place);
    }

    private static String strongest(List<PhraseBook.Hit<String>> hits) {
        for (var type : List.of(REGIONAL, PIONEER, BRANCH)) {
            if (hits.stream().anyMatch(hit -> hit.meaning().equals(type))) {
                return type;
            }
        }
        return HEAD;
    }

    /** The offices that one text adds up: "Palembang dan KCP Banyuasin" are two. */
    static List<Office> parts(String text) {
        if (Words.find("office", text).stream().anyMatch(hit -> hit.meaning().equals(REGIONAL))) {
            return List.of(of(text));
        }
        var parts = JOINED.split(text.strip());
        var offices = new ArrayList<Office>();
        for (var part : parts) {
            var office = of(part);
            var plainPlace = parts.length > 1 && office.type().equals(OTHER);
            offices.add(plainPlace ? new Office(BRANCH, office.place()) : office);
        }
        return offices;
    }
}
