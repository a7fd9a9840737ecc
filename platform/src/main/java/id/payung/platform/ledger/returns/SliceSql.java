package id.payung.platform.ledger.returns;

/**
 * The SQL of one set of accounts: what each is due, crediting it, and counting what was credited.
 */
final class SliceSql {

    /**
     * For each account the sum of its balances of all days in parts that make the exact amount
     * whole, what it is due of it, rounded half up to the sen, and what it had before. What was
     * credited for these days stands on their last evening and earns nothing in them.
     */
    private static final String DUE =
            """
            with had as materialized (
                select e.account, -sum(e.amount_sen) as sen
                  from ledger.entry e
                 where e.transfer = any (cast(:transfers as uuid[])) and e.account <> :returns
                 group by e.account),
            days as materialized (
                select e.account,
                       -sum(e.amount_sen * (cast(:last as date) - greatest(e.booked_on, cast(:first as date)) + 1))
                           as sen_days
                  from ledger.entry e
                  join ledger.account a on a.id = e.account
                 where a.kind = 'MEMBER' and a.office = :office
                   and a.id >= :low and a.id <= :high and e.account >= :low and e.account <= :high
                   and e.booked_on <= cast(:last as date)
                 group by e.account),
            due as materialized (
                select d.account, (d.sen_days - coalesce(h.sen, 0)) * :rate as parts,
                       case when d.sen_days - coalesce(h.sen, 0) < 0 then coalesce(h.sen, 0)
                            else div((d.sen_days - coalesce(h.sen, 0)) * :rate * 2 + :whole, 2 * :whole)
                       end as sen,
                       h.sen as had
                  from days d left join had h on h.account = d.account)
            """;

    /**
     * One statement, so that a set is credited whole or not at all; nothing when nothing is due.
     */
    static final String CREDIT =
            DUE
                    + """
                    , lines as materialized (
                        select account, -(sen - coalesce(had, 0))::bigint as amount_sen
                          from due where sen <> coalesce(had, 0)
                        union all
                        select :returns, sum(sen - coalesce(had, 0))::bigint
                          from due having sum(sen - coalesce(had, 0)) <> 0),
                    booked as (
                        insert into ledger.transfer (id, what, reference, booked_on, office, digest)
                        select :transfer, 'RETURNS', :reference, cast(:last as date), :office,
                               sha256(convert_to(:head || string_agg(
                                   account || ' ' || amount_sen, E'\\n' order by account), 'UTF8'))
                          from lines having count(*) > 1
                        returning id),
                    entered as (
                        insert into ledger.entry (transfer, account, fund, booked_on, amount_sen)
                        select b.id, l.account, 'JHT', cast(:last as date), l.amount_sen
                          from lines l cross join booked b
                        returning account)
                    insert into ledger.credited
                           (transfer, period, office, slice, round, rate_units, accounts, amount_sen, rest_parts)
                    select b.id, cast(:period as daterange), :office, :slice, :round, :rate,
                           (select count(*) from lines where account <> :returns),
                           (select -sum(amount_sen) from lines where account <> :returns),
                           (select coalesce(sum(parts - sen * :whole), 0) from due where parts >= 0)
                      from booked b
                    returning accounts, amount_sen
                    """;

    /** What every account of the set is due and has, after all runs. */
    static final String COUNT =
            DUE
                    + """
                    select count(*) filter (where parts >= 0 and sen <> 0) as accounts,
                           count(*) filter (where parts >= 0 and sen <> 0 and had = sen) as once,
                           count(*) filter (where had is not null and had <> 0 and had <> sen) as twice,
                           count(*) filter (where parts >= 0 and sen <> 0 and had is null) as never,
                           count(*) filter (where parts < 0) as below_zero,
                           coalesce(sum(had), 0)::bigint as sen,
                           coalesce(sum(parts - coalesce(had, 0) * :whole) filter (where parts >= 0), 0) as rest_parts
                      from due
                    """;

    private SliceSql() {}
}
