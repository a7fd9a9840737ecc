package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.json.Json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A working life as it may go on until the pension: the wage of this year grows, and grew, by a
 * part each year, and is indexed by another. Both are assumptions that somebody can change; at zero
 * all is in today's money. The ceilings of months to come are the last that are known.
 *
 * @param from the first day of the pension
 * @param reached the birthday of the pension age
 */
record Projection(Filled filled, LocalDate reached, LocalDate from) {

    static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private static final int DIGITS = 12;

    /** Empty if something is missing, or the rules know no pension age. */
    static Optional<Projection> of(Filled filled, Ask age) {
        if (!filled.has("birth") || !filled.has("started") || !filled.has("wage")) {
            return Optional.empty();
        }
        return age.result()
                .map(result ->
                        new Projection(filled, day(result, "date"), day(result, "pension_from")));
    }

    private static LocalDate day(Json.Obj result, String name) {
        return LocalDate.parse(((Json.Text) result.get(name)).value());
    }

    private YearMonth started() {
        return YearMonth.parse(filled.text("started"));
    }

    /** Of contributions until the month before the pension. */
    long months() {
        return Math.max(0, started().until(YearMonth.from(from), ChronoUnit.MONTHS));
    }

    /** Whether the pension is paid each month. */
    Ask form() {
        return Ask.at(
                reached.toString(),
                "jp_old_age",
                filled.facts("birth").put("masa_iur_months", months()),
                List.of(as(Shown.As.WORD, "form"), as(Shown.As.COUNT, "counted_as_months")));
    }

    /** What it would be. */
    Ask pension() {
        var inflation = Json.object();
        for (var year = started().getYear(); year < from.getYear(); year++) {
            inflation.put("" + year, Json.of(filled.number("inflation_pct")));
        }
        var inputs =
                Json.object()
                        .put("wages", new Json.Arr(wages()))
                        .put("year", from.getYear())
                        .put("inflation_pct", inflation.build());
        return Ask.at(
                from.toString(),
                "jp_pension",
                inputs,
                List.of(
                        as(Shown.As.MONEY, "monthly"),
                        as(Shown.As.COUNT, "masa_iur_months"),
                        as(Shown.As.MONEY, "avg_annual_indexed_wage")));
    }

    private List<Json> wages() {
        var wages = new ArrayList<Json>();
        var last = YearMonth.from(from).minusMonths(1);
        for (var first = started(); !first.isAfter(last); ) {
            var december = Year.of(first.getYear()).atMonth(12);
            var until = december.isAfter(last) ? last : december;
            wages.add(
                    Json.object()
                            .put("from", first.toString())
                            .put("to", until.toString())
                            .put("wage", Json.of(wage(first.getYear())))
                            .build());
            first = until.plusMonths(1);
        }
        return wages;
    }

    /** Whole rupiah. */
    private BigDecimal wage(int year) {
        var growth =
                BigDecimal.ONE
                        .add(filled.number("growth_pct").movePointLeft(2))
                        .stripTrailingZeros();
        var years = year - filled.today().getYear();
        var factor = growth.pow(Math.abs(years));
        var wage = filled.number("wage");
        return years >= 0
                ? wage.multiply(factor).setScale(0, RoundingMode.HALF_UP)
                : wage.divide(factor, DIGITS, RoundingMode.HALF_UP)
                        .setScale(0, RoundingMode.HALF_UP);
    }
}
