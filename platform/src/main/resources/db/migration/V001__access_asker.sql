-- Who is asking. The application tells each transaction (AskerTransactions); row-level security reads it here.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create schema access;
grant usage on schema access to payung_app, payung_batch, payung_lookup;

create function access.my_user() returns uuid language sql stable
    return nullif(current_setting('payung.user', true), '')::uuid;
create function access.my_role() returns text language sql stable
    return nullif(current_setting('payung.role', true), '');
create function access.my_office() returns text language sql stable
    return nullif(current_setting('payung.office', true), '');
create function access.my_person() returns uuid language sql stable
    return nullif(current_setting('payung.person', true), '')::uuid;
create function access.my_employer() returns uuid language sql stable
    return nullif(current_setting('payung.employer', true), '')::uuid;

-- The one definition of who sees a row that tells of a person. Nobody asking: nothing to see.
create function access.sees(office text, agent uuid, person uuid, employer uuid) returns boolean
    language sql stable
    return case access.my_role()
        when 'HEAD'       then office = access.my_office()
        when 'OFFICER'    then office = access.my_office()
        when 'TELLER'     then office = access.my_office()
        when 'CLAIMS'     then office = access.my_office()
        when 'APPROVER'   then office = access.my_office()
        when 'COMPLIANCE' then office = access.my_office()
        when 'AUDITOR'    then office = access.my_office()
        when 'SETTLEMENT' then office = access.my_office()
        when 'AGENT'      then agent = access.my_user()
        when 'MEMBER'     then person = access.my_person()
        when 'EMPLOYER'   then employer = access.my_employer()
        else false
    end;

-- For tables that only grow.
create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
        using hint = 'Write a correcting row instead.';
end $$;
