package id.payung.platform.coverage.figure;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * Finds what cannot be right in figures, by their own words and numbers.
 *
 * <p>Nothing outside the file is used but the names of regions, offices and what words mean; so a
 * figure that is wrong only in the light of another source stays unfound.
 */
public final class FigureCheck {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private static final SumAsStock SUMS = new SumAsStock();
    private static final List<Check> CHECKS =
            List.of(
                    new TwoCounts(SUMS),
                    new WrongPercentage(),
                    new TruncatedPercentage(),
                    new UnlikeRegions(),
                    new OneCountTwoRegions(),
                    new UnlikeUnits(),
                    new FormalOverInformal(),
                    new FlowOverStock(),
                    new CalledNew(),
                    new NobodyUnemployed(),
                    new PartIsTotal(),
                    new WrongBase(),
                    new DatesApart(),
                    new SeriesBreak(),
                    new DefinitionBreak(),
                    SUMS);

    private FigureCheck() {}

    private record Report(
            List<String> figures, String kind, String says, String computed, String because) {}

    /** All findings on these figures, in the order of the file. */
    public static List<Finding> findings(List<Figure> figures) {
        var readings = Readings.of(figures);
        var place = new HashMap<String, Integer>();
        figures.forEach(figure -> place.put(figure.id(), place.size()));
        var findings = new ArrayList<Finding>();
        for (var check : CHECKS) {
            findings.addAll(check.look(readings));
        }
        findings.sort(
                Comparator.comparing((Finding f) -> place.getOrDefault(f.figures().getFirst(), 0))
                        .thenComparing(Finding::fault));
        return List.copyOf(findings);
    }

    /**
     * Checks a file and prints the findings as one JSON array of {@code {figures, kind, says,
     * computed, because}}. Findings are results: they do not change the exit status.
     *
     * @param out receives the JSON and nothing else
     * @param err receives each refused row with line, column, value and what may mend it
     * @return 0 when every row was read, 1 when one was refused (the others are still checked), 2
     *     when there is no such file
     */
    public static int run(Path path, PrintStream out, PrintStream err) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            err.println(
                    "\"" + path + "\" is no file that can be read. Maybe the path is misspelt.");
            return USAGE;
        }
        FigureFile file;
        try {
            file = FigureFile.read(path);
        } catch (IOException e) {
            err.println(
                    "\"" + path + "\" could not be read: " + e.getMessage() + ". Maybe try again.");
            return REFUSED;
        }
        file.refusals().forEach(refusal -> err.println(refusal.text()));
        out.println(json(findings(file.figures())));
        return file.refusals().isEmpty() ? DONE : REFUSED;
    }

    private static String json(List<Finding> findings) {
        var report =
                findings.stream()
                        .map(f ->
                                new Report(
                                        f.figures(),
                                        f.fault().id(),
                                        f.says(),
                                        f.computed(),
                                        f.because().in(Locale.ENGLISH)))
                        .toList();
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report);
    }
}
