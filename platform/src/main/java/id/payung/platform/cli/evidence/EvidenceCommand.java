package id.payung.platform.cli.evidence;

import picocli.CommandLine.Command;

/** {@code payung evidence}: did it work, and where next. */
@Command(
        name = "evidence",
        description = {
            "Did it work, and where next: one method, one CSV file, one JSON report.",
            "A report has method, estimand, estimate, se, interval, level, inference, cells,"
                    + " warnings, seed, inputHash and version. Where the data cannot tell, it says"
                    + " so, with the reason and what would.",
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ImputationCommand.class,
            DidCommand.class,
            TwfeCommand.class,
            SwitcherCommand.class,
            SdidCommand.class,
            SynthCommand.class,
            PowerCommand.class,
            SurvivalCommand.class,
            HazardCommand.class,
            SbgCommand.class,
            ForecastCommand.class,
            AllocateCommand.class,
            LocateCommand.class,
            AwarenessCommand.class,
        })
public final class EvidenceCommand {}
