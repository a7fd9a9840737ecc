package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.Options;

import picocli.CommandLine.Option;

/** How doubt is measured. */
final class DoubtOptions {

    /** By rule, or as the caller insists. */
    enum Way {
        auto,
        placebo,
        clustered
    }

    @Option(
            names = "--level",
            defaultValue = "0.95",
            description = "Of the intervals (default: ${DEFAULT-VALUE}).")
    private double level;

    @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--draws",
            defaultValue = "500",
            description = "Placebos or bootstraps, where not all can be taken (${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--inference",
            defaultValue = "auto",
            description =
                    "${COMPLETION-CANDIDATES}; auto takes placebos below ten treated units"
                            + " (default: ${DEFAULT-VALUE}).")
    private Way way = Way.auto;

    Options options() {
        return new Options(
                level,
                seed,
                draws,
                switch (way) {
                    case auto -> Options.Rule.BY_RULE;
                    case placebo -> Options.Rule.PLACEBO;
                    case clustered -> Options.Rule.CLUSTERED;
                });
    }

    long seed() {
        return seed;
    }

    double level() {
        return level;
    }
}
