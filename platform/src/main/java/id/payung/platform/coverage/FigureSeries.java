package id.payung.platform.coverage;

import static id.payung.platform.coverage.series.Column.decimal;
import static id.payung.platform.coverage.series.Column.text;
import static id.payung.platform.coverage.series.Column.whole;

import id.payung.platform.coverage.figure.Achievement;
import id.payung.platform.coverage.figure.Finding;
import id.payung.platform.coverage.figure.QuotedFigure;
import id.payung.platform.coverage.figure.QuotedFigures;
import id.payung.platform.coverage.series.Column;
import id.payung.platform.coverage.series.Series;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quoted figures and what contradicts them, as series: published, so anybody may have them. */
@Component
class FigureSeries {

    static final List<String> NAMES = List.of("years", "figures", "contradictions");

    private final QuotedFigures quoted;
    private final MessageSource messages;

    FigureSeries(QuotedFigures quoted, MessageSource messages) {
        this.quoted = quoted;
        this.messages = messages;
    }

    /**
     * The series of that name; empty when there is none.
     *
     * @param offices codes of those whose years are wanted
     */
    Optional<Series> find(String name, List<String> offices, Locale language) {
        return switch (name) {
            case "years" -> Optional.of(series(name, language, YEARS, years(offices)));
            case "figures" -> Optional.of(series(name, language, FIGURES, figures()));
            case "contradictions" ->
                    Optional.of(series(name, language, CONTRADICTIONS, contradictions(language)));
            default -> Optional.empty();
        };
    }

    private Series series(
            String name, Locale language, List<Column> columns, Stream<List<Object>> rows) {
        return new Series(
                name,
                "",
                messages.getMessage("coverage.source.quoted", null, language),
                messages.getMessage("coverage.licence.quoted", null, language),
                columns,
                rows);
    }

    private static final List<Column> YEARS =
            List.of(
                    text("office"),
                    text("segment"),
                    whole("year"),
                    decimal("target"),
                    decimal("result"),
                    decimal("achievement_percent"),
                    text("document"),
                    text("figure"),
                    text("also_quoted"),
                    whole("contradictions"));

    private Stream<List<Object>> years(List<String> offices) {
        return offices.stream()
                .flatMap(office ->
                        Years.of(quoted.achievements(office)).segments().stream()
                                .flatMap(segment -> segment.years().stream())
                                .map(year -> year(office, year)));
    }

    private static List<Object> year(String office, Years.Year year) {
        Achievement shown = year.shown();
        return List.of(
                office,
                shown.segment(),
                (long) year.year(),
                or(shown.target()),
                or(shown.result()),
                or(shown.percent()),
                shown.used().document(),
                shown.used().id(),
                year.also().stream().map(FigureSeries::quoted).collect(Collectors.joining("; ")),
                (long) year.findings());
    }

    private static String quoted(QuotedFigure figure) {
        var value = figure.figure().participants();
        return "%s (%s %s)"
                .formatted(
                        value == null ? "" : value.toPlainString(), figure.document(), figure.id());
    }

    private static final List<Column> FIGURES =
            List.of(
                    text("document"),
                    text("figure"),
                    whole("revision"),
                    text("said_date"),
                    text("said_office"),
                    text("said_region"),
                    text("region_codes"),
                    text("segment"),
                    text("measure"),
                    text("counts"),
                    text("kind"),
                    decimal("target"),
                    decimal("value"),
                    decimal("denominator_value"),
                    text("denominator_says"),
                    text("percentage_printed"),
                    text("source"),
                    text("section"),
                    text("quote"));

    private Stream<List<Object>> figures() {
        return quoted.documents().stream()
                .flatMap(document -> quoted.in(document).stream())
                .map(FigureSeries::figure);
    }

    private static List<Object> figure(QuotedFigure one) {
        var said = one.figure();
        var printed = said.printed();
        return List.of(
                one.document(),
                one.id(),
                (long) one.revision(),
                said.when().text(),
                said.office(),
                said.region(),
                one.meaning().regions(),
                said.segment(),
                said.measure(),
                one.meaning().counts().name(),
                one.meaning().kind().name(),
                or(said.target()),
                or(said.participants()),
                or(said.denominator()),
                said.denominatorSays(),
                printed == null ? Series.Nothing.NOTHING : printed.text(),
                said.source(),
                said.section(),
                said.quote());
    }

    private static final List<Column> CONTRADICTIONS =
            List.of(
                    text("document"),
                    text("figures"),
                    text("contradiction"),
                    text("says"),
                    text("computed"),
                    text("because"));

    private Stream<List<Object>> contradictions(Locale language) {
        return quoted.documents().stream()
                .flatMap(document ->
                        quoted.findings(document).stream()
                                .map(finding -> finding(document, finding, language)));
    }

    private static List<Object> finding(String document, Finding finding, Locale language) {
        return List.of(
                document,
                String.join(" ", finding.figures()),
                finding.fault().id(),
                finding.says(),
                finding.computed(),
                finding.because().in(language));
    }

    private static Object or(@Nullable BigDecimal value) {
        return Series.or(value);
    }
}
