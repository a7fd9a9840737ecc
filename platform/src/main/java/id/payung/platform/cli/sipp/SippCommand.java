package id.payung.platform.cli.sipp;

import id.payung.platform.contribution.sipp.SippFile;
import id.payung.platform.contribution.sipp.SippWriter;
import id.payung.platform.contribution.sipp.Template;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code payung sipp}: needs no database and starts no Spring. */
@Command(
        name = "sipp",
        description = "Employers' files as SIPP takes them.",
        mixinStandardHelpOptions = true,
        subcommands = {SippCommand.Generate.class, SippCommand.Check.class})
public final class SippCommand {

    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");

    /** {@code payung sipp generate}. */
    @Command(
            name = "generate",
            description = "Writes a template filled with invented workers.",
            mixinStandardHelpOptions = true)
    static final class Generate implements Callable<Integer> {

        @Option(
                names = "--template",
                required = true,
                description = "wages, new-workers, continuing, leavers or corrections.")
        private String template = "";

        @Option(
                names = "--rows",
                defaultValue = "0",
                description = "How many workers; 0 (the default) is the blank template.")
        private int rows;

        @Option(names = "--seed", defaultValue = "1", description = "Same seed, same people.")
        private long seed;

        @Option(
                names = "--month",
                defaultValue = "2026-11",
                description = "The month that wages are of (default: ${DEFAULT-VALUE}).")
        private String month = "";

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out = Path.of("");

        @Option(names = "--csv", description = "Writes CSV instead of a workbook.")
        private boolean csv;

        @Override
        public Integer call() {
            var kind = Workforce.template(template);
            if (rows < 0 || rows > SippFile.MOST_ROWS) {
                throw new IllegalArgumentException(
                        "--rows %d is out of range. Maybe between 0 and %d."
                                .formatted(rows, SippFile.MOST_ROWS));
            }
            write(kind);
            System.out.println(
                    Report.json(new Report.Written(kind.name(), rows, seed, out.toString())));
            return 0;
        }

        private void write(Template kind) {
            var workforce = new Workforce(kind, seed, month());
            try (var file = new BufferedOutputStream(Files.newOutputStream(out));
                    var writer = csv ? SippWriter.csv(kind, file) : SippWriter.xlsx(kind, file)) {
                for (var i = 0; i < rows; i++) {
                    writer.row(workforce.next());
                }
            } catch (NoSuchFileException | AccessDeniedException e) {
                throw new IllegalArgumentException(
                        "--out %s cannot be written. Maybe the folder does not exist."
                                .formatted(out),
                        e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private YearMonth month() {
            try {
                return YearMonth.parse(month);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "--month %s is no month. Write it as 2026-11.".formatted(month), e);
            }
        }
    }

    /** {@code payung sipp check FILE}. */
    @Command(
            name = "check",
            description = {
                "Finds what is wrong with a file: every fault with row, column, value and mend.",
                "Prints one JSON report; the exit status is 1 if the file was refused or has"
                        + " faults."
            },
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "An .xlsx, .xls or .csv.")
        private Path file = Path.of("");

        @Option(
                names = "--lang",
                defaultValue = "en",
                description = "Language of the findings: id or en (default: ${DEFAULT-VALUE}).")
        private String language = "en";

        @Option(
                names = "--day",
                paramLabel = "DATE",
                description = "Day on which dates are judged (default: today).")
        private @Nullable String day;

        @Override
        public Integer call() {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                System.err.println(
                        "payung: \"%s\" is no file that can be read. Maybe the path is misspelt."
                                .formatted(file));
                return 2;
            }
            var report = new Report(Locale.of(language));
            return switch (SippFile.open(file, String.valueOf(file.getFileName()))) {
                case SippFile.Refused(var fault) -> {
                    System.out.println(report.refused(fault));
                    yield 1;
                }
                case SippFile.Opened opened -> {
                    var findings = opened.read(day(), (_, _) -> {});
                    System.out.println(report.checked(opened, findings));
                    yield findings.isClean() ? 0 : 1;
                }
            };
        }

        private LocalDate day() {
            try {
                return day == null ? LocalDate.now(Clock.system(HERE)) : LocalDate.parse(day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "--day %s is no day. Write it as 2026-11-23.".formatted(day), e);
            }
        }
    }
}
