package id.payung.rules.cases;

import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.law.Statutory;
import id.payung.rules.law.Version;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code payung law show [--on DATE] [PARAMETER]}: what the law's numbers are, and since when. */
public final class LawShow {

    private LawShow() {}

    /**
     * The versions of parameters, or the one in force on a day.
     *
     * @param on null for all versions
     * @param parameter an id, or the beginning of several ("jp" or "jp.rate"); null for all
     * @throws IllegalArgumentException naming the parameter, if none begins so
     */
    public static Json.Arr json(Law law, @Nullable LocalDate on, @Nullable String parameter) {
        var shown = new ArrayList<Json>();
        var found = false;
        for (var entry : law.all().entrySet()) {
            if (parameter != null && !matches(entry.getKey(), parameter)) {
                continue;
            }
            found = true;
            for (var version : versions(entry.getValue(), on)) {
                shown.add(line(law, entry.getKey(), version, on));
            }
        }
        if (!found) {
            throw new IllegalArgumentException(
                    "No parameter is named %s or begins with it. Maybe one of %s"
                            .formatted(parameter, String.join(", ", law.all().keySet())));
        }
        return new Json.Arr(shown);
    }

    private static boolean matches(String id, String parameter) {
        return id.equals(parameter) || id.startsWith(parameter + ".");
    }

    private static List<Version<Object>> versions(
            Statutory<Object> statutory, @Nullable LocalDate on) {
        return on == null
                ? statutory.versions()
                : statutory.versions().stream().filter(version -> version.covers(on)).toList();
    }

    private static Json.Obj line(
            Law law, String id, Version<Object> version, @Nullable LocalDate on) {
        var source = version.source();
        var line =
                Json.object()
                        .put("id", id)
                        .put("from", version.from().toString())
                        .put("to", day(version.to()))
                        .put("due", day(version.due()))
                        .put("value", value(version.value()))
                        .put("unit", law.unit(id))
                        .put("instrument", source.instrument())
                        .put("article", source.article())
                        .put("confidence", source.confidence().name().toLowerCase(Locale.ROOT))
                        .put("note", version.note());
        if (on != null && version.on(on).provisional()) {
            line.put("provisional", true);
        }
        return line.build();
    }

    private static Json day(@Nullable LocalDate day) {
        return day == null ? Json.Null.NULL : Json.of(day.toString());
    }

    private static Json value(Object value) {
        return switch (value) {
            case Rupiah amount -> Json.of(amount);
            case Percent rate -> Json.of(rate.toDecimal());
            case Integer count -> Json.of(count);
            default -> Json.of(value.toString());
        };
    }
}
