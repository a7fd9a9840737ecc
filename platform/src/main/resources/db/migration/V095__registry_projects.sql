-- Construction projects (Jakon), and who works on them from when to when.
create table registry.project (
    id            uuid primary key,
    number        text not null unique check (number ~ '^[0-9]{13}$'),
    employer      uuid not null references registry.employer,
    office        text not null,
    name          text not null check (length(name) between 3 and 300),
    address       text not null check (length(address) between 3 and 300),
    regency       text,
    -- Who has it built; may be a person.
    owner         text not null check (length(owner) between 2 and 200),
    category      text not null check (category in
                      ('STATE_BUDGET', 'REGIONAL_BUDGET', 'STATE_OWNED', 'PRIVATE', 'FOREIGN')),
    order_number  text not null check (length(order_number) between 1 and 100),
    ordered_on    date not null,
    -- Unknown where only wages are known.
    value_sen     bigint check (value_sen > 0),
    with_tax      boolean not null,
    starts        date not null,
    ends          date not null,
    channel       text not null,
    campaign      uuid,
    found_on      date not null,
    registered_by uuid,
    registered_at timestamptz not null,
    check (starts <= ends),
    -- The same work order twice is the same project.
    unique (employer, order_number)
);
create sequence registry.project_number start 2600000000001 maxvalue 9999999999999;
create index project_office on registry.project (office, registered_at desc);
create index project_campaign on registry.project (campaign);

-- What was changed later (an addendum, a longer time), with what stood there before.
create table registry.project_change (
    id      uuid primary key,
    project uuid not null references registry.project,
    field   text not null check (field in ('ends', 'value')),
    before  text not null,
    after   text not null,
    note    text not null,
    made_by uuid,
    made_at timestamptz not null
);
create index project_change_project on registry.project_change (project);
create trigger append_only before update or delete or truncate on registry.project_change
    for each statement execute function access.refuse_change();

-- One stretch of days of one worker on one project is one membership of the segment JAKON: whoever
-- comes back later has two, and an accident finds who was there on its day.
create table registry.project_worker (
    membership  uuid primary key references registry.membership (id),
    project     uuid not null references registry.project,
    person      uuid not null references registry.person,
    starts      date not null,
    ends        date,                                   -- none: until the project ends
    reported_on date not null,
    reported_by uuid,
    check (ends is null or starts <= ends)
);
create index project_worker_project on registry.project_worker (project, starts);
create index project_worker_person on registry.project_worker (person);

alter table registry.project_worker enable row level security;
alter table registry.project_worker force row level security;
create policy seen on registry.project_worker to payung_app
    using (exists (select from registry.membership m where m.id = membership));
alter table registry.project enable row level security;
alter table registry.project force row level security;
create policy seen on registry.project to payung_app
    using (access.sees(office, null, null, employer));
alter table registry.project_change enable row level security;
alter table registry.project_change force row level security;
create policy seen on registry.project_change to payung_app
    using (exists (select from registry.project p where p.id = project));

grant select, insert, update (ends, value_sen) on registry.project to payung_app;
grant select, insert on registry.project to payung_batch;
grant select, insert on registry.project_change to payung_app, payung_batch;
grant select, insert, update (ends) on registry.project_worker to payung_app;
grant select, insert on registry.project_worker to payung_batch;
grant usage on sequence registry.project_number to payung_app, payung_batch;

-- A list of a project's workers brings identity and name. Who brings both may put that person on the
-- list, wherever they are registered; who brings another name learns that it does not fit, and no more.
grant select (id, name, identity_print) on registry.person to payung_lookup;
create function registry.plain_name(name text) returns text
    language sql immutable
    return upper(regexp_replace(name, '[^[:alpha:]]', '', 'g'));
create function registry.people_by_name(prints bytea[], names text[])
    returns table (place bigint, person uuid)
    language sql stable security definer set search_path = ''
    begin atomic
        select t.place, case when registry.plain_name(p.name) = registry.plain_name(t.name) then p.id end
          from unnest(prints, names) with ordinality as t (print, name, place)
          join registry.person p on p.identity_print = t.print;
    end;
-- The projects of the worker who asks: which, whose, from when to when; no value, and nobody else is answered.
grant select (id, person, segment, valid) on registry.membership to payung_lookup;
grant select (membership, project, person) on registry.project_worker to payung_lookup;
grant select (id, number, name, employer, starts, ends) on registry.project to payung_lookup;
grant select (id, npp, name) on registry.employer to payung_lookup;
create function registry.my_projects()
    returns table (membership uuid, number text, name text, contractor text, since date, until date)
    language sql stable security definer set search_path = ''
    begin atomic
        select w.membership, p.number, p.name, e.name, lower(m.valid), upper(m.valid) - 1
          from registry.project_worker w
          join registry.membership m on m.id = w.membership
          join registry.project p on p.id = w.project
          join registry.employer e on e.id = p.employer
         where w.person = access.my_person() and access.my_role() = 'MEMBER'
         order by lower(m.valid) desc;
    end;

revoke execute on function registry.people_by_name(bytea[], text[]), registry.my_projects() from public;
grant execute on function registry.people_by_name(bytea[], text[]), registry.my_projects() to payung_app;
grant create on schema registry to payung_lookup;
alter function registry.people_by_name(bytea[], text[]) owner to payung_lookup;
alter function registry.my_projects() owner to payung_lookup;
revoke create on schema registry from payung_lookup;
