package id.payung.platform.contribution.project;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type, read as they mean it; empty when it cannot be read, never a guess. */
final class Typed {

    /** Groups of three by points, as Indonesians write, by commas or by spaces; no mixture. */
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+|\\d{1,3}( \\d{3})+|\\d+");

    /** The rules refuse what no project costs; this keeps the number readable at all. */
    private static final int MOST_DIGITS = 16;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /** Whole rupiah above zero: 1.500.000, Rp 1.500.000, 1500000,00. */
    static Optional<Rupiah> rupiah(@Nullable String typed) {
        var bare = text(typed).replaceFirst("^[Rr]p\\.? ?", "").replaceFirst("[.,]00$", "");
        return Optional.of(bare)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> text.replaceAll("\\D", ""))
                .filter(digits -> digits.length() <= MOST_DIGITS)
                .map(digits -> Rupiah.of(Long.parseLong(digits)))
                .filter(amount -> !amount.isZero());
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

    private static LocalDate day(String[] parts) {
        var first = Integer.parseInt(parts[0]);
        var month = Integer.parseInt(parts[1]);
        var last = Integer.parseInt(parts[2]);
        return parts[0].length() == 4
                ? LocalDate.of(first, month, last)
                : LocalDate.of(last, month, first);
    }

    /** A month as browsers send it, 2026-11, or as people write it, 11/2026. */
    static Optional<YearMonth> month(@Nullable String typed) {
        var parts = text(typed).split("[-/.]");
        try {
            if (parts.length != 2) {
                return Optional.empty();
            }
            var first = Integer.parseInt(parts[0]);
            var last = Integer.parseInt(parts[1]);
            return Optional.of(
                    parts[0].length() == 4 ? YearMonth.of(first, last) : YearMonth.of(last, first));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Percent of instalments: 50, 25, 25; nothing typed is all at once. */
    static Optional<Instalments> stages(@Nullable String typed) {
        if (text(typed).isEmpty()) {
            return Optional.of(Instalments.ONE);
        }
        try {
            List<Integer> shares =
                    Arrays.stream(text(typed).split("[,;+ ]+"))
                            .map(part -> Integer.valueOf(part.replace("%", "")))
                            .toList();
            return Optional.of(new Instalments(shares));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** As people write it, the same in both languages. */
    static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
    }
}
