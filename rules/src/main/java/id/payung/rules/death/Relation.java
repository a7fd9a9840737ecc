package id.payung.rules.death;

/** Who can be an heir, in the order in which the law asks. */
public enum Relation {
    SPOUSE,
    CHILD,
    /** Parents, grandparents, grandchildren: by blood, up and down to the second degree. */
    BLOOD_RELATIVE,
    SIBLING,
    PARENT_IN_LAW,
    NAMED_IN_WILL,
    /** Whoever arranged the funeral, for the funeral money alone. */
    ARRANGED_FUNERAL
}
