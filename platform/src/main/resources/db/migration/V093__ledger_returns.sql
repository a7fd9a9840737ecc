-- What savings earn (hasil pengembangan): rates that an officer enters with their source, and what was credited by them.

-- Where returns wait that belong to a fund and to no member yet.
alter table ledger.account drop constraint account_kind_check;
alter table ledger.account add constraint account_kind_check
    check (kind in ('BANK', 'UNALLOTTED', 'INTERFUND', 'CONTRIBUTIONS', 'MEMBER', 'RETURNS'));
alter table ledger.account add constraint account_returns_check check (kind <> 'RETURNS' or fund <> 'COLLECTION');

-- A later entry about the same days corrects an earlier one. Days that no entry covers have no rate, and no default.
create table ledger.return_rate (
    id             bigint generated always as identity primary key,
    first          date not null,
    last           date not null,
    declared_units bigint not null check (declared_units between 0 and 100000000),  -- millionths of a percent a year
    floor_units    bigint check (floor_units between 0 and 100000000),              -- average deposit rate of state banks
    source         text not null check (length(trim(source)) > 3),
    entered_by     uuid not null,
    entered_at     timestamptz not null default clock_timestamp(),
    check (first <= last)
);
create trigger append_only before update or delete or truncate on ledger.return_rate
    for each statement execute function access.refuse_change();
alter table ledger.return_rate enable row level security;
alter table ledger.return_rate force row level security;
create policy seen on ledger.return_rate for select to payung_app using (true);
create policy entered on ledger.return_rate for insert to payung_app
    with check (access.my_role() in ('HEAD', 'OFFICER') and entered_by = access.my_user());
grant select, insert on ledger.return_rate to payung_app;
grant select on ledger.return_rate to payung_batch;

-- A time for which returns are credited: a month, or the part of one under one rate. Two never share a day.
create table ledger.return_piece (
    period daterange primary key,
    exclude using gist (period with &&)
);
-- Into how many sets an office's accounts were divided; a rerun divides them alike.
create table ledger.return_share (
    period daterange not null references ledger.return_piece,
    office text not null,
    slices int not null check (slices between 1 and 65536),
    primary key (period, office)
);
-- One set that was credited, whole. A set that is credited again gets the difference alone.
create table ledger.credited (
    transfer   uuid primary key references ledger.transfer,
    period     daterange not null,
    office     text not null,
    slice      int not null,
    round      int not null,
    rate_units bigint not null,
    accounts   int not null check (accounts > 0),
    amount_sen bigint not null,
    -- What rounding to the sen left over: exact less credited, in parts of a sen, 100000000 times the year's days to one.
    rest_parts numeric not null,
    unique (period, office, slice, round),
    foreign key (period, office) references ledger.return_share
);
create trigger append_only before update or delete or truncate on ledger.return_piece
    for each statement execute function access.refuse_change();
create trigger append_only before update or delete or truncate on ledger.return_share
    for each statement execute function access.refuse_change();
create trigger append_only before update or delete or truncate on ledger.credited
    for each statement execute function access.refuse_change();
grant select, insert on ledger.return_piece, ledger.return_share, ledger.credited to payung_batch;
grant select on ledger.return_piece, ledger.return_share, ledger.credited to payung_app;
