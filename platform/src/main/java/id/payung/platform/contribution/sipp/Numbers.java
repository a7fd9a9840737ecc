package id.payung.platform.contribution.sipp;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Cells that a spreadsheet holds as numbers, where a text was meant. */
final class Numbers {

    /** Excel keeps fifteen digits and writes zeros for the rest. */
    private static final int EXCEL_DIGITS = 15;

    /** Above this not every whole number has a double of its own. */
    private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

    private static final double MOST = 1e20;
    private static final Pattern SCIENTIFIC =
            Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+]?\\d{1,3}");

    private Numbers() {}

    /** The text of a cell, a number without exponent and needless zeros. */
    static String plain(Book.Cell cell) {
        if (cell.kind() != Book.Cell.Kind.NUMBER || !isPlausible(cell.text())) {
            return cell.text();
        }
        return decimal(cell.text()).toPlainString();
    }

    private static boolean isPlausible(String text) {
        try {
            return text.length() <= 40 && Math.abs(Double.parseDouble(text)) < MOST;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static BigDecimal decimal(String text) {
        var value = new BigDecimal(text);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /**
     * Whether the last digits of a long number may be gone, so that nobody can read it any more.
     */
    static boolean lostDigits(Book.Cell cell) {
        if (cell.kind() != Book.Cell.Kind.NUMBER) {
            return SCIENTIFIC.matcher(cell.text()).matches();
        }
        if (!isPlausible(cell.text())) {
            return true;
        }
        var value = decimal(cell.text());
        var plain = value.toPlainString();
        return plain.length() > EXCEL_DIGITS && (plain.endsWith("0") || value.compareTo(EXACT) > 0);
    }
}
