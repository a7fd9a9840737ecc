package id.payung.platform.law.owed;

import static id.payung.platform.law.owed.Shown.as;

import id.payung.rules.json.Json;

import java.util.List;
import java.util.stream.Stream;

/** What JKM gives after a death that was no work accident, and to whom. */
final class DeathForms {

    private static final String DAY = "death_date";

    private static final List<String> RELATIONS =
            List.of(
                    "spouse",
                    "child",
                    "blood_relative",
                    "sibling",
                    "parent_in_law",
                    "named_in_will",
                    "arranged_funeral");

    static final List<Form> ALL =
            List.of(
                    new Form(
                            "death",
                            Topic.DEATH,
                            List.of(
                                    Field.of(DAY, Sort.DAY),
                                    Field.choice("segment", "PU", "BPU", "JAKON", "PMI"),
                                    Field.of("member_since", Sort.DAY),
                                    Field.of("masa_iur_months", Sort.COUNT),
                                    level("level_1"),
                                    level("level_2")),
                            DeathForms::death),
                    new Form("heirs", Topic.DEATH, family(), DeathForms::heirs));

    private DeathForms() {}

    private static Field level(String name) {
        return Field.choice(name, "TK", "SD", "SMP", "SMA", "PT");
    }

    private static List<Field> family() {
        return Stream.of(
                        Stream.of(Field.of(DAY, Sort.DAY)),
                        RELATIONS.stream().map(name -> Field.of(name, Sort.TICK)),
                        Stream.of(Field.of("notarial_will", Sort.TICK)))
                .flatMap(fields -> fields)
                .toList();
    }

    private static List<Ask> death(Filled filled) {
        var children =
                Stream.of("level_1", "level_2")
                        .map(filled::text)
                        .filter(level -> !level.isEmpty())
                        .map(Json::of)
                        .toList();
        var inputs =
                filled.facts("segment", "member_since", "masa_iur_months")
                        .put("children", new Json.Arr(children));
        return List.of(
                filled.ask(
                        DAY,
                        "jkm_death",
                        inputs,
                        Shown.money(
                                "total", "death", "berkala", "funeral", "scholarship_first_year")));
    }

    private static List<Ask> heirs(Filled filled) {
        var living = RELATIONS.stream().filter(filled::ticked).toList();
        var inputs = Json.object();
        if (!living.isEmpty()) {
            inputs.put("heirs", Json.texts(living));
        }
        if (filled.ticked("named_in_will")) {
            inputs.put("notarial_will", filled.ticked("notarial_will"));
        }
        var shown = List.of(as(Shown.As.WORDS, "heirs"), as(Shown.As.YES_OR_NO, "funeral_only"));
        return List.of(filled.ask(DAY, "heirs", inputs, shown));
    }
}
