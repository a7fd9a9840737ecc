package id.payung.platform.contribution.sipp;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** Lets a zip container in, or says why not, before anything in it is parsed. */
final class ZipGate {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 2_000_000_000L;

    /** Real sheets pack about 1 : 20; a bomb 1 : 1000. Small parts may pack as they like. */
    private static final long MOST_RATIO = 200;

    private static final long SMALL = 10_000_000;

    /** A cell's text of 32,767 letters, each as an entity; nothing in a sheet is longer. */
    private static final int LONGEST_PIECE = 1_000_000;

    private ZipGate() {}

    static ZipFile open(Path file) throws IOException, BadFile {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BadFile(Problem.BROKEN_FILE);
        }
        try {
            check(zip);
            return zip;
        } catch (BadFile | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** By what the container says of itself; {@link #counted} does not believe it. */
    private static void check(ZipFile zip) throws BadFile {
        if (zip.size() > MOST_ENTRIES) {
            throw new BadFile(Problem.ZIP_BOMB);
        }
        var unpacked = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                throw new BadFile(Problem.MACROS);
            }
            if (name.equals("encryptedpackage") || name.equals("encryptioninfo")) {
                throw new BadFile(Problem.ENCRYPTED);
            }
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > MOST_UNPACKED || isBomb(entry.getSize(), entry.getCompressedSize())) {
                throw new BadFile(Problem.ZIP_BOMB);
            }
        }
    }

    private static boolean isBomb(long unpacked, long packed) {
        return unpacked > SMALL && unpacked > MOST_RATIO * Math.max(1, packed);
    }

    /**
     * Unpacks an entry to its end, so that one that is cut off or never ends is found now.
     *
     * @param watcher sees the bytes go by
     */
    static void inflate(ZipFile zip, String place, SheetMargins watcher)
            throws IOException, BadFile {
        var buffer = new byte[1 << 16];
        try (var in = counted(zip, zip.getEntry(place))) {
            for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                watcher.see(buffer, length);
            }
        } catch (Exploded e) {
            throw new BadFile(Problem.ZIP_BOMB);
        } catch (ZipException | EOFException e) {
            throw new BadFile(Problem.BROKEN_FILE);
        }
    }

    /**
     * An entry's bytes; throws {@link Exploded} where they become too many, in all or in one piece
     * that a parser would have to hold at once.
     */
    static InputStream counted(ZipFile zip, ZipEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    /** More came out than may. */
    static final class Exploded extends IOException {

        private static final long serialVersionUID = 1L;

        static boolean isCause(Throwable e) {
            for (var cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Exploded) {
                    return true;
                }
            }
            return e instanceof XMLStreamException wrapped
                    && wrapped.getNestedException() instanceof Exploded;
        }
    }

    private static final class Counted extends FilterInputStream {

        private final long packed;
        private long unpacked;
        private int piece;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            for (var i = from; i < from + count; i++) {
                piece = bytes[i] == '<' ? 0 : piece + 1;
                if (piece > LONGEST_PIECE) {
                    throw new Exploded();
                }
            }
            return count(count);
        }

        private int count(int length) throws Exploded {
            unpacked += Math.max(0, length);
            if (unpacked > MOST_UNPACKED || isBomb(unpacked, packed)) {
                throw new Exploded();
            }
            return length;
        }
    }
}
