package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.Switcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code payung evidence switcher}. */
@Command(
        name = "switcher",
        description = {
            "The effect of a channel that goes on and off, or up and down: units whose dose"
                    + " changes",
            "against units that had the same dose and keep it.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence switcher evidence/src/test/resources/id/payung/evidence/castle.csv"
                    + " --unit sid --time year --outcome l_homicide --treated post",
            "estimate 0.0103356",
        },
        mixinStandardHelpOptions = true)
final class SwitcherCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Override
    public Integer call() {
        return Report.print(Switcher.estimate(panel.readDose(), doubt.options()));
    }
}
