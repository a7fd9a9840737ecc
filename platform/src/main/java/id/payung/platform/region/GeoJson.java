package id.payung.platform.region;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Outlines as GeoJSON (RFC 7946). The fields come out in the order of the records, so the same
 * outlines are the same bytes and the same ETag after every start.
 */
record GeoJson(String type, List<Feature> features) {

    /** About eleven metres, finer than the outlines are. */
    private static final int DECIMALS = 4;

    record Feature(String type, Properties properties, Geometry geometry) {}

    record Properties(String kode, String nama) {}

    record Geometry(String type, List<List<List<List<BigDecimal>>>> coordinates) {}

    static byte[] of(List<Shape> shapes) {
        var features =
                shapes.stream()
                        .map(shape ->
                                new Feature(
                                        "Feature",
                                        new Properties(shape.code(), shape.name()),
                                        new Geometry("MultiPolygon", coordinates(shape))))
                        .toList();
        return JsonMapper.shared().writeValueAsBytes(new GeoJson("FeatureCollection", features));
    }

    private static List<List<List<List<BigDecimal>>>> coordinates(Shape shape) {
        return shape.polygons().stream()
                .map(rings -> rings.stream().map(GeoJson::ring).toList())
                .toList();
    }

    private static List<List<BigDecimal>> ring(List<Shape.Point> ring) {
        return ring.stream()
                .map(point -> List.of(degrees(point.east()), degrees(point.north())))
                .toList();
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
