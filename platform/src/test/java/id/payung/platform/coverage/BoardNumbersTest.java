package id.payung.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.promotion.Result;
import id.payung.platform.promotion.Results;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ConcurrentModel;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every number of the board, counted again from the tables by other statements. */
class BoardNumbersTest extends PlatformTest {

    /** 15 Ilir, Ilir Timur I, Kota Palembang. */
    private static final String VILLAGE = "16.71.04.1001";

    private static final List<String> PERIODS = List.of("2026", "2025", "2026-Q3", "2026-11");

    @Autowired private BoardPage board;
    @Autowired private Counts counts;
    @Autowired private Desks desks;
    @Autowired private Maps maps;
    @Autowired private Numbers numbers;
    @Autowired private People people;
    @Autowired private Results results;
    @Autowired private Scene scene;
    @Autowired private Crowd crowd;

    private Asker head = Asker.machine("nobody", Role.ADMIN, null);

    @BeforeEach
    void anOfficeWithThreeThousandMembers() throws SQLException {
        try (var past = superuser()) {
            head = crowd.head(past);
        }
    }

    @AfterEach
    void theOfficeIsClosed() throws SQLException {
        try (var past = superuser()) {
            crowd.leave(past);
        }
    }

    @ParameterizedTest
    @EnumSource(Segment.class)
    void segments_are_what_the_tables_say(Segment segment) throws SQLException {
        for (var key : PERIODS) {
            var period = period(head, key);
            var shown =
                    as(head, () -> counts.bySegment(period)).stream()
                            .filter(one -> one.segment() == segment)
                            .findFirst()
                            .orElseThrow();

            assertThat(shown.registrations()).isEqualTo(counted(REGISTERED_AGAIN, segment, period));
            assertThat(shown.paying()).isEqualTo(counted(PAYING_AGAIN, segment, period));
            assertThat(shown.members()).isEqualTo(counted(MEMBERS_AGAIN, segment, period));
            assertThat(shown.paidUp()).isEqualTo(counted(PAID_UP_AGAIN, segment, period));
        }
    }

    /** Of every 380 the first 61 came last year; every fourth is a wage earner: 7 · 240 + 210. */
    @Test
    void the_crowd_is_as_large_as_it_was_made() {
        var segments = as(head, () -> counts.bySegment(period(head, "2026")));

        assertThat(segments.get(Segment.BPU.ordinal()).registrations()).isEqualTo(1890);
    }

    private static final String REGISTERED_AGAIN =
            """
            select count(*) from registry.origin where found_on >= '%2$s' and found_on < date '%3$s' + 1
               and membership in (select id from registry.membership where office = 'lahat' and segment = '%1$s')
            """;

    private static final String PAYING_AGAIN =
            """
            select count(*) from (
                select b.membership from contribution.bill b join registry.membership m on m.id = b.membership
                 where m.office = 'lahat' and m.segment = '%1$s' and b.settled_on is not null
                 group by b.membership having min(b.settled_on) between '%2$s' and '%3$s') x
            """;

    private static final String MEMBERS_AGAIN =
            """
            select count(*) from registry.membership
             where office = 'lahat' and segment = '%1$s' and lower(valid) <= '%3$s'
               and (upper(valid) is null or upper(valid) > '%3$s') and date '%2$s' is not null
            """;

    private static final String PAID_UP_AGAIN =
            """
            select count(distinct l.membership)
              from contribution.line l join registry.membership m on m.id = l.membership
             where m.office = 'lahat' and m.segment = '%1$s' and m.valid @> date '%3$s'
               and to_char(l.month, 'YYYY-MM') = to_char(date '%3$s', 'YYYY-MM') and date '%2$s' is not null
            """;

    private long counted(String sql, Segment segment, Period period) throws SQLException {
        return number(sql.formatted(segment, period.from(), period.to()));
    }

    @Test
    void channels_are_what_promotion_says_and_what_the_tables_say() throws SQLException {
        for (var key : PERIODS) {
            var desk = as(head, () -> desks.open(key));
            var said = as(head, () -> results.byChannel(desk.span()));
            var shown = Brought.byChannel(as(head, () -> results.byCampaign(desk.span())));

            assertThat(shown)
                    .extracting(one -> one.total().registrations(), one -> one.total().paying())
                    .containsExactlyElementsOf(
                            said.stream()
                                    .map(r ->
                                            org.assertj.core.groups.Tuple.tuple(
                                                    r.registrations(), r.paying()))
                                    .toList());
            for (var channel : shown) {
                assertThat(channel.campaigns().stream().mapToLong(Brought::registrations).sum())
                        .isEqualTo(channel.total().registrations())
                        .isEqualTo(registered(channel.channel(), desk.period()));
            }
        }
    }

    @Test
    void what_is_unknown_stays_unknown() throws SQLException {
        var desk = as(head, () -> desks.open("2026"));
        var model = board(head, "2026");

        assertThat(brought(model, "others"))
                .extracting(Brought.OfChannel::channel)
                .containsExactly(Channel.SOCIALISATION, Channel.LEGAL_DUTY, Channel.UNKNOWN);
        assertThat(brought(model, "promotion"))
                .allSatisfy(one -> assertThat(one.channel().isPromotion()).isTrue());
        for (var one : brought(model, "others")) {
            assertThat(one.total().registrations())
                    .isEqualTo(registered(one.channel(), desk.period()))
                    .isPositive();
            assertThat(one.total().costPerPaying()).isNull();
        }
    }

    @Test
    void cost_by_head_is_cost_divided_by_heads_and_rounded_half_up() {
        var events =
                brought(board(head, "2026"), "promotion").stream()
                        .filter(one -> one.channel() == Channel.EVENT)
                        .findFirst()
                        .orElseThrow()
                        .total();

        // Multiples of 5 and of neither 3 nor 4, registered from 1 January on: 7 · 32 + 28 of them,
        // half of whom pay. Rp12.500.000,50 by them is 49603,176… and 99206,353….
        assertThat(events.cost().sen()).isEqualTo(1_250_000_050);
        assertThat(events.registrations()).isEqualTo(252);
        assertThat(events.paying()).isEqualTo(126);
        assertThat(events.costPerRegistration()).isEqualTo(Rupiah.ofSen(4_960_318));
        assertThat(events.costPerPaying()).isEqualTo(Rupiah.ofSen(9_920_635));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16.04", "16.72"})
    void the_map_adds_up_to_the_members_of_the_segment(String place) throws SQLException {
        for (var segment : Segment.values()) {
            var desk = as(head, () -> desks.open("2026"));
            var map =
                    as(
                            head,
                            () ->
                                    maps.draw(
                                            new Maps.Wanted(
                                                    desk, segment, MapView.View.MEMBERS, place)));

            for (var row : map.rows()) {
                assertThat(row.members())
                        .as(row.code())
                        .isEqualTo(living(row.code(), segment, desk.period()));
            }
            var inside = map.rows().stream().mapToLong(MapView.Row::members).sum();
            assertThat(inside + map.elsewhere() + map.nowhere())
                    .isEqualTo(counted(MEMBERS_AGAIN, segment, desk.period()));
            assertThat(map.shades()).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void every_number_opens_to_a_list_of_as_many() {
        for (var measure : Measure.OF_PEOPLE) {
            for (var one : as(head, () -> counts.bySegment(period(head, "2026-Q3")))) {
                var part = new Selection(one.segment(), null, null, false, null);
                assertThat(listed(measure, part)).isEqualTo(one.of(measure));
            }
        }
        for (var result : as(head, () -> results.byCampaign(desk("2026-Q3").span()))) {
            var part = part(result);
            assertThat(listed(Measure.REGISTRATIONS, part)).isEqualTo(result.registrations());
            assertThat(listed(Measure.PAYING, part)).isEqualTo(result.paying());
            var cost = new People.Number(Measure.COST, desk("2026-Q3").period(), part);
            assertThat(as(head, () -> numbers.open(cost, 0)).cost()).isEqualTo(result.cost());
        }
    }

    @Test
    void the_places_of_the_map_open_to_lists_of_as_many() {
        var map = map("2026", "");

        for (var row : map.rows()) {
            var part = new Selection(Segment.BPU, null, null, false, row.code());
            assertThat(count(Measure.MEMBERS, part)).isEqualTo(row.members());
            assertThat(count(Measure.PAID_UP, part)).isEqualTo(row.paidUp());
        }
        assertThat(count(Measure.MEMBERS, new Selection(Segment.BPU, null, null, false, "!16")))
                .isEqualTo(map.elsewhere());
        assertThat(count(Measure.MEMBERS, new Selection(Segment.BPU, null, null, false, "none")))
                .isEqualTo(map.nowhere())
                .isPositive();
    }

    @Test
    void a_registration_raises_one_number_and_a_payment_another() {
        var chief = somebody(Role.HEAD, PALEMBANG);
        var agent = somebody(Role.AGENT, PALEMBANG);
        var campaign = scene.campaign(chief, Channel.AGENT, "Pasar 16 Ilir " + ids.next());
        scene.spend(chief, campaign, 30_000_001);
        var before = numbersOf(chief, campaign);

        var ani = scene.register(agent, Channel.AGENT, campaign, VILLAGE);
        var registered = numbersOf(chief, campaign);
        scene.pay(agent, ani, 1);
        var paid = numbersOf(chief, campaign);
        scene.pay(agent, ani, 1);

        assertThat(registered).isEqualTo(before.plus(1, 0, 1, 0));
        assertThat(paid).isEqualTo(before.plus(1, 1, 1, 1));
        assertThat(numbersOf(chief, campaign))
                .as("a second payment is no second paying member")
                .isEqualTo(paid);
        assertThat(paid.row().costPerPaying()).isEqualTo(paid.row().cost());
    }

    @Test
    void the_board_asks_the_database_as_often_however_many_campaigns_there_are() {
        var few = Statements.during(() -> board(head, "2026"));
        for (int i = 0; i < 30; i++) {
            var campaign = scene.campaign(head, Channel.MEDIA, "Radio " + ids.next());
            scene.spend(head, campaign, 100);
        }
        var many = Statements.during(() -> board(head, "2026"));

        assertThat(many).hasSameSizeAs(few).hasSizeBetween(5, 12);
    }

    private record Shown(long registrations, long paying, long members, long paidUp, Brought row) {

        Shown plus(long registrations, long paying, long members, long paidUp) {
            return new Shown(
                    this.registrations + registrations,
                    this.paying + paying,
                    this.members + members,
                    this.paidUp + paidUp,
                    new Brought(
                            row.channel(),
                            row.campaign(),
                            row.name(),
                            row.registrations() + registrations,
                            row.paying() + paying,
                            row.cost()));
        }
    }

    /** What the board of that head shows of BPU, of Palembang and of one campaign, this year. */
    private Shown numbersOf(Asker chief, UUID campaign) {
        var model = board(chief, "2026");
        var segments = (List<?>) model.get("segments");
        var bpu = (Counts.OfSegment) segments.get(Segment.BPU.ordinal());
        var map = (MapView) model.get("map");
        var city =
                map.rows().stream()
                        .filter(row -> row.code().equals("16.71"))
                        .findFirst()
                        .orElseThrow();
        assertThat(city.members()).isEqualTo(bpu.members() - others(map));
        var row =
                brought(model, "promotion").stream()
                        .flatMap(one -> one.campaigns().stream())
                        .filter(one -> campaign.equals(one.campaign()))
                        .findFirst()
                        .orElseThrow();
        return new Shown(bpu.registrations(), bpu.paying(), bpu.members(), bpu.paidUp(), row);
    }

    private static long others(MapView map) {
        return map.elsewhere()
                + map.nowhere()
                + map.rows().stream()
                        .filter(row -> !row.code().equals("16.71"))
                        .mapToLong(MapView.Row::members)
                        .sum();
    }

    private Map<String, Object> board(Asker asker, String period) {
        var model = new ConcurrentModel();
        as(asker, () -> board.board(new BoardPage.Asked(period, null, null, null, null), model));
        return model;
    }

    @SuppressWarnings("unchecked")
    private static List<Brought.OfChannel> brought(Map<String, Object> model, String name) {
        return (List<Brought.OfChannel>) model.get(name);
    }

    private Desk desk(String key) {
        return as(head, () -> desks.open(key));
    }

    private Period period(Asker asker, String key) {
        return as(asker, () -> desks.open(key)).period();
    }

    private MapView map(String key, String place) {
        var wanted = new Maps.Wanted(desk(key), Segment.BPU, MapView.View.MEMBERS, place);
        return as(head, () -> maps.draw(wanted));
    }

    private static Selection part(Result result) {
        return new Selection(
                null, result.channel(), result.campaign(), result.campaign() == null, null);
    }

    private long count(Measure measure, Selection part) {
        var number = new People.Number(measure, desk("2026").period(), part);
        return as(head, () -> people.count(number));
    }

    /** How many different people are on all pages of the list, which is what its number says. */
    private long listed(Measure measure, Selection part) {
        var number = new People.Number(measure, desk("2026-Q3").period(), part);
        var seen = new ArrayList<UUID>();
        List<People.Person> page;
        int next = 0;
        do {
            var at = next++;
            page = as(head, () -> people.page(number, at));
            page.forEach(person -> seen.add(person.membership()));
        } while (!page.isEmpty());
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat(as(head, () -> people.count(number))).isEqualTo(seen.size());
        return seen.size();
    }

    private long registered(Channel channel, Period period) throws SQLException {
        return number(
                """
                select count(*) from registry.origin o, registry.membership m
                 where m.id = o.membership and m.office = 'lahat' and o.channel = '%s'
                   and not (o.found_on < '%s' or o.found_on > '%s')
                """
                        .formatted(channel, period.from(), period.to()));
    }

    private long living(String place, Segment segment, Period period) throws SQLException {
        return number(
                """
                select count(*) from registry.membership m
                 where m.office = 'lahat' and m.segment = '%s' and lower(m.valid) <= '%s'
                   and (select p.village from registry.person p where p.id = m.person) like '%s.%%'
                """
                        .formatted(segment, period.to(), place));
    }

    private long number(String sql) throws SQLException {
        try (var past = superuser();
                var row = past.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
