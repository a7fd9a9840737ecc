package id.payung.platform.coverage.figure;

import java.util.List;

/**
 * What an import did with one document.
 *
 * @param figures how many it holds
 * @param stored how many were new
 * @param revised how many were there already and now say something else; the earlier ones stay
 * @param unchanged how many say what they said before
 * @param missing ids that an earlier import of the document had and this one has not; they stay
 * @param findings how many things the checks find in it
 * @param refused the rows that could not be read; when there is one, nothing was stored
 */
public record Imported(
        String document,
        int figures,
        int stored,
        int revised,
        int unchanged,
        List<String> missing,
        int findings,
        List<Refusal> refused) {}
