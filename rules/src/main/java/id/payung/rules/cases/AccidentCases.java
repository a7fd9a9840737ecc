package id.payung.rules.cases;

import java.util.List;

/** The kinds of case on work accident (JKK). */
final class AccidentCases {

    static final List<Kind> KINDS = List.of();

    private AccidentCases() {}
}
