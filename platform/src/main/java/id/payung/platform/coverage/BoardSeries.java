package id.payung.platform.coverage;

import static id.payung.platform.coverage.series.Column.date;
import static id.payung.platform.coverage.series.Column.decimal;
import static id.payung.platform.coverage.series.Column.text;
import static id.payung.platform.coverage.series.Column.whole;
import static id.payung.platform.coverage.series.Column.yesNo;

import id.payung.platform.coverage.series.Column;
import id.payung.platform.coverage.series.Series;
import id.payung.platform.promotion.Results;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the board as series. They hold counts and money, and nothing of any person. */
@Component
class BoardSeries {

    private final Counts counts;
    private final Results results;
    private final Maps maps;
    private final MessageSource messages;

    BoardSeries(Counts counts, Results results, Maps maps, MessageSource messages) {
        this.counts = counts;
        this.results = results;
        this.maps = maps;
        this.messages = messages;
    }

    /** The series of that name; empty when the board has none. */
    Optional<Series> find(String name, Maps.Wanted wanted, Locale language) {
        var desk = wanted.desk();
        return switch (name) {
            case "segments" ->
                    Optional.of(series(name, desk, language, new Table(SEGMENTS, segments(desk))));
            case "campaigns" ->
                    Optional.of(
                            series(
                                    name,
                                    desk,
                                    language,
                                    new Table(CAMPAIGNS, campaigns(desk, language))));
            case "places" ->
                    Optional.of(series(name, desk, language, new Table(PLACES, places(wanted))));
            default -> Optional.empty();
        };
    }

    private record Table(List<Column> columns, Stream<List<Object>> rows) {}

    private Series series(String name, Desk desk, Locale language, Table table) {
        return new Series(
                name,
                desk.office().code() + "-" + desk.period().key(),
                messages.getMessage(
                        "coverage.source.office", new Object[] {desk.office().name()}, language),
                messages.getMessage("coverage.licence.office", null, language),
                table.columns(),
                table.rows());
    }

    private static final List<Column> SEGMENTS =
            List.of(
                    text("segment"),
                    date("period_from"),
                    date("period_to"),
                    whole("registrations"),
                    whole("paying_members"),
                    whole("members"),
                    whole("members_paid_up"));

    private Stream<List<Object>> segments(Desk desk) {
        return counts.bySegment(desk.period()).stream()
                .map(one ->
                        List.of(
                                one.segment().name(),
                                desk.period().from(),
                                desk.period().to(),
                                one.registrations(),
                                one.paying(),
                                one.members(),
                                one.paidUp()));
    }

    private static final List<Column> CAMPAIGNS =
            List.of(
                    text("channel"),
                    text("channel_name"),
                    yesNo("is_promotion"),
                    text("campaign"),
                    date("period_from"),
                    date("period_to"),
                    whole("registrations"),
                    whole("paying_members"),
                    decimal("cost_rupiah"),
                    decimal("cost_per_registration_rupiah"),
                    decimal("cost_per_paying_member_rupiah"));

    /** One row a campaign; whoever wants channels can add them up, since the flows add up. */
    private Stream<List<Object>> campaigns(Desk desk, Locale language) {
        return Brought.byChannel(results.byCampaign(desk.span())).stream()
                .flatMap(channel -> channel.campaigns().stream())
                .map(row ->
                        List.of(
                                row.channel().name(),
                                messages.getMessage(
                                        "registry.channel." + row.channel(), null, language),
                                row.channel().isPromotion(),
                                row.name().isEmpty() ? Series.Nothing.NOTHING : row.name(),
                                desk.period().from(),
                                desk.period().to(),
                                row.registrations(),
                                row.paying(),
                                row.cost().toDecimal(),
                                rupiah(row.costPerRegistration()),
                                rupiah(row.costPerPaying())));
    }

    private static final List<Column> PLACES =
            List.of(
                    text("place_code"),
                    text("place_name"),
                    text("segment"),
                    date("date"),
                    yesNo("in_territory"),
                    whole("members"),
                    whole("members_paid_up"));

    private Stream<List<Object>> places(Maps.Wanted wanted) {
        var map = maps.draw(wanted);
        var day = wanted.desk().period().to();
        return map.rows().stream()
                .map(row ->
                        List.of(
                                row.code(),
                                row.name(),
                                map.segment().name(),
                                day,
                                row.ours(),
                                row.shade() == null ? Series.Nothing.NOTHING : row.members(),
                                row.shade() == null ? Series.Nothing.NOTHING : row.paidUp()));
    }

    private static Object rupiah(@Nullable Rupiah amount) {
        return amount == null ? Series.Nothing.NOTHING : amount.toDecimal();
    }
}
