package id.payung.platform.cli;

import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.database.Databases;
import id.payung.platform.ledger.returns.CreditReport;
import id.payung.platform.ledger.returns.Crediting;
import id.payung.platform.ledger.returns.ReturnRate;
import id.payung.platform.ledger.returns.ReturnRates;
import id.payung.rules.money.Percent;
import id.payung.rules.time.Span;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** {@code payung credit}: what savings earn, to every account exactly once. */
@Command(
        name = "credit",
        description = {
            "Credits returns to all JHT savings for every day from --from to --to, on daily"
                    + " balances, month by month.",
            "Prints one JSON report: how many accounts have what is due to them once, twice and"
                    + " never. Repeating it credits what is missing, and nothing twice."
        },
        mixinStandardHelpOptions = true,
        subcommands = CreditCommand.Rate.class)
final class CreditCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--demo", description = "The demo's data instead of that of serve.")
    private boolean demo;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private @Nullable String to;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Sets that are credited at once (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Override
    public Integer call() throws SQLException {
        var time = new Span(day("--from", from), day("--to", to));
        if (threads < 1 || threads > 64) {
            throw new Refusal("--threads %d. Maybe 2, one for each core.".formatted(threads));
        }
        var folder = data.folder(demo ? "demo" : "serve");
        var database = Databases.ownOrRunning(folder);
        CreditReport report;
        try (var _ = new Application(folder, database).command()) {
            report =
                    new Crediting(database::batch, threads)
                            .run(time, piece -> System.err.println("payung: crediting " + piece));
        }
        LedgerCommand.print(report);
        return report.exact() ? 0 : 70;
    }

    private static LocalDate day(String option, @Nullable String text) {
        if (text == null) {
            throw new Refusal("Which days? Name %s 2026-01-31.".formatted(option));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal("%s %s is no day. Write it as 2026-01-31.".formatted(option, text));
        }
    }

    /** {@code payung credit rate}. */
    @Command(
            name = "rate",
            description = {
                "Enters the return of some days, a year's worth, with its source; a later entry"
                        + " corrects an earlier one.",
                "No rate is shipped and none is assumed: days without one are not credited."
            },
            mixinStandardHelpOptions = true)
    static final class Rate implements Callable<Integer> {

        @Mixin private DataOption data = new DataOption();

        @Option(names = "--demo", description = "The demo's data instead of that of serve.")
        private boolean demo;

        @Option(names = "--from", required = true, paramLabel = "DATE")
        private String from = "";

        @Option(names = "--to", required = true, paramLabel = "DATE")
        private String to = "";

        @Option(
                names = "--percent",
                required = true,
                paramLabel = "P",
                description = "The declared return a year, such as 5.63.")
        private String percent = "";

        @Option(
                names = "--floor",
                paramLabel = "P",
                description =
                        "The average deposit rate of government banks, which it is not below.")
        private @Nullable String floor;

        @Option(
                names = "--source",
                required = true,
                paramLabel = "TEXT",
                description = "Where it was published.")
        private String source = "";

        @Option(
                names = "--officer",
                required = true,
                paramLabel = "USERNAME",
                description = "Who enters it: an officer or the head of an office.")
        private String officer = "";

        @Override
        public Integer call() {
            var rate =
                    new ReturnRate(
                            day("--from", from),
                            day("--to", to),
                            percent(percent),
                            floor == null ? null : percent(floor),
                            source);
            var folder = data.folder(demo ? "demo" : "serve");
            try (var context = new Application(folder, Databases.ownOrRunning(folder)).command()) {
                var asker =
                        context.getBean(Users.class)
                                .find(officer)
                                .map(user -> user.asker())
                                .filter(a -> a.role() == Role.OFFICER || a.role() == Role.HEAD)
                                .orElseThrow(() ->
                                        new Refusal(
                                                "%s is no officer and no head. Maybe the name is misspelt."
                                                        .formatted(officer)));
                var rates = context.getBean(ReturnRates.class);
                context.getBean(Asking.class).actAs(asker, () -> rates.enter(rate));
                LedgerCommand.print(rates.all());
            }
            return 0;
        }

        private static Percent percent(String text) {
            try {
                return Percent.of(text);
            } catch (ArithmeticException | NumberFormatException e) {
                throw new Refusal(
                        "%s is no percentage. Write it with a point, as 5.63.".formatted(text));
            }
        }
    }
}
