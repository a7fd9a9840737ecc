package id.payung.platform.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the board counts. Each measure has one condition, which its number and the list behind it
 * share, so that they cannot differ.
 */
enum Measure {
    /** Who registered in the period. */
    REGISTRATIONS(Kind.FLOW, "o.found_on between :from and :to"),
    /** Whose very first contribution was booked in the period, whenever they registered. */
    PAYING(Kind.FLOW, "f.membership is not null"),
    /** Whose membership covers the last day of the period. */
    MEMBERS(Kind.STOCK, Sql.MEMBER_THAT_DAY),
    /**
     * Those of them whose contribution for the month of that day is booked. Asked member by member
     * by the key: an {@code exists} would be answered by reading every line there is.
     */
    PAID_UP(
            Kind.STOCK,
            Sql.MEMBER_THAT_DAY
                    + """
                     and coalesce((select true from contribution.line l
                                    where l.membership = m.id
                                      and l.month = cast(date_trunc('month', cast(:to as date)) as date)
                                    limit 1), false)\
                    """),
    /** What the campaigns cost in the period. */
    COST(Kind.FLOW, ""),
    COST_PER_REGISTRATION(Kind.RATIO, ""),
    COST_PER_PAYING(Kind.RATIO, "");

    /** What is there on a day, what came in a period, or one number by another. */
    enum Kind {
        STOCK,
        FLOW,
        RATIO
    }

    /** What can be asked about a segment or a place. */
    static final List<Measure> OF_PEOPLE = List.of(REGISTRATIONS, PAYING, MEMBERS, PAID_UP);

    /** What can be asked about any origin. */
    static final List<Measure> HEADS = List.of(REGISTRATIONS, PAYING);

    /** What can be asked about a channel or a campaign. */
    static final List<Measure> FLOWS =
            List.of(REGISTRATIONS, PAYING, COST, COST_PER_REGISTRATION, COST_PER_PAYING);

    private final Kind kind;
    private final String condition;

    Measure(Kind kind, String condition) {
        this.kind = kind;
        this.condition = condition;
    }

    /** The measure as it stands in addresses: cost-per-paying. */
    static Optional<Measure> of(String path) {
        return Arrays.stream(values()).filter(measure -> measure.path().equals(path)).findFirst();
    }

    public Kind kind() {
        return kind;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when people stand behind it, false for money. */
    public boolean countsPeople() {
        return !condition.isEmpty();
    }

    /** In SQL, over {@link Sql#MEMBERSHIPS}. */
    String condition() {
        return condition;
    }
}
