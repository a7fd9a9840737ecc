package id.payung.platform.promotion;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;

/** What people type, read as they mean it; empty when it cannot be read, never a guess. */
final class Typed {

    /** Groups of three by points, as Indonesians write, by commas or by spaces; no mixture. */
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+|\\d+");

    /** A thousand billion rupiah is more than any office ever spends. */
    private static final int MOST_RUPIAH_DIGITS = 13;

    private static final int MOST_COUNT_DIGITS = 7;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /** Whole rupiah: 1.500.000, Rp 1.500.000, 1500000. */
    static Optional<Rupiah> rupiah(@Nullable String typed) {
        return digits(text(typed).replaceFirst("^[Rr]p\\.?\\s*", ""), MOST_RUPIAH_DIGITS)
                .map(digits -> Rupiah.of(Long.parseLong(digits)));
    }

    /** A whole number, with or without separators. */
    static OptionalInt count(@Nullable String typed) {
        return digits(text(typed), MOST_COUNT_DIGITS).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** A day as browsers send it, 2026-11-23, or as people write it, 23/11/2026 or 23-11-2026. */
    static Optional<LocalDate> day(@Nullable String typed) {
        var parts = text(typed).split("[-/.]");
        try {
            return parts.length == 3 ? Optional.of(day(parts)) : Optional.empty();
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return text(typed).isEmpty()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String[] parts) {
        var first = Integer.parseInt(parts[0]);
        var month = Integer.parseInt(parts[1]);
        var last = Integer.parseInt(parts[2]);
        return parts[0].length() == 4
                ? LocalDate.of(first, month, last)
                : LocalDate.of(last, month, first);
    }

    private static Optional<String> digits(String typed, int most) {
        return Optional.of(typed)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> text.replaceAll("\\D", ""))
                .filter(digits -> digits.length() <= most);
    }
}
