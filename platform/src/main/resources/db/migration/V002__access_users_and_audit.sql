create table access.app_user (
    id            uuid primary key,
    username      text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    role          text not null,
    office        text,
    person        uuid,
    employer      uuid,
    display_name  text not null,
    password_hash text not null,
    enabled       boolean not null default true,
    -- Somebody who was registered by another sets their own password with a code, once.
    activation    text,
    activation_until timestamptz,
    created_at    timestamptz not null default clock_timestamp()
);
alter table access.app_user enable row level security;
alter table access.app_user force row level security;
create policy managed on access.app_user to payung_app
    using (access.my_role() = 'ADMIN' and office = access.my_office() or id = access.my_user())
    with check (access.my_role() = 'ADMIN' and office = access.my_office());
-- Who registers a worker also opens the worker's account.
create policy invited on access.app_user for insert to payung_app
    with check (access.my_role() in ('HEAD', 'OFFICER', 'TELLER', 'AGENT')
                and role = 'MEMBER' and office = access.my_office());
grant select, insert, update on access.app_user to payung_app;
grant select, insert on access.app_user to payung_batch;

-- Logging in comes before anybody is asking: this function alone finds a user by name.
grant select on access.app_user to payung_lookup;
create function access.log_in(name text)
    returns table (id uuid, username text, role text, office text, person uuid, employer uuid,
                   display_name text, password_hash text, enabled boolean)
    language sql stable security definer set search_path = ''
    begin atomic
        select u.id, u.username, u.role, u.office, u.person, u.employer,
               u.display_name, u.password_hash, u.enabled
          from access.app_user u
         where u.username = lower(trim(name));
    end;

grant update (activation, activation_until) on access.app_user to payung_batch;

-- Which of the numbered keys outside the database its fingerprints were made with.
create table access.keys (
    one          boolean primary key default true check (one),
    fingerprints int not null
);
insert into access.keys (fingerprints) values (1);
grant select, update on access.keys to payung_batch;

create table access.audit (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    user_id      uuid,
    username     text not null,
    role         text,
    office       text,
    action       text not null,
    subject_kind text not null,
    subject_id   text not null,
    reason       text not null
);
create index audit_subject on access.audit (subject_kind, subject_id);
alter table access.audit enable row level security;
alter table access.audit force row level security;
-- Everybody leaves lines under their own name; the auditor of the office reads them.
create policy leave on access.audit for insert to payung_app
    with check (user_id is not distinct from access.my_user() and role is not distinct from access.my_role());
create policy read on access.audit for select to payung_app
    using (access.my_role() = 'AUDITOR' and office = access.my_office());
create trigger append_only before update or delete or truncate on access.audit
    for each statement execute function access.refuse_change();
grant select, insert on access.audit to payung_app, payung_batch;

-- The code that the agent handed over opens the account once; who has it chooses the password.
grant update (password_hash, activation, activation_until) on access.app_user to payung_lookup;
create function access.activate(name text, code text, hash text, at_time timestamptz) returns boolean
    language sql volatile security definer set search_path = ''
    begin atomic
        with done as (
            update access.app_user u
               set password_hash = hash, activation = null, activation_until = null
             where u.username = lower(trim(name)) and u.activation = code and u.activation_until > at_time
            returning 1)
        select exists (select from done);
    end;

-- Functions that look across offices are handed over last; CREATE on the schema is lent for that moment.
revoke execute on function access.log_in(text) from public;
revoke execute on function access.activate(text, text, text, timestamptz) from public;
grant execute on function access.log_in(text) to payung_app;
grant execute on function access.activate(text, text, text, timestamptz) to payung_app;
grant create on schema access to payung_lookup;
alter function access.log_in(text) owner to payung_lookup;
alter function access.activate(text, text, text, timestamptz) owner to payung_lookup;
revoke create on schema access from payung_lookup;
