package id.payung.platform.region;

import java.util.ArrayList;
import java.util.List;

/**
 * A map drawn on the server as SVG, so that the pages for phones need no chart library. At this
 * side of the equator a degree east is as long as a degree north, so degrees serve as they are.
 *
 * @param width of the drawing, in units of its own
 * @param height likewise
 * @param areas one per place
 */
record Drawing(int width, int height, List<Area> areas) {

    private static final int WIDTH = 1000;

    /** Islands that would be less than this wide and high are left out, but never a whole place. */
    private static final int SMALLEST = 2;

    /**
     * @param path for the attribute {@code d}
     */
    record Area(String code, String name, String path) {}

    static Drawing of(List<Shape> shapes) {
        var frame = Frame.around(shapes);
        var areas =
                shapes.stream()
                        .map(shape -> new Area(shape.code(), shape.name(), frame.path(shape)))
                        .toList();
        return new Drawing(WIDTH, frame.height(), areas);
    }

    /** Where the drawing begins, and how many units make a degree. */
    private record Frame(double west, double north, double south, double unitsPerDegree) {

        static Frame around(List<Shape> shapes) {
            var points =
                    shapes.stream()
                            .flatMap(shape -> shape.polygons().stream())
                            .flatMap(List::stream)
                            .flatMap(List::stream)
                            .toList();
            var east = points.stream().mapToDouble(Shape.Point::east).summaryStatistics();
            var north = points.stream().mapToDouble(Shape.Point::north).summaryStatistics();
            return new Frame(
                    east.getMin(),
                    north.getMax(),
                    north.getMin(),
                    WIDTH / (east.getMax() - east.getMin()));
        }

        int height() {
            return (int) Math.ceil((north - south) * unitsPerDegree);
        }

        String path(Shape shape) {
            var rings = new ArrayList<String>();
            var dot = "";
            for (var ring : shape.polygons().stream().flatMap(List::stream).toList()) {
                var steps = steps(ring);
                if (steps.size() > SMALLEST) {
                    rings.add(String.join("", steps) + "z");
                } else if (!steps.isEmpty() && dot.isEmpty()) {
                    dot = String.join("", steps) + "h%1$dv%1$dh-%1$dz".formatted(SMALLEST);
                }
            }
            return rings.isEmpty() ? dot : String.join("", rings);
        }

        /** Whole units, and no step that leads nowhere. */
        private List<String> steps(List<Shape.Point> ring) {
            var steps = new ArrayList<String>();
            var lastX = 0;
            var lastY = 0;
            for (var point : ring) {
                var x = (int) Math.round((point.east() - west) * unitsPerDegree);
                var y = (int) Math.round((north - point.north()) * unitsPerDegree);
                if (steps.isEmpty()) {
                    steps.add("M" + x + " " + y);
                } else if (x != lastX || y != lastY) {
                    steps.add("l" + (x - lastX) + " " + (y - lastY));
                }
                lastX = x;
                lastY = y;
            }
            return steps;
        }
    }
}
