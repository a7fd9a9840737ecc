package id.payung.rules.cases;

import java.util.List;

/** The kinds of case on job loss (JKP). */
final class JobLossCases {

    static final List<Kind> KINDS = List.of();

    private JobLossCases() {}
}
