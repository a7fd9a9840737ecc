package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The areas that the texts of one file name. Names that the gazetteer does not know are learnt from
 * the file's own region column, so that an office in a country of its own is understood as well.
 */
final class Places {

    private static final Pattern SPLIT = Pattern.compile("(?i)[,;/&+()]|\\s(?:dan|and)\\s");
    private static final Pattern TYPED =
            Pattern.compile(
                    "\\b(?:Kota|Kabupaten|Provinsi|Province of|City of|Regency of)"
                            + "(?:\\s+\\p{Lu}[\\p{L}'’-]*){1,4}");
    private static final Pattern TYPE_WORD =
            Pattern.compile(
                    "(?i)^(?:kota|kabupaten|kab\\.?|provinsi|province of|city of|regency of)\\s+");
    private static final int LONGEST_NAME = 5;

    private final PhraseBook<Area> learnt = new PhraseBook<>();
    private final Territories territories;

    /**
     * What a text says of areas.
     *
     * @param area null when none is named, or when it is unclear
     */
    record Mention(@Nullable Area area, boolean unclear) {
        static final Mention NONE = new Mention(null, false);
    }

    Places(List<Figure> figures) {
        for (var figure : figures) {
            if (!describesDenominator(figure.region())) {
                learn(figure.region());
            }
        }
        var said = new HashMap<Office, List<Area>>();
        var offices = new ArrayList<Office>();
        for (var figure : figures) {
            var office = Office.of(figure.office());
            offices.add(office);
            var area = ofRegion(figure.region());
            if (area != null && !describesDenominator(figure.region())) {
                said.computeIfAbsent(office, _ -> new ArrayList<>()).add(area);
            }
        }
        territories = new Territories(Map.copyOf(said), List.copyOf(offices));
    }

    /** Whether the region column speaks of the denominator, as its own words then say. */
    static boolean describesDenominator(String region) {
        return Words.mentionsAny("region", region);
    }

    /** The area of the count itself: the region column's, else the office's. */
    @Nullable Area ofCount(Figure figure) {
        if (!figure.region().isBlank() && !describesDenominator(figure.region())) {
            return ofRegion(figure.region());
        }
        return territories.of(figure.office());
    }

    /** The area that a denominator's description names, or the region column for it. */
    Mention ofDenominator(Figure figure) {
        var said = mention(figure.denominatorSays());
        if (said.area() == null && !said.unclear() && describesDenominator(figure.region())) {
            return mention(figure.region());
        }
        return said;
    }

    private Mention mention(String text) {
        var words = PhraseBook.words(text);
        var offices = Words.book("office").find(words);
        var agencies = Words.book("agency").find(words);
        var areas = new ArrayList<Area>();
        var unclear = false;
        for (var hit : areaHits(text, words)) {
            if (agencies.stream().anyMatch(agency -> agency.end() == hit.start())) {
                continue; // "BPS Sumatera Selatan" names who counted, not where.
            }
            var office = offices.stream().filter(o -> touches(o, hit)).findFirst();
            if (office.isEmpty() || office.get().meaning().equals(Office.REGIONAL)) {
                areas.add(hit.meaning());
                continue;
            }
            var territory = territories.of(new Office(office.get().meaning(), hit.phrase()));
            territory.ifPresent(areas::add);
            unclear |= territory.isEmpty();
        }
        if (unclear || areas.isEmpty()) {
            return unclear ? new Mention(null, true) : Mention.NONE;
        }
        var including = Words.mentionsAny("qualifier", text);
        var name = String.join(", ", areas.stream().map(Area::name).distinct().toList());
        return new Mention(including ? Area.union(name, areas) : Area.narrowed(name, areas), false);
    }

    private static boolean touches(PhraseBook.Hit<String> office, PhraseBook.Hit<Area> area) {
        return office.end() == area.start() || office.start() == area.end();
    }

    private List<PhraseBook.Hit<Area>> areaHits(String text, List<String> words) {
        var hits = new ArrayList<>(Gazetteer.find(words));
        var typed = new PhraseBook<Area>();
        TYPED.matcher(text).results().forEach(m -> typed.add(m.group(), Area.named(m.group())));
        for (var more : List.of(learnt.find(words), typed.find(words))) {
            for (var hit : more) {
                if (hits.stream().noneMatch(h -> h.start() < hit.end() && hit.start() < h.end())) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    private @Nullable Area ofRegion(String region) {
        var areas = new ArrayList<Area>();
        for (var piece : SPLIT.split(region)) {
            var words = PhraseBook.words(piece);
            var hits = Gazetteer.find(words);
            if (!hits.isEmpty()) {
                hits.forEach(hit -> areas.add(hit.meaning()));
            } else if (isName(words)) {
                learnt.exactly(piece).ifPresent(areas::add);
            }
        }
        if (areas.isEmpty()) {
            return null;
        }
        return areas.size() == 1 ? areas.getFirst() : Area.narrowed(region, areas);
    }

    private void learn(String region) {
        for (var piece : SPLIT.split(region)) {
            var words = PhraseBook.words(piece);
            if (isName(words) && Gazetteer.find(words).isEmpty()) {
                var area = Area.named(piece);
                learnt.add(piece, area);
                learnt.add(TYPE_WORD.matcher(piece.strip()).replaceFirst(""), area);
            }
        }
    }

    /** Whether words may be the name of a place: no number, no office, more than "kota" alone. */
    private static boolean isName(List<String> words) {
        return !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && Words.book("type").find(words).size() < words.size()
                && Words.book("office").find(words).isEmpty()
                && Words.book("qualifier").find(words).isEmpty()
                && words.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
    }
}
