-- What a worker may know of who employs them, and what a stranger with a paper or a card in hand may.
grant select (id, person, segment, employer, valid) on registry.membership to payung_lookup;
grant select (id, name, npp) on registry.employer to payung_lookup;
grant select (membership, number, reason, last_day, token, reported_at) on registry.leaving to payung_lookup;

-- The employers of the worker who asks, by membership; nobody else is answered.
create function registry.my_employers() returns table (membership uuid, employer uuid, name text, npp text)
    language sql stable security definer set search_path = ''
    begin atomic
        select m.id, e.id, e.name, e.npp
          from registry.membership m join registry.employer e on e.id = m.employer
         where m.person = access.my_person() and access.my_role() = 'MEMBER';
    end;

-- From when to when a card stands for work at an employer; nothing of the person.
create function registry.card_employment(of_membership uuid) returns table (since date, until date)
    language sql stable security definer set search_path = ''
    begin atomic
        select lower(m.valid), upper(m.valid) - 1
          from registry.membership m where m.id = of_membership and m.segment = 'PU';
    end;

-- Whoever holds a receipt of leaving learns whether it is real and the last word; no name, no number.
create function registry.leaving_receipt(of_token text)
    returns table (employer text, reason text, last_day date, reported_at timestamptz, latest boolean)
    language sql stable security definer set search_path = ''
    begin atomic
        select e.name, l.reason, l.last_day, l.reported_at,
               not exists (select from registry.leaving later
                            where later.membership = l.membership
                              and later.number > l.number)
          from registry.leaving l
          join registry.membership m on m.id = l.membership
          join registry.employer e on e.id = m.employer
         where l.token = of_token;
    end;
revoke execute on function registry.my_employers(), registry.card_employment(uuid), registry.leaving_receipt(text)
    from public;
grant execute on function registry.my_employers(), registry.card_employment(uuid), registry.leaving_receipt(text)
    to payung_app;
grant create on schema registry to payung_lookup;
alter function registry.my_employers() owner to payung_lookup;
alter function registry.card_employment(uuid) owner to payung_lookup;
alter function registry.leaving_receipt(text) owner to payung_lookup;
revoke create on schema registry from payung_lookup;
