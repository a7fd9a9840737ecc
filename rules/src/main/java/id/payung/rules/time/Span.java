package id.payung.rules.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A period from its first to its last day.
 *
 * <p>A rule judges a period in which nothing changes. Where facts or law change inside, the period
 * is cut, each piece judged, and the pieces follow each other without gap or overlap.
 */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period from %s to %s".formatted(first, last));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The pieces, in order.
     *
     * @param changes days on which something new begins; those outside the period do nothing
     */
    public List<Span> cutAt(Collection<LocalDate> changes) {
        var pieces = new ArrayList<Span>();
        var begin = first;
        for (var change : new TreeSet<>(changes)) {
            if (change.isAfter(begin) && !change.isAfter(last)) {
                pieces.add(new Span(begin, change.minusDays(1)));
                begin = change;
            }
        }
        pieces.add(new Span(begin, last));
        return pieces;
    }
}
