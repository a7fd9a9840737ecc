package id.payung.platform.coverage.figure;

/** What a number counts. Five different denominators are easily taken for one another. */
public enum What {
    PARTICIPANTS(Unit.PERSONS),
    NON_PARTICIPANTS(Unit.PERSONS),
    /** Everybody of every age. */
    POPULATION(Unit.PERSONS),
    WORKING_AGE(Unit.PERSONS),
    /** The employed and those looking for work. */
    LABOUR_FORCE(Unit.PERSONS),
    EMPLOYED(Unit.PERSONS),
    /** The employed of the formal sector. */
    FORMAL(Unit.PERSONS),
    /** The employed of the informal sector. */
    INFORMAL(Unit.PERSONS),
    /** Workers, or those who could be covered, without saying which of the above. */
    WORKERS(Unit.PERSONS),
    ENTERPRISES(Unit.ENTERPRISES),
    HOUSEHOLDS(Unit.HOUSEHOLDS),
    PROJECTS(Unit.PROJECTS),
    MONEY(Unit.MONEY),
    /** A share, a rate or a multiple: not a count at all. */
    RATE(Unit.NONE),
    OTHER(Unit.NONE);

    /** The thing of which one is counted. */
    enum Unit {
        PERSONS,
        ENTERPRISES,
        HOUSEHOLDS,
        PROJECTS,
        MONEY,
        NONE
    }

    private final Unit unit;

    What(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** People who can be covered by a scheme for workers, or are: never the whole population. */
    boolean workers() {
        return switch (this) {
            case LABOUR_FORCE, EMPLOYED, FORMAL, INFORMAL, WORKERS -> true;
            default -> false;
        };
    }

    /** A count of the scheme's own members, or of those it misses. */
    boolean ofTheScheme() {
        return this == PARTICIPANTS || this == NON_PARTICIPANTS;
    }
}
