package id.payung.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.law.LawFileRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;

class WhatIfTest {

    private static final YearMonth MAY_2026 = YearMonth.of(2026, 5);

    @TempDir Path directory;

    /**
     * Two workers of a large enterprise in group II (6 and 12 million, JKP), a driver with JHT, and
     * a farmer whom the state pays for, both at 3 million; JHT of workers from 2% to 3%.
     */
    @Test
    void a_small_population_worked_by_hand() throws IOException {
        var members =
                members(
                        """
                        PU,industry,6000000,2,LARGE,true,,
                        PU,trade,12000000,2,LARGE,true,,
                        BPU,transport,3000000,,,,true,false
                        BPU,agriculture,3000000,,,,false,true
                        """);

        var report =
                WhatIf.report(members, MAY_2026, Law.builtIn(), Map.of("jht.rate.worker", "3"));

        // Employers: 0.54 + 0.30 + 3.7 = 4.54% of 18,000,000 = 817,200;
        // JP 2% of 6,000,000 and of the ceiling 11,086,300: 120,000 + 221,726 = 341,726.
        assertThat(amount(report, "total", "before", "employers")).isEqualByComparingTo("1158926");
        // Workers: 2% of 18,000,000 = 360,000; JP 60,000 + 110,863.
        assertThat(amount(report, "total", "before", "workers")).isEqualByComparingTo("530863");
        assertThat(amount(report, "total", "after", "workers")).isEqualByComparingTo("710863");
        // The driver: half of 29,500 and of 6,800, and JHT 59,000.
        assertThat(amount(report, "total", "before", "self_employed"))
                .isEqualByComparingTo("77150");
        // The state: 29,500 + 6,800 for the farmer, JKP 0.22% of 5,000,000 twice.
        assertThat(amount(report, "total", "before", "state_budget")).isEqualByComparingTo("58300");
        // One percent more of 18,000,000, into the JHT fund alone.
        var difference = at(report, "total", "difference");
        assertThat(amount(difference, "workers")).isEqualByComparingTo("180000");
        assertThat(amount(difference, "total")).isEqualByComparingTo("180000");
        assertThat(amount(difference, "funds", "jht")).isEqualByComparingTo("180000");
        assertThat(amount(difference, "funds", "jkk")).isZero();
        // JKK: 0.54% of 18,000,000 less 0.14% of 5,000,000 twice, 14,750, 29,500.
        assertThat(amount(report, "total", "before", "funds", "jkk"))
                .isEqualByComparingTo("127450");
        // JKP: 2 x (7,000 + 11,000).
        assertThat(amount(report, "total", "before", "funds", "jkp")).isEqualByComparingTo("36000");
        assertThat(report.get("members")).isEqualTo(Json.of(4));
        assertThat(report.get("refused")).isEqualTo(Json.of(0));
    }

    @Test
    void members_are_counted_by_segment_sector_and_band() throws IOException {
        var report =
                WhatIf.report(
                        members(
                                """
                                PU,trade,1999999.99,1,MICRO,false,,
                                PU,trade,2000000,1,MICRO,false,,
                                BPU,trade,20000000,,,,false,false
                                """),
                        MAY_2026,
                        Law.builtIn(),
                        Map.of("bpu.jkm", "7000"));

        assertThat(lines(report, "by_segment", "segment")).isEqualTo("BPU:1 PU:2 ");
        assertThat(lines(report, "by_sector", "sector")).isEqualTo("trade:3 ");
        assertThat(lines(report, "by_wage_band", "wage_band"))
                .isEqualTo("0:1 2000000:1 15000000:1 ");
        // Half of 200 more for one person.
        assertThat(amount(report, "total", "difference", "self_employed"))
                .isEqualByComparingTo("100");
        assertThat(report.get("changes").print())
                .isEqualTo(
                        "[{\"parameter\": \"bpu.jkm\", \"unit\": \"rupiah\", \"before\":"
                                + " \"Rp6800\", \"after\": \"Rp7000\"}]");
    }

    @Test
    void what_is_paid_is_what_the_funds_receive() {
        var report =
                WhatIf.report(
                        new SimulatedPopulation(20_000, 7),
                        MAY_2026,
                        Law.builtIn(),
                        Map.of("jp.wage_ceiling", "15000000", "jkp.rate.from_jkk", "0.2"));

        for (var when : new String[] {"before", "after", "difference"}) {
            var funds = (Json.Obj) at(report, "total", when, "funds");
            var received =
                    funds.members().values().stream()
                            .map(fund -> ((Json.Num) fund).value())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(amount(report, "total", when, "total")).isEqualByComparingTo(received);
        }
        // Moving more of JKK to JKP costs nobody anything; a higher ceiling does.
        assertThat(amount(report, "total", "difference", "funds", "jkk")).isNegative();
        assertThat(amount(report, "total", "difference", "state_budget")).isZero();
        assertThat(amount(report, "total", "difference", "employers")).isPositive();
    }

    @Test
    void the_same_seed_is_the_same_population() {
        var once =
                WhatIf.report(new SimulatedPopulation(500, 1), MAY_2026, Law.builtIn(), Map.of());
        var again =
                WhatIf.report(new SimulatedPopulation(500, 1), MAY_2026, Law.builtIn(), Map.of());
        var other =
                WhatIf.report(new SimulatedPopulation(500, 2), MAY_2026, Law.builtIn(), Map.of());

        assertThat(once).isEqualTo(again).isNotEqualTo(other);
        assertThat(amount(once, "total", "difference", "total")).isZero();
    }

    @Test
    void a_relief_may_be_thought_on() throws IOException {
        var report =
                WhatIf.report(
                        members("BPU,transport,1000000,,,,false,false\n"),
                        YearMonth.of(2028, 1),
                        Law.builtIn(),
                        Map.of("bpu.relief.transport", "25"));

        assertThat(amount(report, "total", "before", "total")).isEqualByComparingTo("16800");
        assertThat(amount(report, "total", "after", "total")).isEqualByComparingTo("4200");
        assertThat(report.get("changes").print()).contains("\"before\": \"not in force\"");
    }

    @Test
    void who_cannot_be_billed_is_counted_and_named() throws IOException {
        var report =
                WhatIf.report(
                        members("PU,trade,0,1,MICRO,false,,\nPU,trade,1000000,1,MICRO,false,,\n"),
                        MAY_2026,
                        Law.builtIn(),
                        Map.of());

        assertThat(report.get("members")).isEqualTo(Json.of(1));
        assertThat(report.get("refused")).isEqualTo(Json.of(1));
        assertThat(report.get("first_refused").print()).contains("A wage of Rp0 is no wage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PU,trade,1000000,1,MICRO,false,    | line 2: 7 columns, not 8
                    XX,trade,1000000,1,MICRO,false,,   | line 2: segment 'XX'
                    PU,trade,much,1,MICRO,false,,      | line 2:
                    PU,trade,1000000,6,MICRO,false,,   | line 2: Risk group 6
                    PU,trade,1000000,1,HUGE,false,,    | line 2:
                    PU,trade,1.005,1,MICRO,false,,     | line 2:
                    """)
    void a_bad_line_is_refused_with_its_number(String line, String message) throws IOException {
        var members = members(line + "\n");

        assertThatThrownBy(() -> WhatIf.report(members, MAY_2026, Law.builtIn(), Map.of()))
                .isInstanceOf(Population.BadMember.class)
                .hasMessageContaining(message);
    }

    @Test
    void the_header_must_be_right() throws IOException {
        var file = Files.writeString(directory.resolve("members.csv"), "a,b\n");

        assertThatThrownBy(() ->
                        WhatIf.report(new MemberFile(file), MAY_2026, Law.builtIn(), Map.of()))
                .hasMessageContaining("line 1: the header must be segment,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    jht.rate.wrker | 3    | no rule reads a parameter 'jht.rate.wrker'
                    jht.rate.worker| much | 'much' in column 'value' is not a percentage
                    jht.rate.worker| -1   | below zero
                    """)
    void a_change_that_cannot_be_is_refused(String id, String value, String message) {
        assertThatThrownBy(() -> Law.builtIn().whatIf(Map.of(id, value)))
                .isInstanceOf(LawFileRefused.class)
                .hasMessageContaining(message);
    }

    @Test
    void nobody_is_no_population() {
        assertThatThrownBy(() -> new SimulatedPopulation(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private MemberFile members(String lines) throws IOException {
        var file = directory.resolve("members.csv");
        return new MemberFile(Files.writeString(file, MemberFile.HEADER + "\n" + lines));
    }

    private static Json at(Json json, String... path) {
        var found = json;
        for (var name : path) {
            found = ((Json.Obj) found).get(name);
        }
        return found;
    }

    private static BigDecimal amount(Json json, String... path) {
        return ((Json.Num) at(json, path)).value();
    }

    private static String lines(Json.Obj report, String view, String name) {
        var text = new StringBuilder();
        for (var line : ((Json.Arr) report.get(view)).items()) {
            text.append(at(line, name).print().replace("\"", ""))
                    .append(':')
                    .append(at(line, "members").print())
                    .append(' ');
        }
        return text.toString();
    }
}
