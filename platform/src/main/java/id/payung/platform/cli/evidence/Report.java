package id.payung.platform.cli.evidence;

import id.payung.evidence.Outcome;
import id.payung.evidence.Result;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A result as JSON. A number that does not exist or has no end is null. */
final class Report {

    private Report() {}

    /**
     * Prints it on standard output; an answer is status 0, also when it is that none can be had.
     */
    static int print(Result result) {
        System.out.println(
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(of(result)));
        return 0;
    }

    static Map<String, @Nullable Object> of(Result result) {
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("method", result.method());
        report.put("estimand", result.estimand());
        switch (result.outcome()) {
            case Outcome.Estimated found -> estimated(found, report);
            case Outcome.CannotTell(var reason, var whatWould) -> {
                for (var key : List.of("estimate", "se", "interval", "level", "inference")) {
                    report.put(key, null);
                }
                report.put("cannotTell", reason);
                report.put("whatWould", whatWould);
            }
        }
        report.put("cells", result.cells().stream().map(cell -> values(cell.values())).toList());
        report.put("warnings", result.warnings());
        report.put("seed", result.provenance().seed());
        report.put("inputHash", result.provenance().inputHash());
        report.put("version", result.provenance().version());
        return report;
    }

    private static void estimated(Outcome.Estimated found, Map<String, @Nullable Object> report) {
        var interval = found.interval();
        report.put("estimate", plain(found.estimate()));
        report.put("se", plain(found.se()));
        report.put(
                "interval",
                interval == null
                        ? null
                        : Arrays.asList(plain(interval.low()), plain(interval.high())));
        report.put("level", interval == null ? null : plain(interval.level()));
        report.put("inference", inference(found));
    }

    private static Map<String, String> inference(Outcome.Estimated found) {
        var inference = new LinkedHashMap<String, String>();
        inference.put("how", found.inference().how());
        inference.put("why", found.inference().why());
        return inference;
    }

    private static Map<String, @Nullable Object> values(Map<String, Object> values) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static @Nullable Object plain(Object value) {
        return value instanceof Double number && !Double.isFinite(number) ? null : value;
    }
}
