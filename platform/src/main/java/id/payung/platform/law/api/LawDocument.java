package id.payung.platform.law.api;

import id.payung.rules.json.Json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * The law's part of the OpenAPI document: a path for each kind, with the example that a test asks
 * through the API.
 */
@Component
@ConditionalOnWebApplication
class LawDocument implements OpenApiCustomizer {

    private static final String TAG = "law";
    private static final String WORKED = "worked";

    @Override
    public void customise(OpenAPI document) {
        var examples = Example.all();
        LawSchemas.all().forEach(document.getComponents()::addSchemas);
        for (var example : examples) {
            document.path(LawApi.PATH + "/" + example.kind(), post(one(example)));
        }
        document.path(LawApi.PATH + "/cases", post(many(examples)));
        document.path(LawApi.PATH + "/kinds", get(kinds()));
        document.path(LawApi.PATH + "/parameters", get(parameters()));
    }

    private static Operation one(Example example) {
        return operation(example.kind(), example.asks())
                .description(example.working())
                .requestBody(body(content("Case", Plain.of(example.question()))))
                .responses(
                        answers(content("Answer", answer(example)))
                                .addApiResponse("404", problem("No such kind"))
                                .addApiResponse("422", problem("The law gives no answer")));
    }

    private static Object answer(Example example) {
        var answer =
                Json.object()
                        .put("id", example.question().get("id"))
                        .put("result", example.result());
        return Plain.of(answer.build());
    }

    private static Operation many(List<Example> examples) {
        var asked = new ArrayList<Object>();
        for (var example : examples) {
            var question = Plain.of(example.question());
            question.put("id", example.kind());
            question.put("kind", example.kind());
            asked.add(question);
        }
        return operation("cases", "Many cases, each answered or with its error in its place")
                .requestBody(body(content("Cases", asked)))
                .responses(answers(content("Answers", null)));
    }

    private static Operation kinds() {
        return operation("kinds", "All kinds of case, with an example of each")
                .responses(answers(content("Kinds", null)));
    }

    private static Operation parameters() {
        return operation("parameters", "The law's numbers: value, dates, article, confidence")
                .addParametersItem(query("on", "A day: only what is in force then", "2026-11-23"))
                .addParametersItem(
                        query("name", "An id, or the beginning of several", "jp.wage_ceiling"))
                .responses(
                        answers(content("Parameters", null))
                                .addApiResponse("404", problem("No such parameter")));
    }

    private static Operation operation(String name, String summary) {
        return new Operation().addTagsItem(TAG).operationId("law_" + name).summary(summary);
    }

    private static PathItem post(Operation operation) {
        operation
                .getResponses()
                .addApiResponse("413", problem("A body above %d bytes".formatted(Body.MOST_BYTES)));
        return new PathItem().post(common(operation));
    }

    private static PathItem get(Operation operation) {
        return new PathItem().get(common(operation));
    }

    private static Operation common(Operation operation) {
        operation
                .getResponses()
                .addApiResponse("400", problem("What was sent has not the form that is asked for"))
                .addApiResponse("429", problem("Too many ask at once"));
        return operation;
    }

    private static QueryParameter query(String name, String description, String example) {
        var parameter = new QueryParameter();
        parameter
                .name(name)
                .description(description)
                .required(false)
                .schema(LawSchemas.text())
                .example(example);
        return parameter;
    }

    private static RequestBody body(Content content) {
        return new RequestBody().required(true).content(content);
    }

    private static ApiResponses answers(Content content) {
        return new ApiResponses()
                .addApiResponse(
                        "200", new ApiResponse().description("The answer").content(content));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(LawSchemas.reference("Problem"))));
    }

    private static Content content(String schema, @Nullable Object value) {
        Schema<?> reference = LawSchemas.reference(schema);
        var type = new MediaType().schema(reference);
        if (value != null) {
            type.addExamples(WORKED, new io.swagger.v3.oas.models.examples.Example().value(value));
        }
        return new Content().addMediaType("application/json", type);
    }
}
