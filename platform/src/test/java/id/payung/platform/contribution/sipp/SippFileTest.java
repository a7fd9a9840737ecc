package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.identity.Nik.Sex;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What a good file becomes. */
class SippFileTest {

    @TempDir private Path folder = Path.of(".");

    private Scratch scratch = new Scratch(folder);

    @BeforeEach
    void findTheFolder() {
        scratch = new Scratch(folder);
    }

    @Test
    void a_wage_row() {
        var file =
                scratch.written(
                        Template.WAGES,
                        List.of(Scratch.with(Scratch.wage(), "RAPEL", "250000,50")));

        assertThat(Scratch.findings(file).faults()).isEmpty();
        assertThat(rows(file))
                .containsExactly(
                        new SippRow.Wage(
                                2,
                                new SippRow.Document(SippRow.Document.Kind.KTP, "1671011708909001"),
                                null,
                                "16012345678",
                                "160000000000001",
                                "Siti Nur'aini",
                                LocalDate.of(1990, 8, 17),
                                450_000_000,
                                25_000_050,
                                YearMonth.of(2026, 11),
                                "16000123"));
    }

    @Test
    void a_new_worker() {
        var file = scratch.written(Template.NEW_WORKERS, List.of(Scratch.newWorker()));

        assertThat(Scratch.findings(file).faults()).isEmpty();
        assertThat(rows(file))
                .containsExactly(
                        new SippRow.NewWorker(
                                2,
                                null,
                                "Siti Nur'aini",
                                new SippRow.Document(SippRow.Document.Kind.KTP, "1671015708909001"),
                                null,
                                LocalDate.of(1990, 8, 17),
                                null,
                                Sex.P,
                                false,
                                null,
                                null,
                                null,
                                null,
                                SippRow.Contact.NONE,
                                new SippRow.Job(
                                        450_000_000,
                                        "1671",
                                        SippRow.Contract.PKWT,
                                        LocalDate.of(2026, 10, 1),
                                        LocalDate.of(2027, 9, 30)),
                                Map.of()));
    }
}
