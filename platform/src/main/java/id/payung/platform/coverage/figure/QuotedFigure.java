package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A figure that was imported, as it stands in its document and as it was read.
 *
 * @param document name of the document, such as {@code agustini-putra-2022}
 * @param revision 1 for the first time that it was given, higher when it was given differently
 *     later
 */
public record QuotedFigure(
        String document, int revision, Instant importedAt, Figure figure, Meaning meaning) {

    /** Its id within the document. */
    public String id() {
        return figure.id();
    }

    /** The year, or null when it is of none or of several. */
    public @Nullable Integer year() {
        return figure.when().year();
    }

    /** Same content, whatever line it stands on and whenever it came. */
    boolean saysTheSameAs(QuotedFigure other) {
        return content().equals(other.content());
    }

    private String content() {
        return String.join(
                "\u001f",
                figure.id(),
                figure.when().text(),
                figure.office(),
                figure.region(),
                figure.segment(),
                figure.measure(),
                number(figure.target()),
                number(figure.participants()),
                number(figure.denominator()),
                figure.denominatorSays(),
                figure.printed() == null ? "" : figure.printed().text(),
                figure.source(),
                figure.section(),
                figure.quote(),
                meaning.toString());
    }

    private static String number(java.math.@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
