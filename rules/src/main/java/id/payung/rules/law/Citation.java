package id.payung.rules.law;

/**
 * Where a rule or a number stands.
 *
 * @param instrument the act or regulation, "PP 44/2015"
 * @param article "Pasal 16(1)", "Lampiran II"; empty when the article was not verified
 */
public record Citation(String instrument, String article, Confidence confidence) {

    public Citation {
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("A citation needs an instrument");
        }
    }

    /** A rule that was read, or is known for certain. */
    public static Citation of(String instrument, String article) {
        return new Citation(instrument, article, Confidence.HIGH);
    }

    /** The same place in the law, known less surely. */
    public Citation with(Confidence other) {
        return new Citation(instrument, article, other);
    }

    /** "PP 44/2015 Pasal 16(1)". */
    @Override
    public String toString() {
        return article.isEmpty() ? instrument : instrument + " " + article;
    }
}
