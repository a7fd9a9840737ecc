package id.payung.house.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds Thymeleaf's <code>#{…}</code>, <code>${…}</code> and their like, however deep they nest.
 */
final class Braces {
    private Braces() {}

    /**
     * An expression in braces.
     *
     * @param start the position of the sign before its brace
     * @param inner what stands between the braces
     */
    record Block(int start, String inner) {
        private int end() {
            return start + inner.length() + 3;
        }
    }

    /** Every block that begins with one of those signs, also those within others. */
    static List<Block> all(String text, String signs) {
        var blocks = new ArrayList<Block>();
        for (var brace = text.indexOf('{'); brace > 0; brace = text.indexOf('{', brace + 1)) {
            if (signs.indexOf(text.charAt(brace - 1)) >= 0) {
                blocks.add(new Block(brace - 1, text.substring(brace + 1, close(text, brace))));
            }
        }
        return blocks;
    }

    /** The text with every outermost block of those signs blanked. */
    static String without(String text, String signs) {
        var bare = new StringBuilder(text);
        var done = 0;
        for (var block : all(text, signs)) {
            if (block.start() >= done) {
                done = Math.min(block.end(), text.length());
                bare.replace(block.start(), done, " ".repeat(done - block.start()));
            }
        }
        return bare.toString();
    }

    /** Where the brace opened there closes; the end when it never does. */
    private static int close(String text, int open) {
        var depth = 0;
        for (var at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }
}
