package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.SyntheticDid;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence sdid}. */
@Command(
        name = "sdid",
        description = {
            "Synthetic difference in differences: untreated units and earlier periods, weighted so"
                    + " that",
            "they run parallel. The first choice for few treated units.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence sdid"
                    + " evidence/src/test/resources/id/payung/evidence/california_prop99.csv --unit"
                    + " State --time Year --outcome PacksPerCapita --treated treated",
            "estimate -15.605, se 9.368",
        },
        mixinStandardHelpOptions = true)
final class SdidCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Option(
            names = "--estimator",
            defaultValue = "sdid",
            description = "Which weights are free: sdid, sc or did (default: ${DEFAULT-VALUE}).")
    private String estimator = "sdid";

    @Override
    public Integer call() {
        return Report.print(SyntheticDid.estimate(panel.read(), estimator, doubt.options()));
    }
}
