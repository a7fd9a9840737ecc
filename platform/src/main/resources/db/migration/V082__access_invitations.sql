-- The office opens the accounts of an employer's staff, too; whoever employs, those of its workers.
drop policy invited on access.app_user;
create policy invited on access.app_user for insert to payung_app
    with check (office = access.my_office()
                and (role = 'MEMBER' and employer is null
                         and access.my_role() in ('HEAD', 'OFFICER', 'TELLER', 'AGENT', 'EMPLOYER')
                     or role = 'EMPLOYER' and employer is not null
                         and access.my_role() in ('HEAD', 'OFFICER', 'TELLER')));

-- A code that was lost or ran out is made anew, while nobody has chosen a password with it.
create function access.renew(name text, code text, until timestamptz) returns boolean
    language sql volatile security definer set search_path = ''
    begin atomic
        with done as (
            update access.app_user u
               set activation = code, activation_until = until
             where u.username = lower(trim(name)) and u.office = access.my_office() and u.password_hash = '!'
               and (u.role = 'MEMBER' and access.my_role() in ('HEAD', 'OFFICER', 'TELLER', 'EMPLOYER')
                    or u.role = 'EMPLOYER' and access.my_role() in ('HEAD', 'OFFICER', 'TELLER'))
            returning 1)
        select exists (select from done);
    end;

-- Who works at an employer's desk, for the office that looks after it.
create function access.staff_of(of_employer uuid)
    returns table (username text, display_name text, active boolean, enabled boolean)
    language sql stable security definer set search_path = ''
    begin atomic
        select u.username, u.display_name, u.password_hash <> '!', u.enabled
          from access.app_user u
         where u.employer = of_employer and u.role = 'EMPLOYER' and u.office = access.my_office()
           and access.my_role() in ('HEAD', 'OFFICER', 'TELLER')
         order by u.username;
    end;
revoke execute on function access.renew(text, text, timestamptz), access.staff_of(uuid) from public;
grant execute on function access.renew(text, text, timestamptz), access.staff_of(uuid) to payung_app;
grant create on schema access to payung_lookup;
alter function access.renew(text, text, timestamptz) owner to payung_lookup;
alter function access.staff_of(uuid) owner to payung_lookup;
revoke create on schema access from payung_lookup;
