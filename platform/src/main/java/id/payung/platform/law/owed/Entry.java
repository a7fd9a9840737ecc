package id.payung.platform.law.owed;

import id.payung.rules.money.Rupiah;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type, read as they mean it; empty when it cannot be read, never a guess. */
final class Entry {

    /** Groups of three by points, commas or spaces; no mixture. */
    private static final Pattern WHOLE =
            Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+|\\d+)");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,4}([.,]\\d{1,4})?");

    /** Nine thousand billion; the rules say what of it is believed. */
    private static final int MOST_DIGITS = 13;

    private static final int MOST_COUNT_DIGITS = 7;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Entry() {}

    static Optional<Rupiah> rupiah(String typed) {
        var bare = typed.strip().replaceFirst("^[Rr]p\\.?\\s*", "").replaceFirst(",-$", "");
        return whole(bare, MOST_DIGITS).map(Rupiah::of);
    }

    static Optional<Long> count(String typed) {
        return whole(typed.strip(), MOST_COUNT_DIGITS);
    }

    /** From 0 to 100, with a point or a comma. */
    static Optional<BigDecimal> percent(String typed) {
        var bare = typed.strip().replaceFirst("\\s*%$", "");
        return DECIMAL.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.'))).filter(Entry::isShare)
                : Optional.empty();
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    /** As browsers send it, 2026-11-23, or as people write it, 23/11/2026. */
    static Optional<LocalDate> day(String typed) {
        var parts = typed.strip().split("[-/. ]");
        try {
            return parts.length == 3 ? Optional.of(day(parts)) : Optional.empty();
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String[] parts) {
        var month = Integer.parseInt(parts[1]);
        return parts[0].length() == 4
                ? LocalDate.of(Integer.parseInt(parts[0]), month, Integer.parseInt(parts[2]))
                : LocalDate.of(year(parts[2]), month, Integer.parseInt(parts[0]));
    }

    /** As browsers send it, 2026-11, or as people write it, 11/2026. */
    static Optional<YearMonth> month(String typed) {
        var parts = typed.strip().split("[-/. ]");
        try {
            if (parts.length != 2) {
                return Optional.empty();
            }
            return Optional.of(
                    parts[0].length() == 4
                            ? YearMonth.of(year(parts[0]), Integer.parseInt(parts[1]))
                            : YearMonth.of(year(parts[1]), Integer.parseInt(parts[0])));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Two digits are no year: nobody knows of which century. */
    private static int year(String digits) {
        if (digits.length() != 4) {
            throw new DateTimeException(digits);
        }
        return Integer.parseInt(digits);
    }

    private static Optional<Long> whole(String typed, int most) {
        if (!WHOLE.matcher(typed).matches()) {
            return Optional.empty();
        }
        var digits = typed.replaceAll("\\D", "");
        if (digits.length() > most) {
            return Optional.empty();
        }
        var amount = Long.parseLong(digits);
        return Optional.of(typed.startsWith("-") ? -amount : amount);
    }
}
