package id.payung.platform.cli;

import id.payung.rules.cases.CaseFile;
import id.payung.rules.cases.Cases;
import id.payung.rules.cases.LawShow;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.whatif.MemberFile;
import id.payung.rules.whatif.Population;
import id.payung.rules.whatif.SimulatedPopulation;
import id.payung.rules.whatif.WhatIf;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code payung law}: the rules by themselves. Needs no database and starts no Spring. */
@Command(
        name = "law",
        description = "Answers cases by the law, shows its numbers, asks what a change would cost.",
        mixinStandardHelpOptions = true,
        subcommands = {LawCommand.Show.class, LawCommand.AskWhatIf.class})
final class LawCommand implements Callable<Integer> {

    @Option(
            names = "--cases",
            paramLabel = "FILE.json",
            description = "An array of {id, kind, date, inputs}; each is answered or named.")
    private @Nullable Path cases;

    @Option(
            names = "--lang",
            defaultValue = "en",
            description = "Language of the steps: id or en (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Mixin private LawFiles law = new LawFiles();

    @Override
    public Integer call() {
        if (cases == null) {
            throw new Refusal("What is to be answered? Name --cases FILE.json, or try: law show");
        }
        var words = Explanation.in(Locale.of(language));
        return CaseFile.run(cases, new Cases(law.read(), words), System.out, System.err);
    }

    /** The law, with files beside those that were shipped: a new ceiling needs no new release. */
    static final class LawFiles {

        @Option(
                names = "--with",
                paramLabel = "FOLDER",
                description = "Files that amend the law's numbers (docs/law says how).")
        private @Nullable Path folder;

        Law read() {
            return folder == null ? Law.builtIn() : Law.builtIn().amendedBy(folder);
        }
    }

    /** {@code payung law show}. */
    @Command(
            name = "show",
            description = "The law's numbers: value, dates, instrument, article, confidence.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Option(
                names = "--on",
                paramLabel = "DATE",
                description = "Only what is in force that day.")
        private @Nullable String on;

        @Parameters(
                arity = "0..1",
                paramLabel = "PARAMETER",
                description = "An id or the beginning of several, such as jp or jkk.rate.")
        private @Nullable String parameter;

        @Mixin private LawFiles law = new LawFiles();

        @Override
        public Integer call() {
            System.out.println(LawShow.json(law.read(), day(on), parameter).print());
            return 0;
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Refusal("--on %s is no day. Write it as 2026-11-23.".formatted(text));
            }
        }
    }

    /** {@code payung law what-if}. */
    @Command(
            name = "what-if",
            description = "What a change of the law would cost a population in one month.",
            mixinStandardHelpOptions = true)
    static final class AskWhatIf implements Callable<Integer> {

        @Option(names = "--members", paramLabel = "FILE", description = "A population as CSV.")
        private @Nullable Path members;

        @Option(names = "--simulate", paramLabel = "N", description = "A population of N invented.")
        private int simulated;

        @Option(names = "--seed", defaultValue = "1", description = "Seed of the simulation.")
        private long seed;

        @Option(
                names = "--change",
                required = true,
                paramLabel = "PARAMETER=VALUE",
                description = "May be repeated.")
        private Map<String, String> changes = new LinkedHashMap<>();

        @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
        private String month = "";

        @Mixin private LawFiles law = new LawFiles();

        @Override
        public Integer call() {
            var report = WhatIf.report(population(), month(), law.read(), changes);
            System.out.println(report.print());
            return 0;
        }

        private Population population() {
            if (members != null) {
                return new MemberFile(members);
            }
            if (simulated <= 0) {
                throw new Refusal("Whose costs? Name --members FILE or --simulate N.");
            }
            return new SimulatedPopulation(simulated, seed);
        }

        private YearMonth month() {
            try {
                return YearMonth.parse(month);
            } catch (DateTimeException e) {
                throw new Refusal("--month %s is no month. Write it as 2026-11.".formatted(month));
            }
        }
    }
}
