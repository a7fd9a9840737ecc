package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The guide lists for each of the paper's 29 inconsistencies what finds it, and says the truth. */
class PaperTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide", "figures.md");
    private static final Pattern ITEM =
            Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern FINDING = Pattern.compile("`([a-z-]+ S\\d{3}(?:\\+S\\d{3})*)`");

    @Test
    void the_guide_lists_exactly_what_is_found_in_the_paper() throws IOException {
        var listed =
                FINDING.matcher(Files.readString(GUIDE))
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList();

        assertThat(listed).isEqualTo(Case.ofThePaper().findings());
    }

    @Test
    void each_of_the_29_items_is_found_or_needs_outside_knowledge() throws IOException {
        var items = ITEM.matcher(Files.readString(GUIDE)).results().toList();

        assertThat(items).extracting(item -> Integer.valueOf(item.group(1))).hasSize(29).isSorted();
        assertThat(items).extracting(item -> item.group(1)).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(PaperTest::says);
    }

    private static void says(MatchResult item) {
        var found = FINDING.matcher(item.group(2)).find();
        assertThat(found || item.group(2).startsWith("needs outside knowledge: "))
                .as(item.group())
                .isTrue();
    }

    @Test
    void every_row_of_the_paper_is_read() {
        var file = Case.ofThePaper().file();

        assertThat(file.refusals()).isEmpty();
        assertThat(file.figures()).hasSize(74);
    }

    /** Worked by hand from the printed numbers, and said in both languages. */
    @Test
    void findings_say_what_stands_there_and_what_follows() {
        var findings = FigureCheck.findings(Case.ofThePaper().figures());

        var sum = one(findings, "sum-as-stock S037");
        assertThat(sum.says()).isEqualTo("2300000");
        // PU 94,433 + 201,254 + 206,100 + 214,073 + 233,965,
        // Jakon 22,300 + 200,006 + 117,344 + 201,741 + 848,408
        // 848,408
        assertThat(sum.computed()).isEqualTo("2339624");
        assertThat(sum.because().in(java.util.Locale.ENGLISH))
                .isEqualTo(
                        "2,300,000 for 2020 is the sum of JAKON + PU over 2016-2020 (2,339,624)."
                            + " The year's own segments come to 1,103,024: a sum over years counts"
                            + " leavers and repeats, and is no number of members.");
        assertThat(sum.because().in(java.util.Locale.of("id")))
                .startsWith(
                        "2.300.000 untuk 2020 adalah jumlah JAKON + PU selama 2016-2020"
                                + " (2.339.624).");
        assertThat(one(findings, "series-break S060+S061").computed()).isEqualTo("80.98");
        assertThat(one(findings, "wrong-percentage S030").computed()).isEqualTo("137.87");
        assertThat(one(findings, "unlike-regions S065").computed())
                .isEqualTo("15 16 17 18 19 ≠ 16");
    }

    private static Finding one(List<Finding> findings, String line) {
        return findings.stream().filter(f -> Sheet.line(f).equals(line)).findFirst().orElseThrow();
    }
}
