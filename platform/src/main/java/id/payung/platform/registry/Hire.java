package id.payung.platform.registry;

import id.payung.rules.identity.Nik.Sex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A worker whom an employer registers for the first time.
 *
 * @param phone as reported, empty or null when unknown
 * @param details what is known besides
 * @param post the work
 */
public record Hire(
        Identity identity,
        String name,
        LocalDate birth,
        Sex sex,
        @Nullable String phone,
        Details details,
        Post post) {

    /** What an employer may tell about a person besides; each part may be missing. */
    public record Details(
            @Nullable String email,
            @Nullable String mother,
            @Nullable String birthPlace,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable Boolean married) {

        public static final Details NONE = new Details(null, null, null, null, null, null);
    }

    /**
     * @param number the employer's own number of the worker
     * @param fixedTerm PKWT (true) or PKWTT (false)
     * @param started first day of work
     * @param ends last day of a fixed term
     * @param location code of the place of work as SIPP has it, four digits
     * @param since first day of the membership
     */
    public record Post(
            @Nullable String number,
            boolean fixedTerm,
            LocalDate started,
            @Nullable LocalDate ends,
            @Nullable String location,
            LocalDate since) {}

    /** A person who is registered already and starts at another employer. */
    public record Known(java.util.UUID person, LocalDate birth, boolean citizen, Post post) {}
}
