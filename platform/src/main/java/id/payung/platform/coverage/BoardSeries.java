package id.payung.platform.coverage;

import static id.payung.platform.coverage.series.Column.date;
import static id.payung.platform.coverage.series.Column.decimal;
import static id.payung.platform.coverage.series.Column.text;
import static id.payung.platform.coverage.series.Column.whole;
import static id.payung.platform.coverage.series.Column.yesNo;

import id.payung.platform.coverage.figure.CoverageRatio;
import id.payung.platform.coverage.series.Column;
import id.payung.platform.coverage.series.Series;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the board as series. They hold counts and money, and nothing of any person. */
@Component
class BoardSeries {

    private final Sources sources;
    private final MessageSource messages;

    BoardSeries(Sources sources, MessageSource messages) {
        this.sources = sources;
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
        return sources.counts().bySegment(desk.period()).stream()
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
        return Brought.byChannel(sources.results().byCampaign(desk.span())).stream()
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
                    whole("members_paid_up"),
                    decimal("coverage_percent"),
                    text("denominator"));

    private Stream<List<Object>> places(Maps.Wanted wanted) {
        var map = sources.maps().draw(wanted);
        var day = wanted.desk().period().to();
        return map.rows().stream().map(row -> place(row, map.segment(), day));
    }

    private static List<Object> place(MapView.Row row, Segment segment, LocalDate day) {
        var ratio = row.ratio();
        return List.of(
                row.code(),
                row.name(),
                segment.name(),
                day,
                row.ours(),
                row.isKnown() ? row.members() : Series.Nothing.NOTHING,
                row.isKnown() ? row.paidUp() : Series.Nothing.NOTHING,
                ratio == null ? Series.Nothing.NOTHING : percent(ratio),
                ratio == null ? Series.Nothing.NOTHING : denominator(ratio.base()));
    }

    private static BigDecimal percent(CoverageRatio.Ratio ratio) {
        return ratio.fraction().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static String denominator(CoverageRatio.Part base) {
        return "%s, %s: %s (%s)"
                .formatted(
                        base.says(),
                        base.when().text(),
                        base.value().toPlainString(),
                        base.source());
    }

    private static Object rupiah(@Nullable Rupiah amount) {
        return amount == null ? Series.Nothing.NOTHING : amount.toDecimal();
    }
}
