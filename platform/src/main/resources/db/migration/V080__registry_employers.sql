-- Employers, and who works for them.
create table registry.employer (
    id            uuid primary key,
    npp           text not null unique check (npp ~ '^[0-9]{8}$'),
    name          text not null check (length(name) between 2 and 200),
    office        text not null,
    kbli          text check (kbli ~ '^[0-9]{5}$'),
    regency       text,
    -- What found the employer also found its workers.
    channel       text not null,
    campaign      uuid,
    found_on      date not null,
    registered_by uuid,
    registered_at timestamptz not null
);
create sequence registry.npp start 26000001 maxvalue 99999999;
create index employer_office on registry.employer (office, name);
create index employer_campaign on registry.employer (campaign);
alter table registry.employer enable row level security;
alter table registry.employer force row level security;
create policy seen on registry.employer to payung_app using (access.sees(office, null, null, id));
grant select, insert on registry.employer to payung_app, payung_batch;
grant usage on sequence registry.npp to payung_app, payung_batch;

-- What the law asks about an employer for a month's contribution, with its dates.
create table registry.employer_terms (
    employer         uuid not null references registry.employer,
    size             text not null check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    risk_group       int not null check (risk_group between 1 and 5),
    voluntary        text[] not null default '{}' check (voluntary <@ array['JHT', 'JP']),
    labour_intensive boolean not null default false,
    arrears_before_relief boolean not null default false,
    health_insurance boolean not null default true,
    valid            daterange not null check (not isempty(valid) and not lower_inf(valid)),
    primary key (employer, valid without overlaps)
);
alter table registry.employer_terms enable row level security;
alter table registry.employer_terms force row level security;
create policy seen on registry.employer_terms to payung_app
    using (exists (select from registry.employer e where e.id = employer));
grant select, insert, update (valid) on registry.employer_terms to payung_app, payung_batch;

-- Whoever works for two employers is registered by both, at the same time.
alter table registry.membership drop constraint once_at_a_time;
alter table registry.membership add constraint once_at_a_time exclude using gist (
    person with =, segment with =, coalesce(employer, '00000000-0000-0000-0000-000000000000'::uuid) with =,
    valid with &&);
create index membership_person on registry.membership (person);
create index membership_employer on registry.membership (employer) where employer is not null;

-- A person is seen by whoever sees one of their memberships, too: a second employer, another office.
drop policy seen on registry.person;
create policy seen on registry.person for select to payung_app
    using (access.sees(office, agent, id, employer)
           or exists (select from registry.membership m where m.person = person.id));
create policy written on registry.person for insert to payung_app
    with check (access.sees(office, agent, id, employer));
create policy changed on registry.person for update to payung_app
    using (access.sees(office, agent, id, employer)
           or exists (select from registry.membership m where m.person = person.id));

-- KODE_TK: fifteen digits by which a correction finds the worker.
create sequence registry.worker_code start 260000000000001;
grant usage on sequence registry.worker_code to payung_app, payung_batch;

-- One employment is one membership of the segment PU. Its programmes follow from the employer's terms;
-- JKP alone depends on the person (Permenaker 3/2025: a citizen below 54, one employer of several).
create table registry.employment (
    membership uuid primary key references registry.membership (id),
    person     uuid not null references registry.person,
    employer   uuid not null references registry.employer,
    code       text not null unique check (code ~ '^[0-9]{15}$'),
    number     text,
    contract   char(1) not null check (contract in ('Y', 'T')),     -- Y a contract of fixed term, T none
    started    date not null,
    ends       date,
    location   text,
    job_loss   boolean not null
);
create index employment_employer on registry.employment (employer);
create index employment_person on registry.employment (person);
alter table registry.employment enable row level security;
alter table registry.employment force row level security;
create policy seen on registry.employment to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select, insert, update (location, ends, contract) on registry.employment to payung_app;
grant select, insert on registry.employment to payung_batch;

-- What SIPP asks besides; blood group and telephone area codes are asked there and not kept here (UU 27/2022).
create table registry.person_detail (
    person       uuid primary key references registry.person,
    email        text,
    mother       text,
    birth_place  text,
    address      text,
    postcode     text,
    married      boolean,
    bank         text check (bank ~ '^[0-9]{3}$'),
    bank_account text,
    bank_holder  text
);
alter table registry.person_detail enable row level security;
alter table registry.person_detail force row level security;
create policy seen on registry.person_detail to payung_app
    using (exists (select from registry.person p where p.id = person));
grant select, insert, update on registry.person_detail to payung_app, payung_batch;

-- Each value that was corrected, with what stood there before.
create table registry.correction (
    id         uuid primary key,
    membership uuid not null references registry.membership (id),
    field      text not null,
    before     text,
    after      text,
    made_by    uuid,
    made_at    timestamptz not null
);
create index correction_membership on registry.correction (membership);
create trigger append_only before update or delete or truncate on registry.correction
    for each statement execute function access.refuse_change();
alter table registry.correction enable row level security;
alter table registry.correction force row level security;
create policy seen on registry.correction to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select, insert on registry.correction to payung_app, payung_batch;

-- Who left, why (A1 to A10) and from when; a wrong reason is corrected by a later row.
create table registry.leaving (
    id          uuid primary key,
    number      bigint not null generated always as identity,       -- what was reported later counts
    membership  uuid not null references registry.membership (id),
    reason      text not null check (reason ~ '^A([1-9]|10)$'),
    last_day    date not null,
    happened_on date,
    note        text,
    token       text not null unique check (length(token) >= 22),  -- of the worker's receipt
    reported_by uuid,
    reported_at timestamptz not null
);
create index leaving_membership on registry.leaving (membership, number desc);
create trigger append_only before update or delete or truncate on registry.leaving
    for each statement execute function access.refuse_change();
alter table registry.leaving enable row level security;
alter table registry.leaving force row level security;
create policy seen on registry.leaving to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select, insert on registry.leaving to payung_app, payung_batch;

-- For a whole file at once: which of these identities are registered anywhere. Yes or no, and never where.
create function registry.are_registered(prints bytea[]) returns setof bytea
    language sql stable security definer set search_path = ''
    begin atomic
        select p.identity_print from registry.person p where p.identity_print = any (prints);
    end;
-- Who brings identity, card and birth date together has the worker's card: they may be employed.
grant select (id, birth, identity_print) on registry.person to payung_lookup;
grant select (person, kpj) on registry.membership to payung_lookup;
create function registry.people_by_card(prints bytea[], cards text[], births date[])
    returns table (place bigint, person uuid)
    language sql stable security definer set search_path = ''
    begin atomic
        select t.place, p.id
          from unnest(prints, cards, births) with ordinality as t (print, card, birth, place)
          join registry.person p on p.identity_print = t.print and p.birth = t.birth
         where exists (select from registry.membership m where m.person = p.id and m.kpj = t.card);
    end;
-- JKP is given once: which of these people have it with an employer already. Not which employer.
grant select (person, membership, job_loss) on registry.employment to payung_lookup;
grant select (id, valid) on registry.membership to payung_lookup;
create function registry.with_job_loss(people uuid[]) returns setof uuid
    language sql stable security definer set search_path = ''
    begin atomic
        select e.person from registry.employment e join registry.membership m on m.id = e.membership
         where e.person = any (people) and e.job_loss and upper_inf(m.valid);
    end;
revoke execute on function registry.are_registered(bytea[]), registry.people_by_card(bytea[], text[], date[]),
    registry.with_job_loss(uuid[]) from public;
grant execute on function registry.are_registered(bytea[]), registry.people_by_card(bytea[], text[], date[]),
    registry.with_job_loss(uuid[]) to payung_app;
grant create on schema registry to payung_lookup;
alter function registry.are_registered(bytea[]) owner to payung_lookup;
alter function registry.with_job_loss(uuid[]) owner to payung_lookup;
alter function registry.people_by_card(bytea[], text[], date[]) owner to payung_lookup;
revoke create on schema registry from payung_lookup;
