package id.payung.platform.contribution.sipp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The texts that a workbook's cells point to, packed: a byte a letter and a quarter of a number for
 * each text, instead of an object of fifty bytes and more.
 */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final int CHUNK = 1 << 20;
    private static final int STEP = 16;

    private final List<byte[]> chunks = new ArrayList<>();
    private long end;
    private int size;

    /** Where each sixteenth text begins. */
    private long[] marks = new long[64];

    private SharedStrings() {}

    static SharedStrings read(ZipFile zip, String place) throws IOException, BadFile {
        var strings = new SharedStrings();
        var text = new StringBuilder();
        var phonetic = false;
        var inText = false;
        try (var part = Xml.open(zip, place)) {
            while (part.next()) {
                if (part.isText()) {
                    if (inText && !phonetic) {
                        part.appendTo(text);
                    }
                } else if (part.isStart("si")) {
                    text.setLength(0);
                } else if (part.isEnd("si")) {
                    strings.add(Plain.text(XlsxRows.unescape(text.toString())));
                } else if (part.isStart("t") || part.isEnd("t")) {
                    inText = part.isStart("t");
                } else if (part.isStart("rPh") || part.isEnd("rPh")) {
                    phonetic = part.isStart("rPh");
                }
            }
        }
        return strings;
    }

    private void add(String text) {
        if (size % STEP == 0) {
            var mark = size / STEP;
            if (mark == marks.length) {
                marks = Arrays.copyOf(marks, 2 * marks.length);
            }
            marks[mark] = end;
        }
        size++;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var length = bytes.length;
        for (; length >= 128; length >>>= 7) {
            put((byte) (length | 128));
        }
        put((byte) length);
        for (var one : bytes) {
            put(one);
        }
    }

    private void put(byte one) {
        var offset = (int) (end % CHUNK);
        if (offset == 0) {
            chunks.add(new byte[CHUNK]);
        }
        chunks.getLast()[offset] = one;
        end++;
    }

    /** The text of that number; empty when there is none. */
    String get(int number) {
        if (number < 0 || number >= size) {
            return "";
        }
        var at = new At(marks[number / STEP]);
        for (var skipped = number % STEP; skipped > 0; skipped--) {
            var length = at.length();
            at.place += length;
        }
        var bytes = new byte[at.length()];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = at.next();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A place in the chunks that moves on. */
    private final class At {

        private long place;

        At(long place) {
            this.place = place;
        }

        byte next() {
            var one = chunks.get((int) (place / CHUNK))[(int) (place % CHUNK)];
            place++;
            return one;
        }

        int length() {
            var length = 0;
            for (var shift = 0; ; shift += 7) {
                var one = next();
                length |= (one & 127) << shift;
                if (one >= 0) {
                    return length;
                }
            }
        }
    }
}
