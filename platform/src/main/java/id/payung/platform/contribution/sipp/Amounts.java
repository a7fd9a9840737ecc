package id.payung.platform.contribution.sipp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rupiah as people write them, with either decimal mark. SIPP's help says "a decimal point" and
 * shows {@code 1500000,99}; so both are taken, and what could be read both ways is refused.
 */
final class Amounts {

    private static final Pattern CURRENCY = Pattern.compile("^(?:rp|idr)\\.?\\s*|[,.]\\s*-+$");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
    private static final Pattern SIGNS = Pattern.compile("-?[0-9]+([.,][0-9]+)*");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{3})+");
    private static final int LONGEST = 30;

    /** Rp1,000,000,000,000; no wage and no back pay reaches it. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Amounts() {}

    /**
     * An amount in sen.
     *
     * @param rounded whether there was more behind the mark than sen
     */
    record Amount(long sen, boolean rounded) {}

    static Parsed<Amount> parse(Book.Cell cell) {
        return cell.kind() == Book.Cell.Kind.NUMBER
                ? number(Numbers.plain(cell))
                : text(cell.text());
    }

    /** A spreadsheet's own number has a point for its mark. */
    private static Parsed<Amount> number(String plain) {
        return SIGNS.matcher(plain).matches()
                ? amount(new BigDecimal(plain))
                : Parsed.wrong(Problem.NOT_MONEY);
    }

    private static Parsed<Amount> text(String raw) {
        if (WHOLE.matcher(raw).matches()) {
            return amount(new BigDecimal(raw));
        }
        var typed = CURRENCY.matcher(raw.strip().toLowerCase(Locale.ROOT));
        var text = typed.replaceAll("").replace(" ", "");
        if (text.length() > LONGEST || !SIGNS.matcher(text).matches()) {
            return Parsed.wrong(Problem.NOT_MONEY);
        }
        var points = count(text, '.');
        var commas = count(text, ',');
        if (points + commas == 0) {
            return amount(new BigDecimal(text));
        }
        if (points > 0 && commas > 0) {
            return twoMarks(text);
        }
        if (points + commas > 1) {
            return GROUPED.matcher(text).matches()
                    ? amount(new BigDecimal(text.replaceAll("[.,]", "")))
                    : Parsed.wrong(Problem.NOT_MONEY);
        }
        return oneMark(text);
    }

    /** The last one parts the sen, the other groups thousands. */
    private static Parsed<Amount> twoMarks(String text) {
        var last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        var whole = text.substring(0, last);
        var sen = text.substring(last + 1);
        if (whole.indexOf(text.charAt(last)) >= 0 || !GROUPED.matcher(whole).matches()) {
            return Parsed.wrong(Problem.NOT_MONEY);
        }
        if (sen.length() == 3) {
            return Parsed.wrong(Problem.AMBIGUOUS_MONEY, whole.replaceAll("[.,]", ""), bare(text));
        }
        return amount(new BigDecimal(whole.replaceAll("[.,]", "") + "." + sen));
    }

    /** Three digits behind the only mark may be thousands or a fraction: 1.500. */
    private static Parsed<Amount> oneMark(String text) {
        var mark = Math.max(text.indexOf('.'), text.indexOf(','));
        if (GROUPED.matcher(text).matches()) {
            return Parsed.wrong(Problem.AMBIGUOUS_MONEY, text.substring(0, mark), bare(text));
        }
        return amount(new BigDecimal(text.replace(',', '.')));
    }

    private static String bare(String text) {
        return text.replaceAll("[.,]", "");
    }

    private static Parsed<Amount> amount(BigDecimal rupiah) {
        if (rupiah.abs().compareTo(MOST) >= 0) {
            return Parsed.wrong(Problem.NOT_MONEY);
        }
        var exact = rupiah.movePointRight(2);
        var sen = exact.setScale(0, RoundingMode.HALF_UP);
        return new Parsed.Known<>(new Amount(sen.longValueExact(), sen.compareTo(exact) != 0));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
