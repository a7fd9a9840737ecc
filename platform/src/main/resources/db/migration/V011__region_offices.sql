-- Branch offices and what they are in charge of, by date. The paper's method names four territories of Palembang;
-- its table 4 adds a pioneer branch Banyuasin that the method does not know (inconsistency 13). Both are kept:
-- Banyuasin is an office of its own. No source gives a day, see the README beside the data.
create table region.office (
    code   text primary key check (code ~ '^[a-z0-9-]+$'),
    name   text not null,
    kind   text not null check (kind in ('BRANCH', 'PIONEER')),
    parent text references region.office,
    opened daterange not null check (not isempty(opened)),
    unique (code, opened without overlaps),
    -- A pioneer branch reports to a branch.
    check ((kind = 'PIONEER') = (parent is not null))
);
create table region.territory (
    office  text not null,
    regency text not null references region.regency,
    valid   daterange not null check (not isempty(valid)),
    primary key (regency, valid without overlaps),
    -- Nobody is in charge before the office opens or after it closes.
    foreign key (office, period valid) references region.office (code, period opened)
);
create index on region.territory (office);

grant select on region.office, region.territory to payung_app, payung_batch;
