package id.payung.rules.oldage;

import org.jspecify.annotations.Nullable;

/** Why savings are claimed: Permenaker 4/2022 Pasal 6. */
public enum LeavingReason {
    /** The age of 56. */
    AGE(null),
    /** The pension age of the work agreement. */
    AGREED_PENSION_AGE("jht.wait_other_months"),
    RESIGNATION("jht.wait_resign_layoff_months"),
    /** Lay-off (PHK). */
    LAYOFF("jht.wait_resign_layoff_months"),
    /** End of a fixed term (PKWT). */
    CONTRACT_END("jht.wait_pkwt_end_months"),
    /** A self-employed person stops working. */
    SELF_EMPLOYED_STOP("jht.wait_pkwt_end_months"),
    /** Leaving Indonesia for good; foreigners too. */
    LEAVING_COUNTRY("jht.wait_other_months"),
    TOTAL_DISABILITY("jht.wait_other_months"),
    DEATH("jht.wait_other_months");

    private final @Nullable String waiting;

    LeavingReason(@Nullable String waiting) {
        this.waiting = waiting;
    }

    /** The parameter that says how long to wait; null where an age decides. */
    @Nullable String waiting() {
        return waiting;
    }
}
