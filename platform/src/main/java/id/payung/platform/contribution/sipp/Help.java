package id.payung.platform.contribution.sipp;

import java.util.ArrayList;
import java.util.List;

/** The sheet that says how to fill a template, in our own words. */
final class Help {

    private Help() {}

    static List<List<String>> lines(Template template, Words words) {
        var lines = new ArrayList<List<String>>();
        for (var i = 1; i <= 5; i++) {
            lines.add(List.of(words.say("sipp.help.general_" + i, List.of(template.fileName()))));
        }
        lines.add(List.of());
        lines.add(
                List.of(
                        words.say("sipp.help.column", List.of()),
                        words.say("sipp.help.need", List.of()),
                        words.say("sipp.help.format", List.of())));
        for (var column : template.columns()) {
            lines.add(List.of(column.header(), need(column, words), words.format(column.header())));
        }
        codes(template, words, lines);
        return lines;
    }

    private static String need(Column column, Words words) {
        return switch (column.need()) {
            case Column.Need.Required() -> words.say("sipp.help.required", List.of());
            case Column.Need.RequiredIf(var other, var value) ->
                    words.say("sipp.help.required_if", List.of(other, value));
            case Column.Need.Locked(_) -> words.say("sipp.help.locked", List.of());
            case Column.Need.Optional() -> words.say("sipp.help.optional", List.of());
        };
    }

    private static void codes(Template template, Words words, List<List<String>> lines) {
        if (template == Template.LEAVERS) {
            lines.add(List.of());
            lines.add(List.of(words.say("sipp.help.reasons", List.of())));
            Codes.leavingReasons().forEach((code, name) -> lines.add(List.of(code, name)));
        }
        if (template.columns().stream().anyMatch(one -> one.header().equals("LOKASI_PEKERJAAN"))) {
            lines.add(List.of());
            lines.add(List.of(words.say("sipp.help.places", List.of())));
            Codes.workPlaces().forEach((code, name) -> lines.add(List.of(code, name)));
        }
        if (template == Template.CORRECTIONS) {
            lines.add(List.of());
            lines.add(List.of(words.say("sipp.help.banks", List.of())));
            Codes.banks().forEach((name, code) -> lines.add(List.of(code, name)));
        }
    }
}
