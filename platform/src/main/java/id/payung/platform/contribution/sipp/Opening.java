package id.payung.platform.contribution.sipp;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The first look at a file: what container it is, and what it may not be. */
final class Opening {

    /** An old workbook holds 65,536 rows at most; what is larger holds pictures. */
    private static final long MOST_XLS_BYTES = 40L * 1024 * 1024;

    private static final long MB = 1024 * 1024;
    private static final int LOOK = 4096;

    private Opening() {}

    static SippFile open(Path file, String originalName) {
        try {
            return new SippFile.Opened(new Recognition(book(file), originalName).source());
        } catch (BadFile e) {
            return new SippFile.Refused(e.fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Book book(Path file) throws IOException, BadFile {
        var size = Files.size(file);
        if (size == 0) {
            throw new BadFile(Problem.EMPTY_FILE);
        }
        if (size > SippFile.MOST_BYTES) {
            throw new BadFile(Problem.TOO_LARGE, megabytes(size), SippFile.MOST_BYTES / MB);
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOK);
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return old(file, size);
        }
        return startsWith(start, 'P', 'K') ? XlsxBook.open(file) : text(file, start);
    }

    /** An OLE container: an old workbook, or a new one behind a password, or another program's. */
    private static Book old(Path file, long size) throws IOException, BadFile {
        if (size > MOST_XLS_BYTES) {
            throw new BadFile(Problem.TOO_LARGE_XLS, megabytes(size), MOST_XLS_BYTES / MB);
        }
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var names = container.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw new BadFile(Problem.ENCRYPTED);
            }
            if (names.contains("_VBA_PROJECT_CUR")) {
                throw new BadFile(Problem.MACROS);
            }
            if (!names.contains("Workbook")) {
                throw new BadFile(Problem.NOT_A_SPREADSHEET);
            }
        } catch (IOException | RuntimeException e) {
            // The library says broken containers with many kinds of exception.
            throw new BadFile(Problem.BROKEN_FILE);
        }
        return XlsBook.open(file);
    }

    /** Text that is no page and no picture is taken for CSV. */
    private static Book text(Path file, byte[] start) throws IOException, BadFile {
        var unicode = startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF);
        var binary = false;
        for (var one : start) {
            binary |= one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t';
        }
        var words = new String(start, StandardCharsets.ISO_8859_1).strip();
        var page = words.toLowerCase(Locale.ROOT).replaceFirst("^ï»¿", "");
        if (binary && !unicode || page.startsWith("<") || page.startsWith("%pdf")) {
            throw new BadFile(Problem.NOT_A_SPREADSHEET);
        }
        return CsvBook.open(file);
    }

    private static long megabytes(long bytes) {
        return (bytes + MB - 1) / MB;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        var signs = new byte[mark.length];
        for (var i = 0; i < mark.length; i++) {
            signs[i] = (byte) mark[i];
        }
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, signs, 0, mark.length);
    }
}
