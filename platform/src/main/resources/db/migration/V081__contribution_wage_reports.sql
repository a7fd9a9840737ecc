-- The employer's month: which wages were reported, what they cost, and how the month stands.
create table contribution.wage_report (
    id           uuid primary key,
    employer     uuid not null references registry.employer,
    office       text not null,
    month        date not null check (extract(day from month) = 1),
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'FINAL', 'POSTED')),
    -- Any change of wages or workers makes what was computed stale.
    computed_at  timestamptz,
    workers      int not null default 0,
    total_sen    bigint not null default 0,
    code         text,
    finalised_at timestamptz,
    receipt      uuid unique,
    posted_on    date,
    opened_at    timestamptz not null,
    unique (employer, month),
    check ((state = 'DRAFT') = (code is null)),
    check ((state = 'POSTED') = (receipt is not null) and (receipt is null) = (posted_on is null)),
    check (state = 'DRAFT' or computed_at is not null)
);
create index wage_report_office on contribution.wage_report (office, month);
alter table contribution.wage_report enable row level security;
alter table contribution.wage_report force row level security;
create policy seen on contribution.wage_report to payung_app
    using (access.sees(office, null, null, employer));
grant select, insert, update on contribution.wage_report to payung_app;
grant select, insert on contribution.wage_report to payung_batch;

create function contribution.refuse_changed_posting() returns trigger language plpgsql as $$
begin
    if old.state = 'POSTED' then
        raise exception 'wage report % is posted and stays so', old.id
            using errcode = 'integrity_constraint_violation', hint = 'Report the difference in the next month.';
    end if;
    return new;
end $$;
create trigger final before update on contribution.wage_report
    for each row execute function contribution.refuse_changed_posting();
create trigger kept before delete or truncate on contribution.wage_report
    for each statement execute function access.refuse_change();

-- One worker's month. The nine amounts are those of rules/bulk, in sen; JKK and JKM are whole, as billed.
create table contribution.wage_line (
    report             uuid not null references contribution.wage_report,
    membership         uuid not null references registry.membership (id),
    person             uuid not null,
    employer           uuid not null,
    office             text not null,
    wage_sen           bigint not null check (wage_sen >= 0),
    back_pay_sen       bigint not null default 0 check (back_pay_sen >= 0),
    class              smallint,                        -- rules/bulk WageClass, of the month's law
    jkk_sen            bigint not null default 0,
    jkm_sen            bigint not null default 0,
    jht_employer_sen   bigint not null default 0,
    jht_worker_sen     bigint not null default 0,
    jp_employer_sen    bigint not null default 0,
    jp_worker_sen      bigint not null default 0,
    jkp_from_jkk_sen   bigint not null default 0,
    jkp_from_jkm_sen   bigint not null default 0,
    jkp_government_sen bigint not null default 0,
    primary key (report, membership)
);
create index wage_line_membership on contribution.wage_line (membership);
alter table contribution.wage_line enable row level security;
alter table contribution.wage_line force row level security;
create policy seen on contribution.wage_line to payung_app
    using (access.sees(office, null, person, employer));
grant select, insert, update, delete on contribution.wage_line to payung_app;
grant select, insert on contribution.wage_line to payung_batch;

-- Lines change while their report is a draft, and never after.
create function contribution.refuse_line_change() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    wrong uuid;
begin
    if tg_op = 'INSERT' then
        select r.id into wrong from (select distinct c.report from added c) as c
          join contribution.wage_report r on r.id = c.report where r.state <> 'DRAFT' limit 1;
    else
        select r.id into wrong from (select distinct c.report from removed c) as c
          join contribution.wage_report r on r.id = c.report where r.state <> 'DRAFT' limit 1;
    end if;
    if wrong is not null then
        raise exception 'the lines of wage report % are final', wrong
            using errcode = 'integrity_constraint_violation', hint = 'Take the finalisation back first.';
    end if;
    return null;
end $$;
create trigger drafted after insert on contribution.wage_line referencing new table as added
    for each statement execute function contribution.refuse_line_change();
create trigger changed after update on contribution.wage_line referencing old table as removed
    for each statement execute function contribution.refuse_line_change();
create trigger removed after delete on contribution.wage_line referencing old table as removed
    for each statement execute function contribution.refuse_line_change();
create trigger kept before truncate on contribution.wage_line
    for each statement execute function access.refuse_change();
grant select (id, state) on contribution.wage_report to payung_lookup;
grant create on schema contribution to payung_lookup;
alter function contribution.refuse_line_change() owner to payung_lookup;
revoke create on schema contribution from payung_lookup;

-- A contribution line comes from a bill of the self-employed or from an employer's report.
alter table contribution.line alter column bill drop not null;
-- No key to the report: lines are drawn from it in one statement, and neither is ever deleted.
alter table contribution.line add column report uuid;
alter table contribution.line add constraint from_one_source check (num_nonnulls(bill, report) = 1);
create index line_report on contribution.line (report) where report is not null;

-- A file that an employer sent: what was found in it, and what became of it.
create table contribution.upload (
    id          uuid primary key,
    employer    uuid not null references registry.employer,
    office      text not null,
    month       date not null check (extract(day from month) = 1),
    file_name   text not null check (length(file_name) between 1 and 255),
    bytes       bigint not null,
    state       text not null check (state in ('CHECKING', 'REFUSED', 'FAULTY', 'READY', 'STORING', 'STORED', 'DROPPED')),
    template    text,
    rows_read   int not null default 0,
    valid       int not null default 0,
    not_valid   int not null default 0,
    faults      int not null default 0,
    notices     jsonb not null default '[]',
    sent_by     uuid,
    sent_at     timestamptz not null,
    checked_at  timestamptz,
    stored_at   timestamptz
);
create index upload_employer on contribution.upload (employer, sent_at desc);
alter table contribution.upload enable row level security;
alter table contribution.upload force row level security;
create policy seen on contribution.upload to payung_app using (access.sees(office, null, null, employer));
grant select, insert, update on contribution.upload to payung_app;
grant select on contribution.upload to payung_batch;

-- Every fault of a file, by row and column, until the file is stored or dropped.
create table contribution.upload_fault (
    upload   uuid not null references contribution.upload,
    number   int not null,
    row      int not null,
    fault    jsonb not null,
    primary key (upload, number)
);
create index upload_fault_row on contribution.upload_fault (upload, row);
alter table contribution.upload_fault enable row level security;
alter table contribution.upload_fault force row level security;
create policy seen on contribution.upload_fault to payung_app
    using (exists (select from contribution.upload u where u.id = upload));
grant select, insert, delete on contribution.upload_fault to payung_app;
