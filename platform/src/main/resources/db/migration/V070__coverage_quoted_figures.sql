-- Figures that others printed, as they printed them, and how they were read. A figure that changes is a new revision:
-- nothing is overwritten, so that every revision of a target can be shown.
create schema coverage;
grant usage on schema coverage to payung_app, payung_batch;

create table coverage.quoted_figure (
    -- Which document, which figure of it, and the how manieth time that it was given differently.
    document         text not null check (document ~ '^[a-z0-9][a-z0-9._-]*$'),
    figure           text not null check (figure <> ''),
    revision         int not null check (revision > 0),
    imported_at      timestamptz not null,
    -- As it stands in the document; what is not said is empty, never guessed.
    line             bigint not null,
    said_when        text not null,
    said_office      text not null,
    said_region      text not null,
    said_segment     text not null,
    measure          text not null,
    target           numeric check (target >= 0),
    value            numeric,
    denominator      numeric check (denominator >= 0),
    denominator_says text not null,
    printed          text not null,
    source           text not null,
    section          text not null,
    quote            text not null,
    -- How its words were read.
    office           text references region.office,
    segment          text not null,
    counts           text not null,
    kind             text not null check (kind in ('STOCK', 'FLOW', 'NOT_STATED')),
    definition       text not null,
    regions          text not null,
    denominator_counts  text not null,
    denominator_regions text not null,
    first_month      date,
    last_month       date,
    check ((first_month is null) = (last_month is null)),
    check (first_month <= last_month),
    primary key (document, figure, revision)
);
create trigger append_only before update or delete or truncate on coverage.quoted_figure
    for each statement execute function access.refuse_change();

-- Each figure as it was given last.
create view coverage.current_figure with (security_invoker = true) as
select distinct on (document, figure) *
  from coverage.quoted_figure
 order by document, figure, revision desc;

grant select, insert on coverage.quoted_figure to payung_app;
grant select on coverage.quoted_figure to payung_batch;
grant select on coverage.current_figure to payung_app, payung_batch;
