package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.json.Json;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the tables of cases cannot say: other words, other languages, every kind asked once. */
class BenefitCasesTest {

    private static final Cases ENGLISH = new Cases(Law.builtIn(), Explanation.ENGLISH);
    private static final Cases INDONESIAN = new Cases(Law.builtIn(), Explanation.INDONESIAN);

    /** Every benefit of the fact sheet has a kind, and every kind has a case in the tables. */
    @Test
    void every_kind_of_benefit_has_cases() throws IOException {
        var asked = new HashSet<String>();
        for (var table : CaseTable.all()) {
            table.lines().forEach(line -> asked.add(kind(line)));
        }

        assertThat(Cases.kinds()).containsAll(BENEFITS);
        assertThat(asked).containsAll(BENEFITS);
    }

    private static final List<String> BENEFITS =
            List.of(
                    "stmb",
                    "partial_anatomical",
                    "partial_functional",
                    "partial_sum",
                    "vision",
                    "total_permanent",
                    "jkk_death",
                    "transport",
                    "jkk_denture",
                    "jkk_hearing_aid",
                    "jkk_glasses",
                    "jkk_homecare",
                    "jkk_prosthesis",
                    "jkk_report",
                    "jkk_expiry",
                    "jkk_pak",
                    "jkk_sudden_death",
                    "jkk_violence",
                    "pmi_treatment_abroad",
                    "pmi_rape_aid",
                    "pmi_jkm",
                    "jkm_death",
                    "jkm_waiting",
                    "jkm_payment",
                    "heirs",
                    "scholarship",
                    "scholarship_max",
                    "jht_payout",
                    "jht_tax",
                    "jht_partial",
                    "jht_wait",
                    "jht_payment",
                    "jht_returns",
                    "retirement_date",
                    "jp_formula",
                    "jp_pension",
                    "jp_limits",
                    "jp_old_age",
                    "jp_disability",
                    "jp_survivor_entitlement",
                    "jp_survivor",
                    "jp_inherited",
                    "jp_index",
                    "jkp_cash",
                    "jkp_window",
                    "jkp_eligibility",
                    "jkp_claims",
                    "jkp_training");

    /** In Indonesian the amounts are the same and every step has words. */
    @Test
    void both_languages_give_the_same_amounts() throws IOException {
        for (var table : CaseTable.all()) {
            for (var line : table.lines()) {
                if (!BENEFITS.contains(kind(line))) {
                    continue;
                }
                var english = ENGLISH.answer(line.question());
                var indonesian = INDONESIAN.answer(line.question());

                assertThat(indonesian.get("result")).isEqualTo(english.get("result"));
                assertThat(indonesian.get("basis")).isEqualTo(english.get("basis"));
                assertThat(indonesian.get("confidence")).isEqualTo(english.get("confidence"));
                assertThat(indonesian.members().keySet()).isEqualTo(english.members().keySet());
                assertThat(indonesian.print()).doesNotContain("{0}", "{1}", "{2}");
            }
        }
    }

    /** An answer with amounts shows its steps and where they stand. */
    @Test
    void every_answer_has_steps_and_a_basis() throws IOException {
        for (var table : CaseTable.all()) {
            for (var line : table.lines()) {
                if (!BENEFITS.contains(kind(line)) || !line.error().isEmpty()) {
                    continue;
                }
                var answer = ENGLISH.answer(line.question());

                assertThat(((Json.Arr) answer.get("steps")).items()).as(line.id()).isNotEmpty();
                assertThat(((Json.Arr) answer.get("basis")).items()).as(line.id()).isNotEmpty();
            }
        }
    }

    /** Words that mean the same give the same answer. */
    @ParameterizedTest(name = "{0}: {1} as {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # kind     | one way                                             | another way
                    transport   | {"costs":{"land":6200000,"sea":1}}                  | {"costs":{"darat":6200000,"laut":1}}
                    transport   | {"costs":{"land/river/lake":7000000}}               | {"costs":{"river":3000000,"lake":4000000}}
                    jht_wait    | {"reason":"layoff"}                                 | {"reason":"phk"}
                    jht_wait    | {"reason":"pkwt_end"}                               | {"reason":"contract_end"}
                    jht_wait    | {"reason":"leave_country"}                          | {"reason":"abroad"}
                    jht_wait    | {"reason":"total_disability"}                       | {"reason":"disability"}
                    jht_wait    | {"reason":"age","birth":"1970-01-01"}               | {"reason":"usia","birth":"1970-01-01"}
                    jht_payout  | {"balance":60000000}                                | {"amount":60000000}
                    jht_partial | {"balance":1,"membership_months":120,"purpose":"pension"} | {"balance":1,"membership_months":120,"purpose":"pensiun"}
                    jkp_cash    | {"last_wage":4000000}                               | {"wage":4000000}
                    jkp_cash    | {"last_wage":4000000,"phk_date":"2025-06-15"}       | {"last_wage":4000000,"layoff_date":"2025-06-15"}
                    jkp_eligibility | {"paid_months":12,"cause":"resign"}             | {"paid_months":12,"cause":"resignation"}
                    jkm_death   | {"masa_iur_months":40,"children":["SMA"]}           | {"masa_iur_months":40,"children":["smk"]}
                    jkm_death   | {"masa_iur_months":40,"children":["PT"]}            | {"masa_iur_months":40,"children":["university"]}
                    jkm_death   | {"masa_iur_months":40,"children":["SD"]}            | {"masa_iur_months":40,"children":[{"level":"SD"}]}
                    jkm_death   | {"masa_iur_months":40,"segment":"bpu"}              | {"masa_iur_months":40,"segment":"BPU"}
                    jkk_death   | {"wage":3750000}                                    | {"daily_wage":150000}
                    jkk_death   | {"wage":3450000}                                    | {"income":3200000}
                    stmb        | {"wage":1000000,"months":2}                         | {"income":900000,"months":2}
                    partial_anatomical | {"wage":3000000,"table_no":1}                | {"wage":3000000,"table_nos":[1]}
                    partial_functional | {"wage":3000000,"table_no":1,"loss_pct":50}  | {"wage":3000000,"table_no":1,"loss_pct":50.00}
                    stmb        | {"wage":3000000,"months":2.5}                       | {"wage":3000000,"months":2,"days":15}
                    stmb        | {"wage":3000000,"months":1}                         | {"wage":3000000,"from_date":"2025-06-15","to_date":"2025-07-14"}
                    jp_inherited | {"pension_paid":1200000,"recipient":"widow"}       | {"pension_paid":1200000,"recipient":"spouse"}
                    jp_formula  | {"masa_iur_months":180,"avg_annual_indexed_wage":96000000} | {"masa_iur_months":180,"avg_annual_indexed_wage":96000000,"share_pct":100,"limits_year":null}
                    """)
    void words_that_mean_the_same(String kind, String one, String other) {
        assertThat(ask(kind, other).get("result"))
                .isEqualTo(ask(kind, one).get("result"))
                .isNotEqualTo(Json.Null.NULL);
    }

    private static Json.Obj ask(String kind, String inputs) {
        return ENGLISH.answer(
                Json.object()
                        .put("id", kind)
                        .put("kind", kind)
                        .put("date", "2025-06-15")
                        .put("inputs", Json.parse(inputs))
                        .build());
    }

    /** STMB shows its slices; an under-reported wage adds what the employer owes. */
    @Test
    void slices_are_shown() {
        var result = (Json.Obj) ask("stmb", "{\"wage\":4000000,\"months\":13}").get("result");

        assertThat(result.get("slices").print())
                .isEqualTo(
                        "[{\"pct\": 100, \"months\": 12, \"days\": 0, \"amount\": 48000000},"
                                + " {\"pct\": 50, \"months\": 1, \"days\": 0, \"amount\":"
                                + " 2000000}]");
    }

    /** The steps of an under-reported wage go on after those of the benefit. */
    @Test
    void the_employers_part_has_its_steps() {
        var answer = ask("jkk_death", "{\"wage\":3000000,\"actual_wage\":5000000}");

        assertThat(answer.get("steps").print())
                .contains(
                        "Death by work accident: 60% of 80 times the wage of Rp3,000,000",
                        "The wage reported gives Rp166,000,000, the wage paid would give"
                                + " Rp262,000,000; the employer owes the difference of"
                                + " Rp96,000,000");
        assertThat(((Json.Obj) answer.get("result")).get("with_employer"))
                .isEqualTo(Json.of(262_000_000));
    }

    /** A migrant worker's children are for an officer; without children the sum is known. */
    @Test
    void a_migrant_workers_children_are_for_an_officer() {
        assertThat(ask("jkm_death", "{\"segment\":\"PMI\"}").get("result").print())
                .contains("85000000");
        assertThat(
                        ask("jkm_death", "{\"segment\":\"PMI\",\"children\":[\"SD\"]}")
                                .get("error")
                                .print())
                .contains("an officer must decide", "the children receive for school");
    }

    /** Two months of membership: 10 million for the self-employed, 42 million for wage earners. */
    @ParameterizedTest(name = "beside {0}, within {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    BPU, null, 10000000
                    PU,  null, 42000000
                    BPU, PU,   42000000
                    PU,  BPU,  10000000
                    """)
    void a_segment_beside_the_inputs_counts_where_they_have_none(
            String beside, String within, long total) {
        var answer =
                ENGLISH.answer(
                        Json.parse(
                                """
                                {"kind": "jkm_death", "date": "2025-08-20", "segment": %s,
                                 "inputs": {"masa_iur_months": 2, "segment": %s}}\
                                """
                                        .formatted(quoted(beside), quoted(within))));

        assertThat(((Json.Obj) answer.get("result")).get("total")).isEqualTo(Json.of(total));
    }

    private static String quoted(String word) {
        return "null".equals(word) ? word : '"' + word + '"';
    }

    @ParameterizedTest
    @CsvSource({"identity", "PU", "x"})
    void a_segment_that_no_rule_asks_for_is_passed_over(String segment) {
        var answer =
                ENGLISH.answer(
                        Json.parse(
                                """
                                {"kind": "stmb", "date": "2025-01-10", "segment": "%s",
                                 "inputs": {"wage": 5000000, "months": 1}}\
                                """
                                        .formatted(segment)));

        assertThat(answer.members()).containsKey("result").doesNotContainKey("ignored");
    }

    /** What a case names and no rule reads is said. */
    @Test
    void inputs_that_no_rule_reads_are_named() {
        assertThat(ask("jkk_death", "{\"wage\":3000000,\"colour\":\"red\"}").get("ignored").print())
                .isEqualTo("[\"colour\"]");
    }

    private static final Set<String> WRONG =
            Set.of("\"x\"", "[]", "{}", "true", "1e30", "-1", "\"2025-13-01\"", "null");

    /** Whatever an input is, a case is answered or refused; nothing is thrown. */
    @Test
    void no_input_breaks_an_answer() throws IOException {
        for (var table : CaseTable.all()) {
            for (var line : table.lines().stream().limit(3).toList()) {
                var inputs = ((Json.Obj) line.question().get("inputs")).members();
                for (var name : inputs.keySet()) {
                    for (var wrong : WRONG) {
                        var question = with(line.question(), name, Json.parse(wrong));
                        var answer = ENGLISH.answer(question);

                        assertThat(answer.members().containsKey("error"))
                                .as(question.print())
                                .isNotEqualTo(answer.members().containsKey("result"));
                    }
                }
            }
        }
    }

    private static Json.Obj with(Json.Obj question, String name, Json value) {
        var inputs = Json.object();
        ((Json.Obj) question.get("inputs"))
                .members()
                .forEach((key, old) -> inputs.put(key, key.equals(name) ? value : old));
        var changed = Json.object();
        question.members()
                .forEach((key, old) ->
                        changed.put(key, key.equals("inputs") ? inputs.build() : old));
        return changed.build();
    }

    private static String kind(CaseTable.Line line) {
        return line.question().get("kind") instanceof Json.Text(var kind) ? kind : "";
    }
}
