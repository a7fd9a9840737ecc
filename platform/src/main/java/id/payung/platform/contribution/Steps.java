package id.payung.platform.contribution;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rules' reasons beside a bill, so that it can be explained in any language later. */
final class Steps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Steps() {}

    static String write(List<Step> steps) {
        return JSON.writeValueAsString(steps.stream().map(Steps::plain).toList());
    }

    private static Map<String, Object> plain(Step step) {
        var basis = step.basis();
        return Map.of(
                "key", step.key(),
                "operands", step.operands().stream().map(Steps::plain).toList(),
                "basis", basis == null ? "" : basis.toString());
    }

    private static Object plain(Object operand) {
        return switch (operand) {
            case Rupiah amount -> Map.of("rupiah", amount.toDecimal().toPlainString());
            case Percent rate -> Map.of("percent", rate.toString());
            case LocalDate day -> Map.of("day", day.toString());
            case YearMonth month -> Map.of("month", month.toString());
            case Enum<?> word -> Map.of("word", word.getDeclaringClass().getSimpleName() + "." + word);
            default -> operand;
        };
    }
}
