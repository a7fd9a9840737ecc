package id.payung.platform.coverage;

/** What the counts and the lists of people are drawn from, so that both say the same. */
final class Sql {

    static final String MEMBER_THAT_DAY = "m.valid @> cast(:to as date)";

    /**
     * Whose first contribution was booked from {@code :from} to {@code :to}, as promotion counts.
     */
    static final String FIRST_PAID =
            """
            with first_paid as (
                select membership, paid_on as first_paid_on
                  from contribution.first_paid
                 where paid_on between :from and :to)
            """;

    /** Memberships {@code m} with what found them {@code o} and their first payment {@code f}. */
    static final String MEMBERSHIPS =
            """
            from registry.membership m
            join registry.person p on p.id = m.person
            left join registry.origin o on o.membership = m.id
            left join first_paid f on f.membership = m.id
            """;

    private Sql() {}
}
