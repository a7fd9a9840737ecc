-- When a month of a membership was paid, whoever paid it: the self-employed their bills, employers their reports.
create view contribution.settled with (security_invoker = true) as
    select b.membership, b.settled_on
      from contribution.bill b where b.settled_on is not null
    union all
    select l.membership, r.posted_on
      from contribution.wage_report r join contribution.wage_line l on l.report = r.id
     where r.posted_on is not null;
grant select on contribution.settled to payung_app, payung_batch;
create index wage_report_posted on contribution.wage_report (office, posted_on) where posted_on is not null;
