package id.payung.platform.coverage;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A made-up office with three thousand made-up members, as many as a board usually shows. It lies
 * beside the real offices, in regencies that neither of them is in charge of, and leaves after each
 * test, since others expect nobody there.
 */
@Component
class Crowd {

    static final String OFFICE = "lahat";

    private static final String OPENED =
            """
            insert into region.office (code, name, kind, opened)
            values ('lahat', 'Kantor Cabang Lahat', 'BRANCH', '[2016-01-01,)')
            """;

    private static final String TERRITORY =
            """
            insert into region.territory (office, regency, valid)
            select 'lahat', code, '[2016-01-01,)' from region.regency
             where code in ('16.01', '16.03', '16.04', '16.05', '16.08', '16.09', '16.11', '16.12',
                            '16.13', '16.72', '16.73', '16.74')
            """;

    /** Most live in Lahat, Prabumulih and Pagar Alam; of every 41st nobody knows where. */
    private static final String PEOPLE =
            """
            with village as (
                select code, left(code, 5) as regency,
                       row_number() over (partition by left(code, 5) order by md5(code)) - 1 as place,
                       count(*) over (partition by left(code, 5)) as places
                  from region.village where code like '16.%'),
            crowd as (
                select n, case when n % 41 = 0 then null when n % 3 = 0 then '16.04' when n % 5 = 0 then '16.72'
                               when n % 7 = 0 then '16.74' when n % 11 = 0 then '16.73' when n % 13 = 0 then '16.03'
                               when n % 17 = 0 then '16.11' else '16.0' || (n % 9 + 1) end as regency
                  from generate_series(1, 3000) as n)
            insert into registry.person (id, office, name, birth, sex, identity_kind, identity_sealed,
                                         identity_print, country, village, registered_at)
            select md5('crowd' || n)::uuid, 'lahat', 'Orang Rekaan', '1990-01-01', 'P', 'NIK', '\\x00',
                   sha256(('crowd' || n)::bytea), 'ID', v.code, '2026-01-01 00:00+07'
              from crowd c
              left join village v on v.regency = c.regency and v.place = c.n % v.places
            """;

    /** Two segments, from November 2025 on. */
    private static final String MEMBERS =
            """
            insert into registry.membership (id, person, segment, kpj, office, valid)
            select md5('member' || n)::uuid, md5('crowd' || n)::uuid,
                   case when n % 4 = 0 then 'PU' else 'BPU' end, '9' || lpad(n::text, 10, '0'), 'lahat',
                   daterange('2025-11-01'::date + n % 380, null)
              from generate_series(1, 3000) as n
            """;

    private static final String ORIGINS =
            """
            with origin as (
                select n, case when n % 4 = 0 then 'LEGAL_DUTY' when n % 3 = 0 then 'AGENT' when n % 5 = 0 then 'EVENT'
                               when n % 7 = 0 then 'BANK_COUNTER' when n % 11 = 0 then 'SOCIALISATION'
                               when n % 13 = 0 then 'UNKNOWN' else 'AGENT' end as channel
                  from generate_series(1, 3000) as n)
            insert into registry.origin (membership, channel, campaign, found_on)
            select md5('member' || n)::uuid, o.channel, c.id, '2025-11-01'::date + n % 380
              from origin o
              left join lateral (
                   select c.id from promotion.campaign c
                    where c.office = 'lahat' and c.channel = o.channel and n % 6 > 0
                    order by md5(c.name || n % 5) limit 1) c on true
            """;

    /** Two thirds pay, a day after they registered. */
    private static final String BILLS =
            """
            insert into contribution.bill (id, membership, person, office, code, first_month, months,
                                           total_sen, reasons, billed_at, settled_by, settled_on)
            select md5('bill' || n)::uuid, md5('member' || n)::uuid, md5('crowd' || n)::uuid, 'lahat',
                   'crowd-' || n, date_trunc('month', '2025-11-01'::date + n % 380), 1, 1680000, '[]',
                   '2026-01-01 00:00+07', md5('receipt' || n)::uuid, '2025-11-02'::date + n % 380
              from generate_series(1, 3000) as n where n % 3 < 2
            """;

    private static final String LINES =
            """
            insert into contribution.line (membership, month, programme, base_sen, amount_sen, bill, receipt,
                                           posted_on)
            select md5('member' || n)::uuid, m.month, 'JKK', 100000000, 1000000, md5('bill' || n)::uuid,
                   md5('receipt' || n)::uuid, '2025-11-02'::date + n % 380
              from generate_series(1, 3000) as n
             cross join lateral (values (date '2026-11-01'), (date '2026-10-01')) m(month)
             where n % 3 < 2 and (n % 5 > 0 or m.month < date '2026-11-01')
            """;

    private final Scene scene;

    private @Nullable Asker head;
    private @Nullable UUID market;

    Crowd(Scene scene) {
        this.scene = scene;
    }

    /** Opens the office and gives its head, with an account; it is filled at the first call. */
    synchronized Asker head(Connection past) throws SQLException {
        leave(past);
        run(past, OPENED, TERRITORY);
        if (head == null) {
            head = scene.user(Role.HEAD, OFFICE, "Ibu Kepala");
            market = scene.campaign(head, Channel.AGENT, "Pasar Lematang, pedagang");
            scene.campaign(head, Channel.AGENT, "Nelayan Sungai Lintang");
            var fair = scene.campaign(head, Channel.EVENT, "Pameran UMKM");
            scene.campaign(head, Channel.BANK_COUNTER, "Loket bank Pagar Alam");
            scene.spend(head, market, 487_500_000);
            scene.spend(head, fair, 1_250_000_050);
            run(past, PEOPLE, MEMBERS, ORIGINS, BILLS, LINES);
        }
        return head;
    }

    /** Closes the office; its members stay, for the next test. */
    void leave(Connection past) throws SQLException {
        run(
                past,
                "delete from region.territory where office = 'lahat'",
                "delete from region.office where code = 'lahat'");
    }

    /** One of its campaigns, of agents. */
    synchronized UUID market() {
        if (market == null) {
            throw new IllegalStateException("Ask for the head first.");
        }
        return market;
    }

    private static void run(Connection past, String... statements) throws SQLException {
        try (var statement = past.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
