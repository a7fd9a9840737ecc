-- What can be paid at a bank, by which bank, and proof that it was.
create schema payment;
grant usage on schema payment to payung_app, payung_batch, payung_lookup;

create table payment.partner (
    id                 uuid primary key,
    name               text not null,
    client_key         text not null unique check (length(client_key) between 1 and 64),
    public_key_pem     text not null,
    client_secret      bytea not null,                  -- sealed; the key lies outside the database
    signature_encoding text not null check (signature_encoding in ('BASE64', 'HEX')),
    partner_id         text not null unique check (length(partner_id) between 1 and 36),
    partner_service_id text not null unique check (partner_service_id ~ '^ *[0-9]+$' and length(partner_service_id) = 8),
    active             boolean not null default true
);
grant select, insert on payment.partner to payung_app;
grant select, update (client_secret) on payment.partner to payung_batch;

create table payment.payable (
    code          text primary key check (code ~ '^[0-9]{12}$'),
    what_kind     text not null check (what_kind ~ '^[a-z]+\.[a-z_]+$'),
    what_id       uuid not null,
    indonesia     text not null,                       -- what it is called where the code is typed
    english       text not null,
    amount_sen    bigint not null check (amount_sen > 0),
    payable_until date not null,
    payer_name    text not null,
    office        text not null,
    agent         uuid,
    person        uuid,
    employer      uuid,
    opened_at     timestamptz not null default clock_timestamp(),
    cancelled_at  timestamptz
);
-- A thing has one code at a time.
create unique index payable_what on payment.payable (what_kind, what_id) where cancelled_at is null;

create table payment.receipt (
    id                 uuid primary key,
    code               text not null unique references payment.payable,    -- paying twice is one payment
    amount_sen         bigint not null check (amount_sen > 0),
    partner            uuid not null references payment.partner,
    payment_request_id text not null,
    bank_reference     text not null,
    paid_at            timestamptz not null,
    booked_on          date not null,
    recorded_at        timestamptz not null default clock_timestamp(),
    unique (partner, payment_request_id)
);
create trigger append_only before update or delete or truncate on payment.receipt
    for each statement execute function access.refuse_change();

-- A receipt is over the payable's amount; a payable with a receipt stays as it is, and is never cancelled.
create function payment.refuse_wrong_receipt() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from payment.payable p
                    where p.code = new.code and p.amount_sen = new.amount_sen and p.cancelled_at is null) then
        raise exception 'payable % takes no receipt of % sen', new.code, new.amount_sen using
            errcode = 'integrity_constraint_violation',
            hint = 'It asks for another amount, or it was cancelled.';
    end if;
    return new;
end $$;
create trigger exact before insert on payment.receipt
    for each row execute function payment.refuse_wrong_receipt();
create function payment.refuse_cancelling_paid() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if old.cancelled_at is not null or exists (select from payment.receipt r where r.code = new.code) then
        raise exception 'payable % is paid or cancelled and stays so', new.code
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger final before update on payment.payable
    for each row execute function payment.refuse_cancelling_paid();
create trigger kept before delete or truncate on payment.payable
    for each statement execute function access.refuse_change();

-- A bank knows a code and no office: this alone looks across offices, and tells a bank alone.
create function payment.office_of(code text) returns text
    language sql stable security definer set search_path = ''
    begin atomic
        select p.office from payment.payable p
         where p.code = office_of.code and access.my_role() = 'BANK';
    end;

-- The payable that a bank's payment request paid, so that a request id pays for one thing alone.
create function payment.paid_by(bank uuid, request_id text) returns text
    language sql stable security definer set search_path = ''
    begin atomic
        select r.code from payment.receipt r
         where r.partner = bank and r.payment_request_id = request_id and access.my_role() = 'BANK';
    end;

revoke execute on function payment.office_of(text), payment.paid_by(uuid, text) from public;
grant execute on function payment.office_of(text), payment.paid_by(uuid, text) to payung_app;
grant select (code, office, amount_sen, cancelled_at) on payment.payable to payung_lookup;
grant select (code, partner, payment_request_id) on payment.receipt to payung_lookup;
grant create on schema payment to payung_lookup;
alter function payment.office_of(text) owner to payung_lookup;
alter function payment.paid_by(uuid, text) owner to payung_lookup;
alter function payment.refuse_wrong_receipt() owner to payung_lookup;
alter function payment.refuse_cancelling_paid() owner to payung_lookup;
revoke create on schema payment from payung_lookup;

alter table payment.payable enable row level security;
alter table payment.payable force row level security;
create policy seen on payment.payable to payung_app using (access.sees(office, agent, person, employer));
grant select, insert, update (cancelled_at) on payment.payable to payung_app;
grant select on payment.payable to payung_batch;

alter table payment.receipt enable row level security;
alter table payment.receipt force row level security;
create policy seen on payment.receipt for select to payung_app
    using (exists (select from payment.payable p where p.code = receipt.code));
create policy taken on payment.receipt for insert to payung_app
    with check (access.my_role() = 'SETTLEMENT'
                and exists (select from payment.payable p where p.code = receipt.code));
grant select, insert on payment.receipt to payung_app;
grant select on payment.receipt to payung_batch;

-- Calls by X-EXTERNAL-ID, which a bank may use once a day, with the answer that they got. No personal data.
create table payment.snap_call (
    partner         uuid not null references payment.partner,
    day             date not null,                      -- of the signed X-TIMESTAMP, in western Indonesian time
    external_id     text not null check (external_id ~ '^[0-9]{1,36}$'),
    service         text not null check (service in ('24', '25', '26')),
    request_id      text not null,
    customer_no     text not null,
    verdict         text not null,                      -- what the call was told, as in Verdict.java
    answered_at     timestamptz not null default clock_timestamp(),
    primary key (partner, day, external_id)
);
create trigger append_only before update or delete or truncate on payment.snap_call
    for each statement execute function access.refuse_change();
grant select, insert on payment.snap_call to payung_app;
grant select on payment.snap_call to payung_batch;
