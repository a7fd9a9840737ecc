package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.Programme;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;

/**
 * The table that travels offline is the law: every bracket, both its ends, every month and sector.
 */
class StallTableTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2027, 12);

    private final List<Json> periods =
            ((Json.Arr) StallTable.json(FIRST, LAST, Law.builtIn()).get("periods")).items();

    @Test
    void months_with_the_same_amounts_are_one_period() {
        assertThat(periods.stream().map(period -> text(period, "from") + " " + text(period, "to")))
                .containsExactly(
                        "2026-01 2026-03", "2026-04 2026-12", "2027-01 2027-03", "2027-04 2027-12");
    }

    @Test
    void looking_up_is_computing() {
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            var amounts = (Json.Obj) in(month).get("amounts");
            var from = numbers(amounts.get("income_from"));
            for (var i = 0; i < from.size(); i++) {
                var top =
                        i + 1 < from.size() ? from.get(i + 1).minus(Rupiah.ofSen(1)) : from.get(i);
                for (var income : List.of(from.get(i), top)) {
                    same(month, income, i, Sector.TRANSPORT, Funding.OWN);
                    same(month, income, i, Sector.OTHER, Funding.OWN);
                    same(month, income, i, Sector.OTHER, Funding.SPONSOR);
                    same(month, income, i, Sector.TRANSPORT, Funding.STATE_BUDGET);
                    same(month, income, i, Sector.OTHER, Funding.STATE_BUDGET);
                }
            }
        }
    }

    /** Lowest, tenth and highest bracket by hand: 48 and 56 wages, 22 million and 12 million. */
    @ParameterizedTest(name = "bracket {0}")
    @CsvSource(
            textBlock =
                    """
                    # line,     base, 48 x base + 10 + 12 million, 56 x base + 12 million
                         0,  1000000,                    70000000,               68000000
                         9,  2950000,                   163600000,              177200000
                        32, 20700000,                  1015600000,             1171200000
                    """)
    void what_it_buys_follows_the_base(int line, long base, long death, long permanent) {
        for (var period : periods) {
            var buys = (Json.Obj) ((Json.Obj) ((Json.Obj) period).get("amounts")).get("buys");

            assertThat(numbers(buys.get("unable_month")).get(line)).isEqualTo(Rupiah.of(base));
            assertThat(numbers(buys.get("accident_death")).get(line)).isEqualTo(Rupiah.of(death));
            assertThat(numbers(buys.get("total_permanent")).get(line))
                    .isEqualTo(Rupiah.of(permanent));
            assertThat(buys.get("death")).isEqualTo(Json.of(42_000_000));
            assertThat(buys.get("death_waiting")).isEqualTo(Json.of(10_000_000));
            assertThat(buys.get("waiting_months")).isEqualTo(Json.of(3));
            assertThat(buys.get("scholarship")).isEqualTo(Json.of(174_000_000));
        }
    }

    private void same(YearMonth month, Rupiah income, int line, Sector sector, Funding funding) {
        var name =
                funding == Funding.STATE_BUDGET
                        ? "state_budget"
                        : sector == Sector.TRANSPORT ? "transport" : "other";
        var amounts = (Json.Obj) ((Json.Obj) in(month).get("amounts")).get(name);
        var paid =
                SelfEmployedContribution.of(
                                new SelfEmployedMonth(
                                        month,
                                        income,
                                        EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT),
                                        sector,
                                        funding,
                                        false))
                        .value();

        assertThat(numbers(amounts.get("jkk")).get(line)).isEqualTo(paid.of(Programme.JKK));
        assertThat(numbers(amounts.get("jht")).get(line)).isEqualTo(paid.of(Programme.JHT));
        assertThat(amounts.get("jkm")).isEqualTo(Json.of(paid.of(Programme.JKM)));
    }

    private Json.Obj in(YearMonth month) {
        return periods.stream()
                .filter(period ->
                        !month.isBefore(YearMonth.parse(text(period, "from")))
                                && !month.isAfter(YearMonth.parse(text(period, "to"))))
                .map(Json.Obj.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Json json, String name) {
        return ((Json.Text) ((Json.Obj) json).get(name)).value();
    }

    private static List<Rupiah> numbers(Json json) {
        return ((Json.Arr) json)
                .items().stream().map(item -> Rupiah.of(((Json.Num) item).value())).toList();
    }
}
