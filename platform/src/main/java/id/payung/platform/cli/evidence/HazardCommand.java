package id.payung.platform.cli.evidence;

import id.payung.evidence.survival.HazardReport;
import id.payung.evidence.survival.Link;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code payung evidence hazard}. */
@Command(
        name = "hazard",
        description = {
            "What a month's risk of lapsing depends on. One row for each member and month (or for",
            "each district and month, with the people at risk); errors robust by cluster.",
        },
        footerHeading = "%nExample, worked by hand (a log of odds, ln 0.3421):%n",
        footer = {
            "payung evidence hazard"
                    + " evidence/src/test/resources/id/payung/evidence/survival/district_months.csv"
                    + " --outcome lapsed --at-risk at_risk --covariates visited --link logit",
            "estimate -1.0726",
        },
        mixinStandardHelpOptions = true)
final class HazardCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "COLUMN",
            description = "How many lapsed in the row: 0 or 1 for one member.")
    private String outcome = "";

    @Option(
            names = "--at-risk",
            paramLabel = "COLUMN",
            description = "How many could have, counted at the start (default: one a row).")
    private String atRisk = "";

    @Option(
            names = "--covariates",
            split = ",",
            paramLabel = "COLUMN",
            description = "Numbers it may depend on; the first is the one asked about.")
    private List<String> covariates = List.of();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "COLUMN",
            description = "Words it may depend on, such as the month: one column a word.")
    private List<String> by = List.of();

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description = "Whose rows move together (default: each row by itself).")
    private String cluster = "";

    @Option(
            names = "--link",
            defaultValue = "CLOGLOG",
            description = "cloglog gives hazard ratios, logit odds ratios (default: cloglog).")
    private Link link = Link.CLOGLOG;

    @Override
    public Integer call() {
        return Report.print(
                HazardReport.of(
                        data.table(),
                        new HazardReport.Ask(
                                outcome, atRisk, covariates, by, cluster, link, data.level())));
    }
}
