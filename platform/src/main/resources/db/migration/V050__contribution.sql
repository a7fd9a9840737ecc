-- What is owed for a month, what was paid, and until when somebody is protected.
create schema contribution;
grant usage on schema contribution to payung_app, payung_batch, payung_lookup;

-- How long after the last paid month the self-employed count as protected. Not law: a policy with dates.
create table contribution.grace (
    valid  daterange primary key,
    days   int not null check (days between 0 and 365),
    source text not null,
    exclude using gist (valid with &&)
);
insert into contribution.grace (valid, days, source) values
    ('[2015-07-01,)', 30, 'Payung''s default: the sources tell of no grace, of 2, 3 and 6 months; an officer decides on claims within it');
grant select on contribution.grace to payung_app, payung_batch;

create table contribution.bill (
    id          uuid primary key,
    membership  uuid not null references registry.membership (id),
    person      uuid not null,
    office      text not null,
    agent       uuid,
    code        text not null unique,
    first_month date not null check (extract(day from first_month) = 1),
    months      int not null check (months between 1 and 12),
    total_sen   bigint not null check (total_sen > 0),
    -- Why it is what it is, as the rules said it: message keys, operands, articles; no sentence, no personal data.
    reasons     jsonb not null,
    billed_at   timestamptz not null,
    settled_by  uuid unique,
    settled_on  date,
    cancelled_at timestamptz,
    check ((settled_by is null) = (settled_on is null)),
    check (settled_by is null or cancelled_at is null)
);
create index bill_membership on contribution.bill (membership);
create index bill_office on contribution.bill (office, settled_on);

create table contribution.bill_line (
    bill       uuid not null references contribution.bill,
    month      date not null check (extract(day from month) = 1),
    programme  text not null check (programme in ('JKK', 'JKM', 'JHT', 'JP', 'JKP')),
    base_sen   bigint not null,
    amount_sen bigint not null check (amount_sen > 0),
    primary key (bill, month, programme)
);

-- The contribution lines (rincian iuran) that were paid: one a person, month and programme; the ledger's sub-ledger.
create table contribution.line (
    membership uuid not null references registry.membership (id),
    month      date not null check (extract(day from month) = 1),
    programme  text not null check (programme in ('JKK', 'JKM', 'JHT', 'JP', 'JKP')),
    base_sen   bigint not null,
    amount_sen bigint not null check (amount_sen > 0),
    bill       uuid not null references contribution.bill,
    receipt    uuid not null,
    posted_on  date not null,
    primary key (membership, month, programme)
);
create index line_bill on contribution.line (bill);
create trigger append_only before update or delete or truncate on contribution.line
    for each statement execute function access.refuse_change();
create trigger append_only before update or delete or truncate on contribution.bill_line
    for each statement execute function access.refuse_change();

-- A bill is settled or cancelled once; nothing else of it changes.
create function contribution.refuse_other_change() returns trigger language plpgsql as $$
begin
    if old.settled_by is not null or old.cancelled_at is not null
       or (to_jsonb(new) - 'settled_by' - 'settled_on' - 'cancelled_at')
          <> (to_jsonb(old) - 'settled_by' - 'settled_on' - 'cancelled_at') then
        raise exception 'bill % is final', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger final before update on contribution.bill
    for each row execute function contribution.refuse_other_change();
create trigger kept before delete or truncate on contribution.bill
    for each statement execute function access.refuse_change();

alter table contribution.bill enable row level security;
alter table contribution.bill force row level security;
create policy seen on contribution.bill to payung_app using (access.sees(office, agent, person, null));
alter table contribution.bill_line enable row level security;
alter table contribution.bill_line force row level security;
create policy seen on contribution.bill_line to payung_app
    using (exists (select from contribution.bill b where b.id = bill));
alter table contribution.line enable row level security;
alter table contribution.line force row level security;
create policy seen on contribution.line to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select, insert on contribution.bill, contribution.bill_line, contribution.line to payung_app, payung_batch;
grant update (settled_by, settled_on, cancelled_at) on contribution.bill to payung_app;

-- The unbroken runs of paid months of a membership: protection is read from the last one that began.
create function contribution.protection(of_membership uuid, on_day date)
    returns table (until date, grace_days int, paid_that_day boolean)
    language sql stable
    begin atomic
        with paid as (
            select l.month,
                   l.month - (row_number() over (order by l.month)) * interval '1 month' as run
              from (select distinct month from contribution.line where membership = of_membership) as l),
        runs as (
            select min(month) as first_month,
                   (max(month) + interval '1 month' - interval '1 day')::date as until
              from paid group by run)
        select r.until, g.days, r.until >= on_day
          from runs r join contribution.grace g on g.valid @> r.until
         where r.first_month <= on_day
         order by r.until desc
         limit 1;
    end;

-- The same for a stranger who scans a card: is it protected, and until when. Nothing of the person.
grant select (membership, month) on contribution.line to payung_lookup;
grant select on contribution.grace to payung_lookup;
grant execute on function contribution.protection(uuid, date) to payung_lookup;
create function contribution.card_protection(of_membership uuid, on_day date)
    returns table (until date, grace_days int, paid_that_day boolean)
    language sql stable security definer set search_path = ''
    begin atomic
        select p.until, p.grace_days, p.paid_that_day from contribution.protection(of_membership, on_day) p;
    end;
revoke execute on function contribution.card_protection(uuid, date) from public;
grant execute on function contribution.card_protection(uuid, date) to payung_app;
grant create on schema contribution to payung_lookup;
alter function contribution.card_protection(uuid, date) owner to payung_lookup;
revoke create on schema contribution from payung_lookup;
