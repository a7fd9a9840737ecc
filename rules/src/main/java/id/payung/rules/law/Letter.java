package id.payung.rules.law;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer as a letter in plain text: how it was computed, on what it rests, how sure it is.
 * Whoever sends it writes head and signature.
 *
 * @param lines without line ends; an empty one between parts
 */
public record Letter(List<String> lines) {

    public Letter {
        lines = List.copyOf(lines);
    }

    /** The letter of any answer, in a language. */
    public static Letter of(Answer<?> answer, Explanation words) {
        return new Letter(
                switch (answer) {
                    case Answer.Known<?>(_, var reasons) -> known(reasons, words);
                    case Answer.NeedsToKnow<?>(var facts) ->
                            List.of(words.text(Step.note("law.needs", String.join(", ", facts))));
                    case Answer.Refused<?>(var why) -> List.of(words.text(why));
                    case Answer.ForAnOfficer<?>(var question, var reasons) ->
                            officer(question, reasons, words);
                });
    }

    private static List<String> known(Reasons reasons, Explanation words) {
        var lines = new ArrayList<String>();
        lines.add(words.text(Step.note("law.letter_steps")));
        for (var i = 0; i < reasons.steps().size(); i++) {
            lines.add("%d. %s.".formatted(i + 1, words.text(reasons.steps().get(i))));
        }
        basis(reasons, words, lines);
        lines.add("");
        lines.add(words.text(Step.note("law.letter_confidence", reasons.confidence())));
        if (reasons.provisional()) {
            lines.add(words.text(Step.note("law.letter_provisional")));
        }
        return lines;
    }

    private static List<String> officer(Step question, Reasons reasons, Explanation words) {
        var lines = new ArrayList<String>();
        lines.add(words.text(Step.note("law.letter_officer")));
        lines.add(words.text(question));
        basis(reasons, words, lines);
        return lines;
    }

    private static void basis(Reasons reasons, Explanation words, List<String> lines) {
        if (!reasons.basis().isEmpty()) {
            lines.add("");
            lines.add(words.text(Step.note("law.letter_basis")));
            reasons.articles().forEach(article -> lines.add("- " + article));
        }
    }

    /** The lines with line ends. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
