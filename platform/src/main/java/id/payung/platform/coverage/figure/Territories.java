package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which area an office serves: as the file's own rows say, else as the lists say. A regional office
 * that is not named ("sekantor wilayah") is the one over the branches of the file.
 */
final class Territories {

    private static final Map<Office, Area> LISTED = listed();

    private final Map<Office, Area> known = new HashMap<>();
    private final List<Office> branches = new ArrayList<>();

    Territories(Map<Office, List<Area>> said, List<Office> offices) {
        said.forEach((office, areas) -> {
            if (areas.stream().allMatch(areas.getFirst()::alike)) {
                known.put(office, areas.getFirst());
            }
        });
        LISTED.forEach(known::putIfAbsent);
        for (var office : offices) {
            switch (office.type()) {
                case Office.REGIONAL -> byName(office).ifPresent(area -> known.put(office, area));
                case Office.BRANCH -> branches.add(office);
                default -> {}
            }
        }
        var nameless = new Office(Office.REGIONAL, "");
        known.remove(nameless);
        over(offices).ifPresent(area -> known.put(nameless, area));
    }

    /** The area of one office; nothing when nobody says. */
    Optional<Area> of(Office office) {
        var area = known.get(office);
        if (area == null && office.type().equals(Office.PIONEER)) {
            return byName(office);
        }
        return Optional.ofNullable(area);
    }

    /** The area of all offices that a text adds up; nothing when one of them is unknown. */
    @Nullable Area of(String text) {
        var parts = new ArrayList<Area>();
        for (var office : Office.parts(text)) {
            var area = of(office);
            if (area.isEmpty()) {
                return null;
            }
            parts.add(area.get());
        }
        return parts.size() == 1 ? parts.getFirst() : Area.union(text, parts);
    }

    private static Optional<Area> byName(Office office) {
        var words = PhraseBook.words(office.place());
        var areas = Gazetteer.find(words).stream().map(PhraseBook.Hit::meaning).toList();
        return switch (areas.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(areas.getFirst());
            default -> Optional.of(Area.union(office.place(), areas));
        };
    }

    private Optional<Area> over(List<Office> offices) {
        var named =
                offices.stream()
                        .filter(o -> o.type().equals(Office.REGIONAL) && !o.place().isEmpty())
                        .distinct()
                        .map(known::get)
                        .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.ofNullable(named.getFirst()) : Optional.empty();
        }
        var below = branches.stream().map(known::get).filter(a -> a != null).toList();
        var candidates =
                LISTED.entrySet().stream()
                        .filter(e -> e.getKey().type().equals(Office.REGIONAL))
                        .map(Map.Entry::getValue)
                        .filter(area -> !below.isEmpty())
                        .filter(area -> below.stream().allMatch(branch -> branch.partOf(area)))
                        .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static Map<Office, Area> listed() {
        var codes = new HashMap<String, Set<String>>();
        for (var row : PhraseBook.list(Gazetteer.REGION + "territories.csv")) {
            codes.computeIfAbsent(row.getField("office"), _ -> new HashSet<>())
                    .add(row.getField("regency"));
        }
        var listed = new HashMap<Office, Area>();
        for (var row : PhraseBook.list(Gazetteer.REGION + "offices.csv")) {
            var name = row.getField("name");
            var own = codes.getOrDefault(row.getField("code"), Set.of());
            listed.put(Office.of(name), Area.of(name, own));
        }
        for (var row : PhraseBook.list("regional_offices.csv")) {
            var name = row.getField("office");
            listed.put(Office.of(name), Area.of(name, Gazetteer.codes(row.getField("codes"))));
        }
        return listed;
    }
}
