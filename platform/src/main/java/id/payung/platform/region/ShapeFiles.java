package id.payung.platform.region;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads outlines from GeoJSON (coordinates) and TopoJSON (borders that neighbours share). */
final class ShapeFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ShapeFiles() {}

    static List<Shape> geoJson(byte[] file) {
        return stream(JSON.readTree(file).get("features"))
                .map(feature ->
                        shape(
                                feature.get("properties"),
                                feature.get("geometry"),
                                feature.get("geometry").get("coordinates"),
                                ShapeFiles::points))
                .toList();
    }

    static List<Shape> topoJson(byte[] file, String object) {
        var topology = JSON.readTree(file);
        var arcs = arcs(topology);
        return stream(topology.get("objects").get(object).get("geometries"))
                .map(geometry ->
                        shape(
                                geometry.get("properties"),
                                geometry,
                                geometry.get("arcs"),
                                ring -> joined(ring, arcs)))
                .toList();
    }

    private static Shape shape(
            JsonNode properties,
            JsonNode geometry,
            JsonNode nested,
            Function<JsonNode, List<Shape.Point>> ring) {
        Function<JsonNode, List<List<Shape.Point>>> polygon =
                rings -> stream(rings).map(ring).toList();
        var polygons =
                "Polygon".equals(geometry.get("type").asString())
                        ? List.of(polygon.apply(nested))
                        : stream(nested).map(polygon).toList();
        return new Shape(
                properties.get("kode").asString(), properties.get("nama").asString(), polygons);
    }

    private static List<Shape.Point> points(JsonNode ring) {
        return stream(ring)
                .map(p -> new Shape.Point(p.get(0).asDouble(), p.get(1).asDouble()))
                .toList();
    }

    /** Arcs are steps on a grid, each from where the last one ended. */
    private static List<List<Shape.Point>> arcs(JsonNode topology) {
        var scale = topology.get("transform").get("scale");
        var origin = topology.get("transform").get("translate");
        var arcs = new ArrayList<List<Shape.Point>>();
        for (var arc : topology.get("arcs")) {
            var points = new ArrayList<Shape.Point>();
            var x = 0;
            var y = 0;
            for (var step : arc) {
                x += step.get(0).asInt();
                y += step.get(1).asInt();
                points.add(
                        new Shape.Point(
                                x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                                y * scale.get(1).asDouble() + origin.get(1).asDouble()));
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** A ring names its arcs; ~n is arc n backwards. Where two meet, the point is kept once. */
    private static List<Shape.Point> joined(JsonNode ring, List<List<Shape.Point>> arcs) {
        var points = new ArrayList<Shape.Point>();
        for (var reference : ring) {
            var number = reference.asInt();
            var arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return points;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
