-- The book of all money. Debits are above zero, credits below; a transfer sums to zero in every fund it touches.
create schema ledger;
grant usage on schema ledger to payung_app, payung_batch, payung_lookup;

create domain ledger.fund as text
    check (value in ('JKK', 'JKM', 'JHT', 'JP', 'JKP', 'OPERATIONS', 'COLLECTION'));

create table ledger.account (
    id     uuid primary key,
    fund   ledger.fund not null,
    kind   text not null check (kind in ('BANK', 'UNALLOTTED', 'INTERFUND', 'CONTRIBUTIONS', 'MEMBER')),
    owner  uuid,                                        -- MEMBER: the person; BANK: the partner
    other  ledger.fund,                                 -- INTERFUND: who owes, or is owed
    office text not null,
    opened_at timestamptz not null default clock_timestamp(),
    unique (id, fund),                                  -- what an entry points at, so that it cannot name another fund
    check ((owner is not null) = (kind in ('BANK', 'MEMBER'))),
    check ((other is not null) = (kind = 'INTERFUND')),
    check (other <> fund),
    check (kind <> 'MEMBER' or fund = 'JHT'),
    check (kind not in ('BANK', 'UNALLOTTED') or fund = 'COLLECTION'),
    check (kind <> 'CONTRIBUTIONS' or fund not in ('JHT', 'COLLECTION'))
);
-- One account of a kind: a person's savings are one, whichever office holds them.
create unique index account_member on ledger.account (owner) where kind = 'MEMBER';
create unique index account_name on ledger.account (office, fund, kind, other, owner) nulls not distinct
    where kind <> 'MEMBER';

create table ledger.transfer (
    id          uuid primary key,                       -- chosen by the caller: a retry is recognised
    what        text not null check (what ~ '^[A-Z][A-Z_]{1,39}$'),
    reference   text not null,
    booked_on   date not null,
    office      text not null,
    digest      bytea not null check (octet_length(digest) = 32),   -- of all it says, entries included
    batch       xid8 not null default pg_current_xact_id(),         -- what committed together
    recorded_at timestamptz not null default clock_timestamp()
);
create index transfer_batch on ledger.transfer (batch);

create table ledger.entry (
    transfer   uuid not null references ledger.transfer,
    account    uuid not null,
    fund       ledger.fund not null,
    booked_on  date not null,                           -- the transfer's, so that a balance reads one index
    amount_sen bigint not null check (amount_sen <> 0),
    primary key (transfer, account),
    foreign key (account, fund) references ledger.account (id, fund)
);
create index entry_statement on ledger.entry (account, booked_on) include (amount_sen);

create trigger append_only before update or delete or truncate on ledger.account
    for each statement execute function access.refuse_change();
create trigger append_only before update or delete or truncate on ledger.transfer
    for each statement execute function access.refuse_change();
create trigger append_only before update or delete or truncate on ledger.entry
    for each statement execute function access.refuse_change();

-- A transfer is whole when its transaction commits: entries cannot be added to one that stands.
create function ledger.refuse_late_entries() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    late record;
begin
    select a.transfer, t.batch, t.booked_on as transfer_day, a.booked_on into late
      from added a join ledger.transfer t on t.id = a.transfer
     where t.batch <> pg_current_xact_id() or t.booked_on <> a.booked_on
     limit 1;
    if found then
        raise exception 'transfer % takes no such entry', late.transfer using
            errcode = 'integrity_constraint_violation',
            hint = case when late.booked_on <> late.transfer_day
                        then format('It is booked on %s, the entry on %s.', late.transfer_day, late.booked_on)
                        else 'It was committed before. Write another transfer.' end;
    end if;
    return null;
end $$;
create trigger whole after insert on ledger.entry referencing new table as added
    for each statement execute function ledger.refuse_late_entries();

-- At commit: two entries or more, nothing left over in any fund, and what one fund claims the other owes.
create function ledger.refuse_unbalanced() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    wrong record;
begin
    if (select count(*) from ledger.entry e where e.transfer = new.id) < 2 then
        raise exception 'transfer % has fewer than two entries', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    select e.fund, sum(e.amount_sen) as rest_sen into wrong
      from ledger.entry e where e.transfer = new.id
     group by e.fund having sum(e.amount_sen) <> 0 limit 1;
    if found then
        raise exception 'transfer % leaves % sen in fund %', new.id, wrong.rest_sen, wrong.fund using
            errcode = 'integrity_constraint_violation',
            hint = 'Debits and credits are equal within every fund; funds never mix.';
    end if;
    select least(a.fund, a.other) as one, greatest(a.fund, a.other) as two, sum(e.amount_sen) as rest_sen
      into wrong
      from ledger.entry e join ledger.account a on a.id = e.account
     where e.transfer = new.id and a.kind = 'INTERFUND'
     group by 1, 2 having sum(e.amount_sen) <> 0 limit 1;
    if found then
        raise exception 'transfer %: what % and % owe each other differs by % sen',
            new.id, wrong.one, wrong.two, wrong.rest_sen using
            errcode = 'integrity_constraint_violation',
            hint = 'What one fund claims, the other owes.';
    end if;
    return null;
end $$;
create constraint trigger balanced after insert on ledger.transfer
    deferrable initially deferred for each row execute function ledger.refuse_unbalanced();

-- The two functions must see every entry, whoever books.
grant select (id, fund, kind, other) on ledger.account to payung_lookup;
grant select (id, batch, booked_on) on ledger.transfer to payung_lookup;
grant select (transfer, account, fund, amount_sen) on ledger.entry to payung_lookup;
grant create on schema ledger to payung_lookup;
alter function ledger.refuse_late_entries() owner to payung_lookup;
alter function ledger.refuse_unbalanced() owner to payung_lookup;
revoke create on schema ledger from payung_lookup;

-- Accounts are seen by the office that holds them, savings by their owner too. An agent sees no balance.
alter table ledger.account enable row level security;
alter table ledger.account force row level security;
create policy seen on ledger.account for select to payung_app
    using (access.sees(office, null, case when kind = 'MEMBER' then owner end, null));
create policy opened on ledger.account for insert to payung_app
    with check (access.sees(office, null, null, null));

alter table ledger.entry enable row level security;
alter table ledger.entry force row level security;
create policy seen on ledger.entry for select to payung_app
    using (exists (select from ledger.account a where a.id = entry.account));
-- Its transfer was written in this transaction and was checked there.
create policy entered on ledger.entry for insert to payung_app with check (true);

alter table ledger.transfer enable row level security;
alter table ledger.transfer force row level security;
create policy seen on ledger.transfer for select to payung_app
    using (access.sees(office, null, null, null)
           or exists (select from ledger.entry e where e.transfer = transfer.id));
create policy booked on ledger.transfer for insert to payung_app
    with check (access.sees(office, null, null, null));

grant select, insert on ledger.account, ledger.transfer, ledger.entry to payung_app, payung_batch;
