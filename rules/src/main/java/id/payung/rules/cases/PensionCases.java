package id.payung.rules.cases;

import java.util.List;

/** The kinds of case on pension (JP). */
final class PensionCases {

    static final List<Kind> KINDS = List.of();

    private PensionCases() {}
}
