package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.shortly;
import static id.payung.platform.contribution.sipp.Scratch.with;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What only several rows together show. */
class WholeFileTest {

    @TempDir private Path folder = Path.of(".");

    private static Map<String, String> wage(int number) {
        var row = with(Scratch.wage(), "NIK", "167101170890%04d".formatted(number));
        row.put("KPJ", "160123%05d".formatted(number));
        return row;
    }

    private Findings read(List<Map<String, String>> rows) {
        return Scratch.findings(new Scratch(folder).written(Template.WAGES, rows));
    }

    @Test
    void a_number_twice_names_both_rows() {
        var twice = with(wage(3), "NIK", "1671 0117 0890 0001");
        var findings = read(List.of(wage(1), wage(2), twice));

        assertThat(shortly(findings.faults())).containsExactly("4 NIK REPEATED");
        assertThat(findings.faults().getFirst().operands()).containsExactly("2");
        assertThat(shortly(findings.notices())).containsExactly("2 NIK REPEATED_LATER");
        assertThat(findings.notices().getFirst().operands()).containsExactly("4");
    }

    /** Also where the first of the two has another fault. */
    @Test
    void a_card_twice() {
        var bad = with(wage(1), "UPAH", "x");
        var again = with(wage(2), "KPJ", wage(1).getOrDefault("KPJ", ""));

        assertThat(shortly(read(List.of(bad, again)).faults()))
                .containsExactly("2 UPAH NOT_MONEY", "3 KPJ REPEATED");
    }

    @Test
    void a_file_is_about_one_month_and_one_employer() {
        var month = with(wage(2), "BLTH", "01-10-2026");
        var employer = with(wage(3), "NPP", "16000124");
        var findings = read(List.of(wage(1), month, employer, wage(4)));

        assertThat(shortly(findings.faults()))
                .containsExactly("3 BLTH OTHER_MONTH", "4 NPP OTHER_NPP");
        assertThat(findings.faults().getFirst().operands()).containsExactly("01-11-2026", "2");
        assertThat(findings.valid()).isEqualTo(2);
        assertThat(findings.notValid()).isEqualTo(2);
    }

    @Test
    void more_rows_than_sipp_takes() throws IOException {
        var text = new StringBuilder("KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA\n");
        for (var i = 0; i < 10_001; i++) {
            text.append("160%08d;Slamet;17-08-1990;A1\n".formatted(i));
        }
        var findings = Scratch.findings(new Scratch(folder).text("x.csv", text.toString()));

        assertThat(findings.isClean()).isTrue();
        assertThat(findings.notices())
                .filteredOn(one -> one.problem() == Problem.ABOVE_SIPP_ROWS)
                .singleElement()
                .satisfies(one -> assertThat(one.operands()).containsExactly("10001", "10000"));
    }

    /** The first million rows are read, and that there are more is told. */
    @Test
    void more_rows_than_are_taken() throws IOException {
        var text = new StringBuilder("KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA\n");
        for (var i = 0; i < 1_000_005; i++) {
            text.append("x\n");
        }
        var findings = Scratch.findings(new Scratch(folder).text("x.csv", text.toString()));

        assertThat(findings.rows()).isEqualTo(1_000_000);
        assertThat(findings.notValid()).isEqualTo(1_000_000);
        assertThat(findings.counts()).containsEntry(Problem.KPJ, 1_000_000L);
        assertThat(findings.faults()).hasSize(Findings.DETAILED);
        assertThat(findings.total()).isEqualTo(4_000_001);
        assertThat(findings.counts()).containsEntry(Problem.TOO_MANY_ROWS, 1L);
        assertThat(findings.valid()).isZero();
    }

    @Test
    void rows_come_in_batches_and_in_their_order() {
        var rows = new ArrayList<Map<String, String>>();
        for (var i = 1; i <= 2_500; i++) {
            rows.add(i == 7 ? with(wage(i), "UPAH", "x") : wage(i));
        }
        var sizes = new ArrayList<Integer>();
        var numbers = new ArrayList<Integer>();
        Scratch.opened(new Scratch(folder).written(Template.WAGES, rows))
                .read(
                        Scratch.TODAY,
                        (batch, _) -> {
                            sizes.add(batch.size());
                            batch.forEach(row -> numbers.add(row.row()));
                        });

        assertThat(sizes).containsExactly(1_000, 1_000, 499);
        assertThat(numbers).isSorted().hasSize(2_499).doesNotContain(8);
    }

    @Test
    void what_the_caller_adds_counts_as_well() {
        var file = new Scratch(folder).written(Template.WAGES, List.of(wage(1), wage(2)));
        var findings =
                Scratch.opened(file)
                        .read(
                                Scratch.TODAY,
                                (batch, found) ->
                                        found.add(
                                                Fault.ofRow(
                                                        batch.getFirst().row(),
                                                        Problem.NOT_OUR_WORKER)));

        assertThat(shortly(findings.faults())).containsExactly("2 NOT_OUR_WORKER");
        assertThat(findings.valid()).isEqualTo(1);
        assertThat(findings.isValid(2)).isFalse();
        assertThat(findings.isValid(3)).isTrue();
    }

    /** Against a map of the library, with many numbers and few collisions of ours. */
    @Test
    void repeats_are_found_exactly() {
        var random = new Random(1);
        var ours = new Repeats();
        var theirs = new HashMap<String, Integer>();
        for (var row = 1; row <= 200_000; row++) {
            var digits = Long.toString(random.nextInt(150_000));
            var number =
                    switch (random.nextInt(3)) {
                        case 0 -> digits;
                        case 1 -> "0" + digits;
                        default -> "A" + digits;
                    };
            var first = theirs.putIfAbsent(number, row);
            assertThat(ours.first(number, row)).isEqualTo(first == null ? 0 : first);
        }
    }
}
