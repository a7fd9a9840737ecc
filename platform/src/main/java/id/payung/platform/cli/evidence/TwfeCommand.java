package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.Twfe;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code payung evidence twfe}. */
@Command(
        name = "twfe",
        description = {
            "What the usual regression on a treatment dummy would have said, its decomposition and"
                    + " its",
            "negative weights. A diagnostic only.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence twfe evidence/src/test/resources/id/payung/evidence/castle.csv --unit"
                    + " sid --time year --outcome l_homicide --cohort effyear",
            "estimate 0.0818116, se 0.0588742",
        },
        mixinStandardHelpOptions = true)
final class TwfeCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Override
    public Integer call() {
        return Report.print(Twfe.estimate(panel.read(), doubt.options()));
    }
}
