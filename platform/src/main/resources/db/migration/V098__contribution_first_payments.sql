-- The day on which a membership was first paid for, kept as lines are posted: the board asks it of everybody.
create table contribution.first_payment (
    membership uuid primary key references registry.membership (id),
    paid_on    date not null
);
create index first_payment_day on contribution.first_payment (paid_on) include (membership);
create trigger append_only before update or delete or truncate on contribution.first_payment
    for each statement execute function access.refuse_change();
alter table contribution.first_payment enable row level security;
alter table contribution.first_payment force row level security;
create policy seen on contribution.first_payment for select to payung_app
    using (exists (select from registry.membership m where m.id = membership));
grant select on contribution.first_payment to payung_app, payung_batch;

create function contribution.keep_first_payment() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    insert into contribution.first_payment (membership, paid_on)
    select a.membership, min(a.posted_on) from added a group by a.membership
    on conflict (membership) do nothing;
    return null;
end $$;
create trigger first_payment after insert on contribution.line referencing new table as added
    for each statement execute function contribution.keep_first_payment();
grant select, insert on contribution.first_payment to payung_lookup;
grant create on schema contribution to payung_lookup;
alter function contribution.keep_first_payment() owner to payung_lookup;
revoke create on schema contribution from payung_lookup;

-- A worker of a project is paid for from the project's first payment on, and not before the list that named them.
create view contribution.first_paid with (security_invoker = true) as
    select f.membership, f.paid_on from contribution.first_payment f
    union all
    select w.membership, min(greatest(c.issued_on, w.reported_on))
      from contribution.project_certificate c join registry.project_worker w on w.project = c.project
     group by w.membership;
grant select on contribution.first_paid to payung_app, payung_batch;
drop view contribution.settled;
