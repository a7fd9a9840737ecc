-- The hash chain: one link for each committed batch, in the order of the batches.
create table ledger.link (
    number    bigint primary key check (number > 0),
    batch     xid8 not null unique,                     -- the transaction whose transfers it seals
    transfers int not null check (transfers > 0),
    content   bytea not null check (octet_length(content) = 32),
    previous  bytea not null unique check (octet_length(previous) = 32),
    hash      bytea not null unique check (octet_length(hash) = 32),
    sealed_at timestamptz not null default clock_timestamp()
);
create trigger append_only before update or delete or truncate on ledger.link
    for each statement execute function access.refuse_change();

-- What the batches between two others contain: each transfer by its id, its digest and the moment it was written.
create function ledger.contents(after xid8, before xid8)
    returns table (batch xid8, transfers int, content bytea)
    language sql stable set search_path = '' as $$
    select t.batch, count(*)::int,
           sha256(convert_to(string_agg(
               t.id || ' ' || encode(t.digest, 'hex') || ' '
                   || (extract(epoch from t.recorded_at) * 1000000)::bigint,
               E'\n' order by t.id), 'UTF8'))
      from ledger.transfer t
     where t.batch > after and t.batch < before
     group by t.batch
     order by t.batch
$$;

create function ledger.link_hash(number bigint, batch xid8, transfers int, content bytea, previous bytea)
    returns bytea language sql stable set search_path = '' as $$
    select sha256(convert_to(concat_ws(E'\n', 'payung ledger link 1', number, batch, transfers,
                                       encode(content, 'hex'), encode(previous, 'hex')), 'UTF8'))
$$;

-- What a transfer says, computed anew from its rows; the same as its digest unless somebody changed one.
create function ledger.digest_of(t ledger.transfer)
    returns bytea language sql stable set search_path = '' as $$
    select sha256(convert_to(
               t.id || E'\n' || t.what || E'\n' || t.reference || E'\n'
                   || to_char(t.booked_on, 'YYYY-MM-DD') || E'\n' || t.office || E'\n'
                   || coalesce(string_agg(e.account || ' ' || e.amount_sen, E'\n' order by e.account), ''),
               'UTF8'))
      from ledger.entry e where e.transfer = t.id
$$;

-- Seals every batch of which it is certain that it and all before it have ended: a transaction with a number
-- under the oldest that still runs is committed, and seen here, or will never be. So no batch is ever missed,
-- in whatever order the transactions commit. One sealer works at a time. Tells how many links were added.
create function ledger.seal() returns bigint
    language plpgsql set search_path = '' as $$
declare
    horizon xid8;
    last    ledger.link;
    next    record;
    added   bigint := 0;
begin
    perform pg_advisory_xact_lock(hashtextextended('ledger.seal', 0));
    horizon := pg_snapshot_xmin(pg_current_snapshot());
    select * into last from ledger.link order by number desc limit 1;
    if not found then
        last.number := 0;
        last.batch := '0';
        last.hash := decode(repeat('00', 32), 'hex');
    end if;
    for next in select * from ledger.contents(last.batch, horizon) loop
        insert into ledger.link (number, batch, transfers, content, previous, hash)
        values (last.number + 1, next.batch, next.transfers, next.content, last.hash,
                ledger.link_hash(last.number + 1, next.batch, next.transfers, next.content, last.hash))
        returning * into last;
        added := added + 1;
    end loop;
    return added;
end $$;

revoke execute on function ledger.seal() from public;
grant execute on function ledger.seal() to payung_batch;
grant select, insert on ledger.link to payung_batch;
grant select on ledger.link to payung_app;
