-- Contribution lines are written by the system alone, when money came in: the key of the membership is checked, and
-- no row is looked up a second time to see whether the writer may see it.
drop policy seen on contribution.line;
create policy seen on contribution.line for select to payung_app
    using (exists (select from registry.membership m where m.id = membership));
create policy posted on contribution.line for insert to payung_app
    with check (access.my_role() = 'SETTLEMENT');
