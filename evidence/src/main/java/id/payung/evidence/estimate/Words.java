package id.payung.evidence.estimate;

import id.payung.evidence.panel.Panel;

/** The question in words. */
final class Words {

    private Words() {}

    static String effectOnTreated(Panel panel, String comparedWith) {
        return "mean effect on %s in treated units and periods%s"
                .formatted(panel.extras().outcomeName(), comparedWith);
    }
}
