-- The continuous check: what was compared when, and every row that is not as it should be.
create table ledger.check_run (
    id          bigint generated always as identity primary key,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    whole       boolean not null,                       -- the whole book, or what is new and a part of the old
    links       bigint not null,
    transfers   bigint not null,
    entries     bigint not null,
    lines       bigint not null,                        -- of the sub-ledgers
    unsealed    bigint not null,                        -- transfers that wait for their link
    head        bigint not null,                        -- number of the last link, 0 when there is none
    head_hash   bytea,
    next_link   bigint not null,                        -- where the round through the old links goes on
    open        bigint not null                         -- findings that stand, in all offices
);
create table ledger.check_total (
    run        bigint not null references ledger.check_run,
    fund       ledger.fund not null,
    debit_sen  numeric(30) not null,
    credit_sen numeric(30) not null,
    primary key (run, fund)
);
create table ledger.finding (
    id        bigint generated always as identity primary key,
    kind      text not null,
    subject   text not null,                            -- the row: its table and key
    office    text,                                     -- null: the chain, which is everybody's
    transfer  uuid,
    link      bigint,
    day       date,
    expected  text not null,
    actual    text not null,
    first_run bigint not null references ledger.check_run,
    last_run  bigint not null references ledger.check_run,
    gone_run  bigint references ledger.check_run        -- the run that found it right again
);
create unique index finding_open on ledger.finding (kind, subject) where gone_run is null;
alter table ledger.finding enable row level security;
alter table ledger.finding force row level security;
create policy seen on ledger.finding for select to payung_app
    using (access.my_role() in ('AUDITOR', 'HEAD') and (office is null or office = access.my_office()));

grant select on ledger.check_run, ledger.check_total, ledger.finding to payung_app;
grant select, insert on ledger.check_run, ledger.check_total, ledger.finding to payung_batch;
grant update (last_run, gone_run, expected, actual) on ledger.finding to payung_batch;
grant update (open) on ledger.check_run to payung_batch;

-- The id that an account has by its name (RFC 9562, version 3 without a name space); null: there is no such account.
create function ledger.account_id(a ledger.account)
    returns uuid language sql immutable set search_path = '' as $$
    select overlay(overlay(h placing '3' from 13 for 1)
                   placing to_hex(('x' || substr(h, 17, 1))::bit(4)::int & 3 | 8) from 17 for 1)::uuid
      from (select md5(a.fund || '/' || a.kind
                       || case a.kind when 'BANK' then '/' || a.owner || '/' || a.office
                                      when 'MEMBER' then '/' || a.owner
                                      when 'INTERFUND' then '/' || a.other || '/' || a.office
                                      else '/' || a.office end) as h) as name
$$;

-- The pages ask for days, and so does the comparison with the contribution lines.
create index transfer_day on ledger.transfer using brin (booked_on);
