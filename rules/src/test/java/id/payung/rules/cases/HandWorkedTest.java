package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.json.Json;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.HashSet;
import java.util.stream.Stream;

/**
 * Cases whose expected values were worked from the law apart from this program, grouped by article;
 * each shows its working. They stand in tables that need no Java to read.
 */
class HandWorkedTest {

    private static final Cases CASES = new Cases(Law.builtIn(), Explanation.ENGLISH);

    @TestFactory
    Stream<DynamicContainer> every_case_of_every_article() throws IOException {
        return CaseTable.all().stream()
                .map(table ->
                        DynamicContainer.dynamicContainer(
                                table.article(), table.lines().stream().map(HandWorkedTest::test)));
    }

    private static DynamicTest test(CaseTable.Line line) {
        return DynamicTest.dynamicTest(line.id() + ": " + line.working(), () -> check(line));
    }

    /**
     * Every month and every line of every table, by a second program written from the law alone.
     */
    @TestFactory
    Stream<DynamicTest> what_a_second_program_says() throws IOException {
        return CaseTable.ofTheSecondProgram().stream()
                .map(table ->
                        DynamicTest.dynamicTest(
                                table.article(),
                                () -> table.lines().forEach(HandWorkedTest::check)));
    }

    private static void check(CaseTable.Line line) {
        var answer = CASES.answer(line.question());

        if (line.error().isEmpty()) {
            assertThat(answer.members()).as(answer.print()).containsKey("result");
            assertThat(((Json.Obj) answer.get("result")).members())
                    .as("%s; %s", line.working(), answer.print())
                    .containsAllEntriesOf(line.expected());
        } else {
            assertThat(answer.get("error").print()).contains(line.error());
        }
    }

    @Test
    void every_case_has_an_id_of_its_own_and_shows_its_working() throws IOException {
        var ids = new HashSet<String>();
        for (var table : CaseTable.all()) {
            for (var line : table.lines()) {
                assertThat(ids.add(line.id())).as(line.id()).isTrue();
                assertThat(line.working()).as(line.id()).isNotBlank();
                assertThat(line.expected().isEmpty()).isNotEqualTo(line.error().isEmpty());
            }
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(250);
    }
}
