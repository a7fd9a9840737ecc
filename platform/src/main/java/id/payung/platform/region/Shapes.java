package id.payung.platform.region;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines that the release brings along, read when first asked for and then kept. */
@Component
class Shapes {

    /** The one province whose districts have outlines, and whose regencies have finer ones. */
    private static final String SOUTH_SUMATRA = "16";

    private final Edition edition = Edition.shipped();
    private final Map<String, List<Shape>> files = new ConcurrentHashMap<>();
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

    /**
     * The places directly below {@code code}, or the provinces for ""; empty when none are known.
     */
    List<Shape> below(String code) {
        return switch (code.length()) {
            case 0 -> geoJson("provinces.geojson");
            case 2 -> within(code, regencies(code));
            case 5 -> within(code, geoJson("districts_%s.geojson".formatted(SOUTH_SUMATRA)));
            default -> List.of();
        };
    }

    /** The map of what {@link #below} gives; null when that is nothing. */
    @Nullable Drawing drawing(String code) {
        var shapes = below(code);
        return shapes.isEmpty() ? null : drawings.computeIfAbsent(code, _ -> Drawing.of(shapes));
    }

    private List<Shape> regencies(String province) {
        return province.equals(SOUTH_SUMATRA)
                ? geoJson("regencies_%s.geojson".formatted(SOUTH_SUMATRA))
                : files.computeIfAbsent(
                        "regencies.topojson",
                        file -> ShapeFiles.topoJson(edition.bytes(file), "kabkota"));
    }

    private List<Shape> geoJson(String name) {
        return files.computeIfAbsent(name, file -> ShapeFiles.geoJson(edition.bytes(file)));
    }

    private static List<Shape> within(String code, List<Shape> shapes) {
        return shapes.stream().filter(shape -> shape.code().startsWith(code + ".")).toList();
    }
}
