package id.payung.evidence.estimate;

import id.payung.evidence.BadInput;

import java.util.List;

/** Words that a method knows. */
final class Choices {

    private Choices() {}

    static BadInput unknown(String word, List<String> known) {
        return new BadInput(
                "\"%s\" is not known here. Maybe one of: %s."
                        .formatted(word, String.join(", ", known)));
    }
}
