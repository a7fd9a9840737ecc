-- Places by the dotted codes of the Ministry of Home Affairs: 16, 16.71, 16.71.13, 16.71.13.1004.
-- They are public, so there is no row-level security here, and trigram search can use its index.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema region;
grant usage on schema region to payung_app, payung_batch;

create table region.province (
    code          text primary key check (code ~ '^\d{2}$'),
    name          text not null,
    area_km2      numeric(10, 3),
    population    bigint not null check (population > 0),
    population_on date not null,
    until         date
);
create table region.regency (
    code          text primary key check (code ~ '^\d{2}\.\d{2}$'),
    province      text not null references region.province check (province = left(code, 2)),
    name          text not null,
    type          text not null check (type in ('KABUPATEN', 'KOTA')),
    area_km2      numeric(10, 3),
    population    bigint not null check (population > 0),
    population_on date not null,
    until         date
);
create table region.district (
    code    text primary key check (code ~ '^\d{2}\.\d{2}\.\d{2}$'),
    regency text not null references region.regency check (regency = left(code, 5)),
    name    text not null,
    until   date
);
create table region.village (
    code       text primary key check (code ~ '^\d{2}\.\d{2}\.\d{2}\.\d{4}$'),
    district   text not null references region.district check (district = left(code, 8)),
    name       text not null,
    type       text not null check (type in ('DESA', 'KELURAHAN')),
    -- Village, district and regency in small letters and digits alone, so that "bukit kecil" finds Bukitkecil.
    search_key text not null,
    until      date
);
create index on region.regency (province);
create index on region.district (regency);
create index on region.village (district);
-- The trigram index on search_key is made by places-load.sql, after the first rows.

comment on column region.regency.population is
    'All ages, a quoted figure of the civil registry on population_on; never a labour base.';
comment on column region.village.until is
    'First day on which the code is no longer in force; rows are never deleted, since people point to them.';

-- A NIK keeps the code of the place where it was first issued, also when the place got another code.
create table region.former_regency (
    code   text primary key check (code ~ '^\d{2}\.\d{2}$'),
    became text not null references region.regency
);

grant select on region.province, region.regency, region.district, region.village, region.former_regency
    to payung_app, payung_batch;
