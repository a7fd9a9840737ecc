package id.payung.platform.promotion;

import java.time.LocalDate;

/** Days from the first to the last, both counted. */
public record Span(LocalDate from, LocalDate to) {

    /** Since the law counts: BPJS Ketenagakerjaan began on 1 January 2014 (UU 24/2011 Pasal 62). */
    private static final LocalDate BEGINNING = LocalDate.of(2014, 1, 1);

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "From %s to %s are no days. Maybe the two were swapped.".formatted(from, to));
        }
    }

    /** All days up to that one. */
    public static Span upTo(LocalDate day) {
        return new Span(BEGINNING, day);
    }
}
