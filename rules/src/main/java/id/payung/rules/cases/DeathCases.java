package id.payung.rules.cases;

import java.util.List;

/** The kinds of case on death (JKM). */
final class DeathCases {

    static final List<Kind> KINDS = List.of();

    private DeathCases() {}
}
