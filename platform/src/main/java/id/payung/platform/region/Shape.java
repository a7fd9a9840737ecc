package id.payung.platform.region;

import java.util.List;

/**
 * The outline of a place: rings of points in degrees east and north, outer rings and holes alike.
 *
 * @param polygons each a list of rings, the first of which is the outer one
 */
record Shape(String code, String name, List<List<List<Point>>> polygons) {

    record Point(double east, double north) {}
}
