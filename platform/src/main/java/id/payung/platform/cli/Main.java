package id.payung.platform.cli;

import id.payung.platform.cli.evidence.EvidenceCommand;
import id.payung.platform.cli.sipp.SippCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;

/** All commands; those that need no database do not start Spring. */
@Command(
        name = "payung",
        description = "Runs employment social security and grows its coverage.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            BankCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            LawCommand.class,
            EvidenceCommand.class,
            CoverageCommand.class,
            SippCommand.class,
            ImportCommand.class,
            KeysCommand.class,
            LedgerCommand.class,
            CreditCommand.class,
            UserCommand.class,
            CommandLine.HelpCommand.class,
        })
public final class Main {

    private Main() {}

    /** Exit status: 0 done, 1 some input was refused, 2 wrong usage, 70 a fault of ours. */
    public static void main(String[] words) {
        var status = commands().execute(words);
        System.exit(status);
    }

    static CommandLine commands() {
        var line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Main::explain);
        line.setParameterExceptionHandler(usage(line));
        return line;
    }

    private static int explain(Exception e, CommandLine line, CommandLine.ParseResult words)
            throws Exception {
        if (Refusal.isOne(e)) {
            line.getErr().println("payung: " + e.getMessage());
            return 1;
        }
        line.getErr().println("payung: a fault of ours: " + e);
        e.printStackTrace(line.getErr());
        return 70;
    }

    private static IParameterExceptionHandler usage(CommandLine line) {
        return (e, _) -> {
            line.getErr().println("payung: " + e.getMessage());
            line.getErr().println("Try: payung help");
            return 2;
        };
    }
}
