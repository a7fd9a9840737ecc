package id.payung.evidence.location;

import id.payung.evidence.BadInput;

import java.util.HashSet;
import java.util.List;

/**
 * How far it is from every place where people live to every site where an office is or could be.
 *
 * @param sites the names of the sites
 * @param places the names of the places
 * @param people how many live at each place; weights of any unit
 * @param distance by place, then by site: minutes, metres or rupiah; infinite where there is no way
 */
public record Travel(
        List<String> sites, List<String> places, double[] people, double[][] distance) {
    public Travel {
        sites = List.copyOf(sites);
        places = List.copyOf(places);
        refuseTwice("site", sites);
        refuseTwice("place", places);
        if (sites.isEmpty() || places.isEmpty()) {
            throw new BadInput(
                    "%d sites and %d places: it needs one of each at least."
                            .formatted(sites.size(), places.size()));
        }
        if (people.length != places.size() || distance.length != places.size()) {
            throw new BadInput(
                    "%d places, %d counts of people and %d rows of distances: as many of each, please."
                            .formatted(places.size(), people.length, distance.length));
        }
        for (int i = 0; i < people.length; i++) {
            if (!(people[i] >= 0) || Double.isInfinite(people[i])) {
                throw new BadInput(
                        "Place '%s': %s people are no count.".formatted(places.get(i), people[i]));
            }
            refuseBad(distance[i], places.get(i), sites);
        }
    }

    private static void refuseTwice(String what, List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw new BadInput("The %s '%s' comes twice.".formatted(what, name));
            }
        }
    }

    private static void refuseBad(double[] row, String place, List<String> sites) {
        if (row.length != sites.size()) {
            throw new BadInput(
                    "Place '%s' has %d distances to %d sites."
                            .formatted(place, row.length, sites.size()));
        }
        for (int j = 0; j < row.length; j++) {
            if (!(row[j] >= 0)) {
                throw new BadInput(
                        "From place '%s' to site '%s': %s is no distance."
                                .formatted(place, sites.get(j), row[j]));
            }
        }
    }

    double allPeople() {
        double sum = 0;
        for (double here : people) {
            sum += here;
        }
        return sum;
    }
}
