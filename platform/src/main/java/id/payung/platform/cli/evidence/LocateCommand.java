package id.payung.platform.cli.evidence;

import id.payung.evidence.Table;
import id.payung.evidence.location.Ask;
import id.payung.evidence.location.LocationReport;
import id.payung.evidence.location.LongTable;
import id.payung.evidence.location.RoadNetwork;
import id.payung.evidence.location.Travel;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code payung evidence locate}. */
@Command(
        name = "locate",
        description = {
            "Where to open offices: nearest to the people on the mean, or (with --within) in reach"
                    + " of",
            "the most. One row for each place and site, with the distance; or a network of roads"
                    + " as",
            "the OR-Library writes it. The choice is proven best, or the gap is told.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence locate"
                + " evidence/src/test/resources/id/payung/evidence/location/san_francisco.csv"
                + " --site name --place DestinationName --distance distance --people demand --open"
                + " 4",
            "estimate 2848268129.71",
        },
        mixinStandardHelpOptions = true)
final class LocateCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(names = "--site", defaultValue = "site", description = "Column (${DEFAULT-VALUE}).")
    private String site = "";

    @Option(names = "--place", defaultValue = "place", description = "Column (${DEFAULT-VALUE}).")
    private String place = "";

    @Option(
            names = "--distance",
            defaultValue = "distance",
            description = "Column of minutes, metres or rupiah; empty for no way.")
    private String distance = "";

    @Option(
            names = "--people",
            paramLabel = "COLUMN",
            description = "People of the place (default: each place counts as one).")
    private String people = "";

    @Option(names = "--open", description = "How many sites to open beside those that exist.")
    private @Nullable Integer open;

    @Option(
            names = "--prices",
            paramLabel = "SITES.csv",
            description = "Columns site and price; with --budget in place of --open.")
    private @Nullable Path prices;

    @Option(names = "--budget", description = "What may be spent on opening.")
    private @Nullable Double budget;

    @Option(
            names = "--existing",
            split = ",",
            paramLabel = "SITE",
            description = "Sites that are open already and stay.")
    private Set<String> existing = Set.of();

    @Option(
            names = "--forbidden",
            split = ",",
            paramLabel = "SITE",
            description = "Sites that may not open.")
    private Set<String> forbidden = Set.of();

    @Option(
            names = "--within",
            defaultValue = "NaN",
            description = "Cover the most people within this distance.")
    private double within;

    @Option(names = "--curve", description = "Tell also what fewer sites would have bought.")
    private boolean curve;

    @Override
    public Integer call() {
        var text = data.text();
        if (RoadNetwork.begins(text)) {
            var network = RoadNetwork.read(text);
            return solve(network.travel(), network.sites());
        }
        return solve(
                LongTable.read(data.table(), new LongTable.Columns(site, place, distance, people)),
                0);
    }

    private int solve(Travel travel, int asked) {
        var known = prices == null ? Map.<String, Double>of() : known(Table.read(prices));
        double amount;
        if (prices != null && budget != null) {
            amount = budget;
        } else if (prices == null && (open != null || asked > 0)) {
            amount = open == null ? asked : open;
        } else {
            throw data.usage("What may be opened? Name --open N, or --prices and --budget.");
        }
        return Report.print(
                LocationReport.of(
                        travel,
                        new LocationReport.Goal(within, curve),
                        new Ask(existing, forbidden, known, amount)));
    }

    private static Map<String, Double> known(Table table) {
        var sites = table.texts("site");
        double[] price = table.numbers("price");
        var known = new LinkedHashMap<String, Double>();
        for (int row = 0; row < sites.length; row++) {
            known.put(sites[row], price[row]);
        }
        return known;
    }
}
