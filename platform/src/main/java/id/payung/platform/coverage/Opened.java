package id.payung.platform.coverage;

import id.payung.platform.promotion.Results.Spent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A number of the board with what is behind it.
 *
 * @param number of what, when, and which part
 * @param part what the part is called
 * @param people how many people are behind it; for a ratio its denominator
 * @param cost what was spent; for a ratio its numerator; null for counts of people
 * @param listed a page of the people; empty for money
 * @param spent the costs; empty for people
 */
record Opened(
        People.Number number,
        Part part,
        long people,
        @Nullable Rupiah cost,
        List<People.Person> listed,
        List<Spent> spent) {

    /** Names of the campaign and the place, null where the part names none. */
    record Part(@Nullable String campaign, @Nullable String place) {}

    public Measure measure() {
        return number.measure();
    }

    public Selection selection() {
        return number.selection();
    }

    /** Cost by head, rounded half up to the sen; null when there is nothing to divide. */
    public @Nullable Rupiah ratio() {
        return cost == null ? null : Brought.per(cost, people);
    }

    /** What a ratio divides by; null for others. */
    public @Nullable Measure denominator() {
        return switch (measure()) {
            case COST_PER_REGISTRATION -> Measure.REGISTRATIONS;
            case COST_PER_PAYING -> Measure.PAYING;
            case REGISTRATIONS, PAYING, MEMBERS, PAID_UP, COST -> null;
        };
    }

    public int pages() {
        return (int) Math.max(1, (people + People.A_PAGE - 1) / People.A_PAGE);
    }
}
