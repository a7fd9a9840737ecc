package id.payung.rules.cases;

import java.util.List;

/** The kinds of case on old age (JHT). */
final class OldAgeCases {

    static final List<Kind> KINDS = List.of();

    private OldAgeCases() {}
}
