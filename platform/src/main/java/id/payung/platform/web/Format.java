package id.payung.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How numbers, money and dates look, in the reader's language: Rp1.234.567 and 61,9 % in
 * Indonesian, Rp1,234,567 and 61.9 % in English. Templates call it {@code @fmt}.
 */
@Component("fmt")
class Format {

    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");
    private static final int SEN_PER_RUPIAH = 100;

    /** An amount in sen as rupiah; sen are shown only where there are some. */
    public String rupiah(@Nullable Number sen) {
        if (sen == null) {
            return "–";
        }
        var pattern = sen.longValue() % SEN_PER_RUPIAH == 0 ? "#,##0" : "#,##0.00";
        var text = decimal(pattern).format(BigDecimal.valueOf(Math.abs(sen.longValue()), 2));
        return (sen.longValue() < 0 ? "−Rp" : "Rp") + text;
    }

    public String number(@Nullable Number n) {
        return n == null ? "–" : decimal("#,##0.##").format(n);
    }

    /** A fraction (0.619) as a percentage with one decimal, rounded half up: 61,9 %. */
    public String percent(@Nullable BigDecimal fraction) {
        if (fraction == null) {
            return "–";
        }
        var percent = fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return decimal("#,##0.0").format(percent) + " %";
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "–" : formatted("d MMMM uuuu").format(date);
    }

    public String month(@Nullable YearMonth month) {
        return month == null ? "–" : formatted("MMMM uuuu").format(month);
    }

    /** A moment in western Indonesian time (WIB). */
    public String moment(@Nullable OffsetDateTime at) {
        return at == null
                ? "–"
                : formatted("d MMMM uuuu HH.mm").format(at.atZoneSameInstant(WESTERN_INDONESIA))
                        + " WIB";
    }

    /** A NIK or passport with all but its ends hidden: 1671••••••••0001. */
    public String nik(@Nullable String nik) {
        if (nik == null) {
            return "–";
        }
        var shown = Math.min(4, nik.length() / 3);
        return nik.substring(0, shown)
                + "•".repeat(nik.length() - 2 * shown)
                + nik.substring(nik.length() - shown);
    }

    private static DecimalFormat decimal(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        var locale = LocaleContextHolder.getLocale();
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("id", "ID");
    }
}
