package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.Imputation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence imputation}. */
@Command(
        name = "imputation",
        description = {
            "The effect of something that starts in different periods and stays: what treated"
                    + " cells",
            "would have been is foretold from untreated ones. The headline method.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence imputation evidence/src/test/resources/id/payung/evidence/df_het.csv"
                    + " --unit unit --time year --outcome dep_var --cohort g",
            "estimate 2.26295, se 0.0313968",
        },
        mixinStandardHelpOptions = true)
final class ImputationCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Option(
            names = "--estimator",
            defaultValue = "linear",
            description = "linear, or poisson for counts (default: ${DEFAULT-VALUE}).")
    private Imputation.Model model = Imputation.Model.LINEAR;

    @Option(
            names = "--weights",
            defaultValue = "cells",
            description = "What counts the same: cells, or people (default: ${DEFAULT-VALUE}).")
    private Imputation.Weights weights = Imputation.Weights.CELLS;

    @Override
    public Integer call() {
        var options = doubt.options();
        return Report.print(Imputation.estimate(panel.read(), weights, model, options));
    }
}
