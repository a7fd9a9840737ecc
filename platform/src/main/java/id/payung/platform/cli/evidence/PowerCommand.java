package id.payung.platform.cli.evidence;

import id.payung.evidence.Table;
import id.payung.evidence.design.GeoDesign;
import id.payung.evidence.design.Wish;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** {@code payung evidence power}. */
@Command(
        name = "power",
        description = {
            "Before a campaign: which units first, for how long, and what effect could be found.",
            "The data are a history in which nothing was done. The report holds the power curve,",
            "an order by lot and a plan to lock.",
        },
        footerHeading = "%nExample, where GeoLift's own search finds 5 to 10 % for such sets:%n",
        footer = {
            "payung evidence power"
                    + " evidence/src/test/resources/id/payung/evidence/geolift_pretest.csv --unit"
                    + " location --time date --outcome Y --starting 3 --duration 15",
            "estimate 0.04 to 0.12",
        },
        mixinStandardHelpOptions = true)
final class PowerCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Option(
            names = "--starting",
            required = true,
            paramLabel = "N",
            description = "How many units start.")
    private int starting;

    @Option(
            names = "--duration",
            required = true,
            split = ",",
            paramLabel = "PERIODS",
            description =
                    "How long the test lasts; several are compared, the first is the headline.")
    private List<Integer> durations = List.of();

    @Option(
            names = "--alpha",
            defaultValue = "0.05",
            description = "Chance of a false alarm (default: ${DEFAULT-VALUE}).")
    private double alpha;

    @Option(names = "--fixed", split = ",", paramLabel = "UNIT", description = "Must start.")
    private Set<String> fixed = Set.of();

    @Option(
            names = "--forbidden",
            split = ",",
            paramLabel = "UNIT",
            description = "Must not start; may be compared with.")
    private Set<String> forbidden = Set.of();

    @Option(
            names = "--neighbours",
            paramLabel = "FILE.csv",
            description =
                    "Columns unit and neighbour: next to a unit that starts, no other starts and"
                            + " none is compared with.")
    private @Nullable Path neighbours;

    @Override
    public Integer call() {
        var wish = new Wish(starting, durations, alpha, fixed, forbidden, neighbours());
        return Report.print(GeoDesign.search(panel.readUntreated(), wish, doubt.options()));
    }

    private Map<String, Set<String>> neighbours() {
        var pairs = new HashMap<String, Set<String>>();
        if (neighbours != null) {
            var table = Table.read(neighbours);
            var units = table.texts("unit");
            var others = table.texts("neighbour");
            for (var row = 0; row < units.length; row++) {
                pairs.computeIfAbsent(units[row], _ -> new TreeSet<>()).add(others[row]);
                pairs.computeIfAbsent(others[row], _ -> new TreeSet<>()).add(units[row]);
            }
        }
        return pairs;
    }
}
