-- How the months stand in which a worker was reported: the worker who asks sees the state of the report, and
-- nothing else of the employer's.
grant select (id, employer, month, state, posted_on) on contribution.wage_report to payung_lookup;
grant select (report, membership, person) on contribution.wage_line to payung_lookup;
create function contribution.my_reports() returns table (report uuid, month date, state text, posted_on date)
    language sql stable security definer set search_path = ''
    begin atomic
        select r.id, r.month, r.state, r.posted_on
          from contribution.wage_report r
         where access.my_role() = 'MEMBER'
           and exists (select from contribution.wage_line l
                        where l.report = r.id and l.person = access.my_person());
    end;
revoke execute on function contribution.my_reports() from public;
grant execute on function contribution.my_reports() to payung_app;
grant create on schema contribution to payung_lookup;
alter function contribution.my_reports() owner to payung_lookup;
revoke create on schema contribution from payung_lookup;
