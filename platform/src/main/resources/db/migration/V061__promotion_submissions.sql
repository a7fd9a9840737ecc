-- A form that an agent sent, with what became of it: whoever sends the same form again gets the same answer.
create table promotion.submission (
    form              uuid primary key,
    agent             uuid not null,
    office            text not null,
    campaign          uuid references promotion.campaign,
    membership        uuid not null unique references registry.membership (id),
    bill              uuid not null references contribution.bill,
    -- The code with which the member opens the account, sealed; wiped a quarter of an hour later.
    activation_sealed bytea,
    sent_at           timestamptz not null
);
create index submission_agent on promotion.submission (agent, sent_at desc);
alter table promotion.submission enable row level security;
alter table promotion.submission force row level security;
create policy own on promotion.submission to payung_app
    using (access.my_role() = 'AGENT' and agent = access.my_user());
grant select, insert, update (activation_sealed) on promotion.submission to payung_app;
