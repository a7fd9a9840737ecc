package id.payung.platform.contribution.sipp;

/** Texts without what copying between programs leaves around them. */
final class Plain {

    private Plain() {}

    /**
     * Trimmed; inner spaces of any kind made one plain space; marks that nobody sees taken out; and
     * one leading apostrophe, by which a number is typed as text.
     */
    static String text(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        var space = false;
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isUnseen(c)) {
                if (space && !text.isEmpty()) {
                    text.append(' ');
                }
                space = false;
                text.append(c);
            }
        }
        if (!text.isEmpty() && (text.charAt(0) == '\'' || text.charAt(0) == '‘')) {
            text.deleteCharAt(0);
        }
        return text.toString().strip();
    }

    /** Without the spaces, points, strokes and slashes that people put into long numbers. */
    static String bare(String number) {
        var bare = new StringBuilder(number.length());
        for (var i = 0; i < number.length(); i++) {
            var c = number.charAt(i);
            if (c != ' ' && c != '.' && c != '-' && c != '/') {
                bare.append(c);
            }
        }
        return bare.length() == number.length() ? number : bare.toString();
    }

    private static boolean isPlain(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c > '~' || c < ' ' || c == '\'' && i == 0) {
                return false;
            }
            if (c == ' ' && (i == 0 || i == raw.length() - 1 || raw.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Non-breaking spaces, line ends and tabs among them. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Byte order marks, joiners of no width, control characters. */
    private static boolean isUnseen(char c) {
        return c == '\uFEFF'
                || Character.getType(c) == Character.FORMAT
                || c < ' '
                || c == '\u007F';
    }
}
