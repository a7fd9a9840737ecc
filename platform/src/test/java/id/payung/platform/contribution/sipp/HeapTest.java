package id.payung.platform.contribution.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Large files in a machine of 256 MB: written, read and mirrored by a Java of its own. */
class HeapTest {

    private static final int FAULTY = 10;

    @TempDir private Path folder = Path.of(".");

    @ParameterizedTest(name = "{0} new workers, {1}")
    @CsvSource({"10000, csv", "100000, shared"})
    @Timeout(600)
    void large_files_need_little_memory(int rows, String kind) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HeapTest.class.getName(),
                                Integer.toString(rows),
                                kind,
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().toList().getLast())
                .isEqualTo(
                        "%d rows, %d not valid, %d handed on, mirror %d rows, %d not valid"
                                .formatted(
                                        rows,
                                        rows / FAULTY,
                                        rows - rows / FAULTY,
                                        rows,
                                        rows / FAULTY));
    }

    /** What runs in the other Java. */
    public static void main(String[] words) throws IOException {
        var rows = Integer.parseInt(words[0]);
        var kind = words[1];
        var folder = Path.of(words[2]);
        var file = kind.equals("shared") ? shared(folder, rows) : written(folder, rows, kind);
        var handedOn = new AtomicLong();
        var opened = Scratch.opened(file);
        var findings = opened.read(Scratch.TODAY, (batch, _) -> handedOn.addAndGet(batch.size()));
        var mirror = folder.resolve("mirror");
        try (var out = new BufferedOutputStream(Files.newOutputStream(mirror))) {
            new Mirror(opened, findings, Locale.of("id")).write(Scratch.TODAY, out);
        }
        var again = Scratch.findings(mirror);
        System.out.println(
                "%d rows, %d not valid, %d handed on, mirror %d rows, %d not valid"
                        .formatted(
                                findings.rows(),
                                findings.notValid(),
                                handedOn.get(),
                                again.rows(),
                                again.notValid()));
    }

    private static Path written(Path folder, int rows, String kind) throws IOException {
        var file = folder.resolve("large." + kind);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var writer =
                        kind.equals("csv")
                                ? SippWriter.csv(Template.NEW_WORKERS, out)
                                : SippWriter.xlsx(Template.NEW_WORKERS, out)) {
            for (var i = 0; i < rows; i++) {
                writer.row(row(i));
            }
        }
        return file;
    }

    private static Map<String, String> row(int i) {
        var row = Scratch.newWorker();
        row.put("NAMA_LENGKAP", "Siti Nur'aini " + (char) ('A' + i % 26));
        row.put(
                "NOMOR_IDENTITAS",
                "1671%02d5708%02d%04d".formatted(i / 9_000 % 18 + 1, 90, i % 9_000 + 1));
        row.put("NAMA_IBU_KANDUNG", "Ibu nomor " + Integer.toString(i, 36));
        row.put("ALAMAT", "Jl. Merdeka No. " + i + ", Palembang");
        row.put("EMAIL", "siti." + i + "@example.com");
        row.put("UPAH", i % FAULTY == 0 ? "1.500" : Integer.toString(4_000_000 + i));
        return row;
    }

    /** As Excel writes it: each text once, in a table beside the sheet. */
    private static Path shared(Path folder, int rows) throws IOException {
        var inline = written(folder, rows, "xlsx");
        var file = folder.resolve("shared.xlsx");
        SharedForm.write(inline, file);
        return file;
    }
}
