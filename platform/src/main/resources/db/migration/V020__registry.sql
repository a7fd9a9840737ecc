-- People, their memberships and programmes, and what found them.
create schema registry;
grant usage on schema registry to payung_app, payung_batch, payung_lookup;

create table registry.person (
    id              uuid primary key,
    office          text not null,
    agent           uuid,
    employer        uuid,
    name            text not null check (length(name) between 2 and 200),
    birth           date not null,
    sex             char(1) not null check (sex in ('L', 'P')),
    identity_kind   text not null check (identity_kind in ('NIK', 'PASSPORT')),
    -- Sealed with a key outside the database; the fingerprint finds it and makes it unique in the country.
    identity_sealed bytea not null,
    identity_print  bytea not null unique,
    country         char(2) not null,
    phone           text,
    village         text,
    registered_by   uuid,
    registered_at   timestamptz not null
);
create index person_office on registry.person (office);
create index person_agent on registry.person (agent);
alter table registry.person enable row level security;
alter table registry.person force row level security;
create policy seen on registry.person to payung_app
    using (access.sees(office, agent, id, employer))
    with check (access.sees(office, agent, id, employer));
grant select, insert, update on registry.person to payung_app;
grant select, insert, update on registry.person to payung_batch;

-- KPJ: ten digits from here and a check digit.
create sequence registry.card_number start 2600000001;
grant usage on sequence registry.card_number to payung_app, payung_batch;

-- A person belongs to a segment once at a time; the database keeps periods from overlapping.
create table registry.membership (
    id       uuid not null unique,
    person   uuid not null references registry.person,
    segment  text not null check (segment in ('PU', 'BPU', 'JAKON', 'PMI')),
    kpj      text not null unique check (kpj ~ '^[0-9]{11}$'),
    office   text not null,
    agent    uuid,
    employer uuid,
    valid    daterange not null check (not isempty(valid) and not lower_inf(valid)),
    primary key (id, valid without overlaps),
    constraint once_at_a_time unique (person, segment, valid without overlaps)
);
create index membership_office on registry.membership (office);
create index membership_agent on registry.membership (agent);
alter table registry.membership enable row level security;
alter table registry.membership force row level security;
create policy seen on registry.membership to payung_app
    using (access.sees(office, agent, person, employer))
    with check (access.sees(office, agent, person, employer));
grant select, insert, update on registry.membership to payung_app, payung_batch;

create table registry.enrolment (
    membership uuid not null,
    programme  text not null check (programme in ('JKK', 'JKM', 'JHT', 'JP', 'JKP')),
    valid      daterange not null,
    primary key (membership, programme, valid without overlaps),
    foreign key (membership, period valid) references registry.membership (id, period valid)
);
-- What the self-employed declare; contributions and benefits rest on it.
create table registry.self_employment (
    membership uuid not null,
    occupation text not null,
    income_sen bigint not null check (income_sen > 0),
    valid      daterange not null,
    primary key (membership, valid without overlaps),
    foreign key (membership, period valid) references registry.membership (id, period valid)
);
-- What brought a registration: one of the ten channels, or one of the ways that are no promotion. Never empty.
create table registry.origin (
    membership uuid primary key references registry.membership (id),
    channel    text not null,
    campaign   uuid,
    agent      uuid,
    found_on   date not null
);
create index origin_campaign on registry.origin (campaign);
create trigger append_only before update or delete or truncate on registry.origin
    for each statement execute function access.refuse_change();

-- These are seen by whoever sees the membership.
alter table registry.enrolment enable row level security;
alter table registry.enrolment force row level security;
create policy seen on registry.enrolment to payung_app
    using (exists (select from registry.membership m where m.id = membership));
alter table registry.self_employment enable row level security;
alter table registry.self_employment force row level security;
create policy seen on registry.self_employment to payung_app
    using (exists (select from registry.membership m where m.id = membership));
alter table registry.origin enable row level security;
alter table registry.origin force row level security;
create policy seen on registry.origin to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select, insert, update on registry.enrolment, registry.self_employment to payung_app, payung_batch;
grant select, insert on registry.origin to payung_app, payung_batch;

-- The card's QR code holds a random token, and no number of a person.
create table registry.card (
    membership uuid primary key references registry.membership (id),
    token      text not null unique check (length(token) >= 22)
);
alter table registry.card enable row level security;
alter table registry.card force row level security;
create policy seen on registry.card to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select, insert on registry.card to payung_app, payung_batch;

-- Is this identity registered anywhere? Yes or no, and never where.
grant select (identity_print) on registry.person to payung_lookup;
create function registry.is_registered(print bytea) returns boolean
    language sql stable security definer set search_path = ''
    begin atomic
        select exists (select from registry.person p where p.identity_print = print);
    end;
-- Whoever scans a card learns which membership it is, to be asked for its protection; not whose.
grant select on registry.card to payung_lookup;
create function registry.card_membership(card_token text) returns uuid
    language sql stable security definer set search_path = ''
    begin atomic
        select c.membership from registry.card c where c.token = card_token;
    end;
revoke execute on function registry.is_registered(bytea), registry.card_membership(text) from public;
grant execute on function registry.is_registered(bytea), registry.card_membership(text) to payung_app;
grant create on schema registry to payung_lookup;
alter function registry.is_registered(bytea) owner to payung_lookup;
alter function registry.card_membership(text) owner to payung_lookup;
revoke create on schema registry from payung_lookup;
