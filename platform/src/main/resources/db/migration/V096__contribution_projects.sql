-- What a construction project costs, in which instalments, what was paid, and the certificate.

-- A determination (penetapan): of the contract's value, or of the wages of a month. A later one of the same
-- contract holds what an addendum adds.
create table contribution.project_assessment (
    id          uuid primary key,
    project     uuid not null references registry.project,
    employer    uuid not null,
    office      text not null,
    number      int not null check (number >= 1),
    basis       text not null check (basis in ('CONTRACT', 'WAGES')),
    month       date check (extract(day from month) = 1),
    base_sen    bigint not null check (base_sen > 0),
    jkk_sen     bigint not null check (jkk_sen >= 0),
    jkm_sen     bigint not null check (jkm_sen >= 0),
    -- Percent of each instalment, in order.
    shares      int[] not null,
    reasons     jsonb not null,
    assessed_at timestamptz not null,
    unique (project, number),
    check ((basis = 'WAGES') = (month is not null)),
    check (jkk_sen + jkm_sen > 0)
);
create unique index project_assessment_month on contribution.project_assessment (project, month)
    where month is not null;
create trigger append_only before update or delete or truncate on contribution.project_assessment
    for each statement execute function access.refuse_change();

-- One instalment (termin) of a determination, as it is paid at a bank.
create table contribution.project_bill (
    id            uuid primary key,
    assessment    uuid not null references contribution.project_assessment,
    project       uuid not null references registry.project,
    employer      uuid not null,
    office        text not null,
    instalment    int not null check (instalment >= 1),
    jkk_sen       bigint not null check (jkk_sen >= 0),
    jkm_sen       bigint not null check (jkm_sen >= 0),
    code          text not null unique,
    payable_until date not null,
    billed_at     timestamptz not null,
    settled_by    uuid unique,
    settled_on    date,
    receipt_no    text unique check (receipt_no ~ '^[0-9]{15}$'),
    cancelled_at  timestamptz,
    check (jkk_sen + jkm_sen > 0),
    check (num_nulls(settled_by, settled_on, receipt_no) in (0, 3)),
    check (settled_by is null or cancelled_at is null)
);
create unique index project_bill_instalment on contribution.project_bill (assessment, instalment)
    where cancelled_at is null;
create index project_bill_project on contribution.project_bill (project);
create sequence contribution.project_receipt start 260000000000001 maxvalue 999999999999999;

create function contribution.refuse_other_project_change() returns trigger language plpgsql as $$
begin
    if old.settled_by is not null or old.cancelled_at is not null
       or (to_jsonb(new) - 'settled_by' - 'settled_on' - 'receipt_no' - 'cancelled_at')
          <> (to_jsonb(old) - 'settled_by' - 'settled_on' - 'receipt_no' - 'cancelled_at') then
        raise exception 'project bill % is final', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger final before update on contribution.project_bill
    for each row execute function contribution.refuse_other_project_change();
create trigger kept before delete or truncate on contribution.project_bill
    for each statement execute function access.refuse_change();

-- The project is a member from its first payment on; the certificate says so.
create table contribution.project_certificate (
    project   uuid primary key references registry.project,
    employer  uuid not null,
    office    text not null,
    token     text not null unique check (length(token) >= 22),
    issued_on date not null,
    due_on    date not null                            -- the last day to issue it, by law
);
create trigger append_only before update or delete or truncate on contribution.project_certificate
    for each statement execute function access.refuse_change();

alter table contribution.project_assessment enable row level security;
alter table contribution.project_assessment force row level security;
create policy seen on contribution.project_assessment to payung_app
    using (access.sees(office, null, null, employer));
alter table contribution.project_bill enable row level security;
alter table contribution.project_bill force row level security;
create policy seen on contribution.project_bill to payung_app
    using (access.sees(office, null, null, employer));
alter table contribution.project_certificate enable row level security;
alter table contribution.project_certificate force row level security;
create policy seen on contribution.project_certificate to payung_app
    using (access.sees(office, null, null, employer))
    with check (access.my_role() = 'SETTLEMENT' and office = access.my_office());
grant select, insert on contribution.project_assessment, contribution.project_bill,
    contribution.project_certificate to payung_app, payung_batch;
grant update (settled_by, settled_on, receipt_no, cancelled_at) on contribution.project_bill to payung_app;
grant usage on sequence contribution.project_receipt to payung_app, payung_batch;

-- What a stranger learns who scans a certificate: which project of whom, from when to when, how much of it
-- is paid. Nothing of a worker, and no amount.
grant select (project, token, issued_on) on contribution.project_certificate to payung_lookup;
grant select (id, project, basis, month, shares) on contribution.project_assessment to payung_lookup;
grant select (assessment, settled_on) on contribution.project_bill to payung_lookup;
create function contribution.certificate_of(of_token text)
    returns table (number text, name text, npp text, contractor text, starts date, ends date,
                   issued_on date, instalments bigint, paid bigint, paid_month date)
    language sql stable security definer set search_path = ''
    begin atomic
        select p.number, p.name, e.npp, e.name, p.starts, p.ends, c.issued_on,
               (select sum(cardinality(a.shares)) from contribution.project_assessment a
                 where a.project = c.project),
               (select count(*) from contribution.project_assessment a
                  join contribution.project_bill b on b.assessment = a.id
                 where a.project = c.project and b.settled_on is not null),
               (select max(a.month) from contribution.project_assessment a
                  join contribution.project_bill b on b.assessment = a.id
                 where a.project = c.project and b.settled_on is not null)
          from contribution.project_certificate c
          join registry.project p on p.id = c.project
          join registry.employer e on e.id = p.employer
         where c.token = of_token;
    end;
revoke execute on function contribution.certificate_of(text) from public;
grant execute on function contribution.certificate_of(text) to payung_app;
grant create on schema contribution to payung_lookup;
alter function contribution.certificate_of(text) owner to payung_lookup;
revoke create on schema contribution from payung_lookup;

-- A worker of a project is paid for from the project's first payment on, and not before the list that named them.
create or replace view contribution.settled with (security_invoker = true) as
    select b.membership, b.settled_on
      from contribution.bill b where b.settled_on is not null
    union all
    select l.membership, r.posted_on
      from contribution.wage_report r join contribution.wage_line l on l.report = r.id
     where r.posted_on is not null
    union all
    select w.membership, greatest(c.issued_on, w.reported_on)
      from contribution.project_certificate c join registry.project_worker w on w.project = c.project;
