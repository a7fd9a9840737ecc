package id.payung.platform.contribution;

import id.payung.rules.law.Explanation;
import id.payung.rules.law.Step;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/**
 * Keeps the rules' reasons beside a bill as they were told, in both languages: when the law or its
 * wording changes later, what was said then can still be read.
 */
public final class Steps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Steps() {}

    /** The reasons in Indonesian, or in English, as the rules say them now. */
    public static List<String> say(List<Step> steps, boolean english) {
        var language = english ? Explanation.ENGLISH : Explanation.INDONESIAN;
        return steps.stream().map(language::text).toList();
    }

    /** The reasons as they are kept. */
    public static String write(List<Step> steps) {
        return JSON.writeValueAsString(
                steps.stream()
                        .map(step ->
                                Map.of(
                                        "key", step.key(),
                                        "id", Explanation.INDONESIAN.text(step),
                                        "en", Explanation.ENGLISH.text(step)))
                        .toList());
    }

    /** The reasons in Indonesian, or in English. */
    public static List<String> read(String json, boolean english) {
        var kept = JSON.readValue(json, new TypeReference<List<Map<String, String>>>() {});
        return kept.stream().map(step -> step.getOrDefault(english ? "en" : "id", "")).toList();
    }
}
