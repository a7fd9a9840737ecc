package id.payung.platform.ledger.check;

import java.util.List;

/**
 * What is asked of the rows under some links, {@code :first} to {@code :last}: each question
 * answers with the rows that are wrong, and with none when all is well.
 */
final class Questions {

    static final List<String> OF_LINKS =
            List.of(
                    """
                    select 'TRANSFER_ALTERED' as kind, 'ledger.transfer ' || t.id as subject, t.office,
                           t.id as transfer, l.number as link,
                           encode(t.digest, 'hex') as expected, encode(ledger.digest_of(t), 'hex') as actual
                      from ledger.link l join ledger.transfer t on t.batch = l.batch
                     where l.number between :first and :last and ledger.digest_of(t) <> t.digest
                    """,
                    """
                    select 'ENTRY_ALTERED' as kind,
                           'ledger.entry ' || e.transfer || ' ' || e.account as subject, t.office,
                           t.id as transfer, l.number as link,
                           coalesce(a.fund, 'no such account') || ' ' || to_char(t.booked_on, 'YYYY-MM-DD') as expected,
                           e.fund || ' ' || to_char(e.booked_on, 'YYYY-MM-DD') as actual
                      from ledger.link l
                      join ledger.transfer t on t.batch = l.batch
                      join ledger.entry e on e.transfer = t.id
                      left join ledger.account a on a.id = e.account
                     where l.number between :first and :last
                       and (e.booked_on <> t.booked_on or a.fund is distinct from e.fund)
                    """,
                    """
                    select 'FUND_UNBALANCED' as kind, 'ledger.transfer ' || t.id || ' ' || e.fund as subject, t.office,
                           t.id as transfer, l.number as link, '0 sen' as expected,
                           sum(e.amount_sen) || ' sen' as actual
                      from ledger.link l
                      join ledger.transfer t on t.batch = l.batch
                      join ledger.entry e on e.transfer = t.id
                     where l.number between :first and :last
                     group by t.id, t.office, l.number, e.fund having sum(e.amount_sen) <> 0
                    """,
                    """
                    select 'INTERFUND_UNMIRRORED' as kind,
                           'ledger.transfer ' || t.id || ' ' || least(a.fund, a.other) || '-'
                               || greatest(a.fund, a.other) as subject,
                           t.office, t.id as transfer, l.number as link, '0 sen' as expected,
                           sum(e.amount_sen) || ' sen' as actual
                      from ledger.link l
                      join ledger.transfer t on t.batch = l.batch
                      join ledger.entry e on e.transfer = t.id
                      join ledger.account a on a.id = e.account
                     where l.number between :first and :last and a.kind = 'INTERFUND'
                     group by t.id, t.office, l.number, least(a.fund, a.other), greatest(a.fund, a.other)
                    having sum(e.amount_sen) <> 0
                    """,
                    """
                    select distinct on (a.id)
                           'ACCOUNT_ALTERED' as kind, 'ledger.account ' || a.id as subject, a.office,
                           t.id as transfer, l.number as link,
                           a.id::text as expected, coalesce(ledger.account_id(a)::text, '-') as actual
                      from ledger.link l
                      join ledger.transfer t on t.batch = l.batch
                      join ledger.entry e on e.transfer = t.id
                      join ledger.account a on a.id = e.account
                     where l.number between :first and :last
                       and ledger.account_id(a) is distinct from a.id
                     order by a.id, l.number
                    """,
                    """
                    select 'BATCH_ALTERED' as kind, 'ledger.link ' || l.number as subject, null as office,
                           null::uuid as transfer, l.number as link,
                           l.transfers || ' ' || encode(l.content, 'hex') as expected,
                           coalesce(c.transfers || ' ' || encode(c.content, 'hex'), '0') as actual
                      from ledger.link l
                      left join ledger.contents(
                               (select coalesce(max(batch), '0') from ledger.link where number < :first),
                               pg_snapshot_xmin(pg_current_snapshot())) c on c.batch = l.batch
                     where l.number between :first and :last
                       and (c.transfers, c.content) is distinct from (l.transfers, l.content)
                    """,
                    """
                    select 'LINK_ALTERED' as kind, 'ledger.link ' || l.number as subject, null as office,
                           null::uuid as transfer, l.number as link,
                           encode(ledger.link_hash(l.number, l.batch, l.transfers, l.content,
                               coalesce(p.hash, decode(repeat('00', 32), 'hex'))), 'hex') as expected,
                           encode(l.hash, 'hex') as actual
                      from ledger.link l left join ledger.link p on p.number = l.number - 1
                     where l.number between :first and :last
                       and ((p.number is null) <> (l.number = 1)
                            or l.previous <> coalesce(p.hash, decode(repeat('00', 32), 'hex'))
                            or l.hash <> ledger.link_hash(l.number, l.batch, l.transfers, l.content, l.previous))
                    """,
                    """
                    select 'TRANSFER_UNSEALED' as kind, 'ledger.transfer ' || t.id as subject, t.office,
                           t.id as transfer, cast(:first as bigint) as link, 'a link' as expected, 'none' as actual
                      from ledger.transfer t
                     where t.batch > (select coalesce(max(batch), '0') from ledger.link where number < :first)
                       and t.batch < (select max(batch) from ledger.link where number <= :last)
                       and not exists (select from ledger.link l where l.batch = t.batch)
                    """);

    /** Asked when the whole book is looked at. */
    static final List<String> OF_ALL =
            List.of(
                    """
                    select 'ENTRY_ORPHANED' as kind,
                           'ledger.entry ' || e.transfer || ' ' || e.account as subject,
                           a.office, e.transfer, null::bigint as link,
                           'a transfer' as expected, e.amount_sen || ' sen' as actual
                      from ledger.entry e left join ledger.account a on a.id = e.account
                     where not exists (select from ledger.transfer t where t.id = e.transfer)
                    """,
                    """
                    select 'HEAD_GONE' as kind, 'ledger.link ' || r.head as subject, null as office,
                           null::uuid as transfer, null::bigint as link,
                           encode(r.head_hash, 'hex') as expected, coalesce(encode(l.hash, 'hex'), '-') as actual
                      from (select distinct head, head_hash from ledger.check_run where head > 0) r
                      left join ledger.link l on l.number = r.head
                     where l.hash is distinct from r.head_hash
                    """);

    static final String COUNTS =
            """
            select count(distinct l.number) as links, count(distinct t.id) as transfers, count(e.transfer) as entries
              from ledger.link l
              left join ledger.transfer t on t.batch = l.batch
              left join ledger.entry e on e.transfer = t.id
             where l.number between :first and :last
            """;

    static final String DAYS =
            """
            select distinct t.booked_on
              from ledger.link l join ledger.transfer t on t.batch = l.batch
             where l.number between :first and :last
            """;

    static final String TOTALS =
            """
            insert into ledger.check_total (run, fund, debit_sen, credit_sen)
            select :run, f.fund,
                   coalesce(sum(e.amount_sen) filter (where e.amount_sen > 0), 0),
                   coalesce(-sum(e.amount_sen) filter (where e.amount_sen < 0), 0)
              from unnest(array['JKK', 'JKM', 'JHT', 'JP', 'JKP', 'OPERATIONS', 'COLLECTION']) as f (fund)
              left join ledger.entry e on e.fund = f.fund
             group by f.fund
            """;

    private Questions() {}
}
