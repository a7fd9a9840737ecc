package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure to be imported, with what its document says of it beyond the columns of a figure.
 *
 * @param kind as the document's own status column says; null where only the words can tell
 * @param definition the document's word for what is counted
 */
record Given(Figure figure, @Nullable Kind kind, String definition) {

    /** A figure whose words are all there is. */
    static Given inItsOwnWords(Figure figure) {
        return new Given(figure, null, figure.measure());
    }
}
