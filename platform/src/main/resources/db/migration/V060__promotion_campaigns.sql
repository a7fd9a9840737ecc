-- Campaigns of the ten channels: what they aim at, what they cost, and who registers people under them.
create schema promotion;
grant usage on schema promotion to payung_app, payung_batch, payung_lookup;

create table promotion.campaign (
    id         uuid primary key,
    office     text not null,
    channel    text not null check (channel in (
                   'AGENT', 'OFFICE_SERVICE', 'EVENT', 'MEDIA', 'COMMUNITY', 'LOBBYING', 'GOVERNMENT',
                   'BANK_COUNTER', 'LOYALTY_GIFT', 'CARD_DISCOUNT')),
    name       text not null check (length(name) between 3 and 120),
    purpose    text not null check (length(purpose) <= 500),
    segment    text not null check (segment in ('PU', 'BPU', 'JAKON', 'PMI')),
    runs       daterange not null
                   check (not isempty(runs) and not lower_inf(runs) and not upper_inf(runs)),
    target     int not null check (target > 0),
    budget_sen bigint not null check (budget_sen >= 0),
    created_by uuid not null,
    created_at timestamptz not null,
    closed_at  timestamptz,
    unique (id, office),
    -- Two campaigns of one name at a time could not be told apart on the board; next year's may have the name again.
    constraint one_name_at_a_time unique (office, name, runs without overlaps)
);

create table promotion.campaign_territory (
    campaign uuid not null references promotion.campaign,
    regency  text not null references region.regency,
    primary key (campaign, regency)
);

-- The office stands here as well, so that an agent's view of a campaign needs no look into the campaign itself.
create table promotion.campaign_agent (
    campaign uuid not null,
    office   text not null,
    agent    uuid not null,
    primary key (campaign, agent),
    foreign key (campaign, office) references promotion.campaign (id, office)
);
create index campaign_agent_agent on promotion.campaign_agent (agent);

-- What a campaign cost. Rows stay; a wrong one is taken back by a row of the same amount below zero, once.
create table promotion.campaign_cost (
    id           uuid primary key,
    campaign     uuid not null references promotion.campaign,
    spent_on     date not null,
    amount_sen   bigint not null,
    what         text not null check (length(what) between 3 and 200),
    reverses     uuid unique,
    reversed_sen bigint generated always as (-amount_sen) stored,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    unique (id, campaign, spent_on, amount_sen),
    check (case when reverses is null then amount_sen > 0 else amount_sen < 0 end),
    -- Same campaign, same day, same amount: else a period or a campaign would not come out at nothing.
    constraint takes_back_exactly foreign key (reverses, campaign, spent_on, reversed_sen)
        references promotion.campaign_cost (id, campaign, spent_on, amount_sen)
);
create index campaign_cost_campaign on promotion.campaign_cost (campaign, spent_on);
create trigger append_only before update or delete or truncate on promotion.campaign_cost
    for each statement execute function access.refuse_change();

-- Campaigns tell of no person, but they are the office's own. An agent sees those that they work in, and no cost.
alter table promotion.campaign_agent enable row level security;
alter table promotion.campaign_agent force row level security;
create policy seen on promotion.campaign_agent for select to payung_app
    using (case access.my_role()
               when 'HEAD'    then office = access.my_office()
               when 'OFFICER' then office = access.my_office()
               when 'AUDITOR' then office = access.my_office()
               when 'AGENT'   then agent = access.my_user()
               else false
           end);
create policy managed on promotion.campaign_agent for insert to payung_app
    with check (access.my_role() in ('HEAD', 'OFFICER') and office = access.my_office());

alter table promotion.campaign enable row level security;
alter table promotion.campaign force row level security;
create policy seen on promotion.campaign for select to payung_app
    using (case access.my_role()
               when 'HEAD'    then office = access.my_office()
               when 'OFFICER' then office = access.my_office()
               when 'AUDITOR' then office = access.my_office()
               when 'AGENT'   then exists (select from promotion.campaign_agent a where a.campaign = campaign.id)
               else false
           end);
create policy opened on promotion.campaign for insert to payung_app
    with check (access.my_role() in ('HEAD', 'OFFICER') and office = access.my_office());
create policy closed on promotion.campaign for update to payung_app
    using (access.my_role() in ('HEAD', 'OFFICER') and office = access.my_office());

alter table promotion.campaign_territory enable row level security;
alter table promotion.campaign_territory force row level security;
create policy seen on promotion.campaign_territory for select to payung_app
    using (exists (select from promotion.campaign c where c.id = campaign));
create policy managed on promotion.campaign_territory for insert to payung_app
    with check (access.my_role() in ('HEAD', 'OFFICER')
                and exists (select from promotion.campaign c where c.id = campaign));

alter table promotion.campaign_cost enable row level security;
alter table promotion.campaign_cost force row level security;
create policy seen on promotion.campaign_cost for select to payung_app
    using (access.my_role() in ('HEAD', 'OFFICER', 'AUDITOR')
           and exists (select from promotion.campaign c where c.id = campaign));
create policy recorded on promotion.campaign_cost for insert to payung_app
    with check (access.my_role() in ('HEAD', 'OFFICER')
                and exists (select from promotion.campaign c where c.id = campaign));

grant select, insert on promotion.campaign, promotion.campaign_territory, promotion.campaign_agent,
                        promotion.campaign_cost to payung_app;
grant update (closed_at) on promotion.campaign to payung_app;
grant select on promotion.campaign, promotion.campaign_territory, promotion.campaign_agent,
                promotion.campaign_cost to payung_batch;

-- Who plans a campaign chooses among the agents of the own office, whose accounts nobody but the admin sees.
create function promotion.agents()
    returns table (id uuid, display_name text, username text, enabled boolean)
    language sql stable security definer set search_path = ''
    begin atomic
        select u.id, u.display_name, u.username, u.enabled
          from access.app_user u
         where u.role = 'AGENT' and u.office = access.my_office()
           and access.my_role() in ('HEAD', 'OFFICER', 'AUDITOR')
         order by u.display_name, u.id;
    end;
revoke execute on function promotion.agents() from public;
grant execute on function promotion.agents() to payung_app;
grant create on schema promotion to payung_lookup;
alter function promotion.agents() owner to payung_lookup;
revoke create on schema promotion from payung_lookup;
