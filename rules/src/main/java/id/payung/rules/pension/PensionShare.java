package id.payung.rules.pension;

import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How much of a member's pension somebody receives: PP 45/2015 Pasal 19-23. */
public enum PensionShare {
    /** The member, old or disabled: all of it. */
    MEMBER(null),
    /** Widow or widower. */
    SPOUSE("jp.widow_pct"),
    /** All children together. */
    CHILDREN("jp.child_pct"),
    PARENTS("jp.parent_pct");

    private final @Nullable String parameter;

    PensionShare(@Nullable String parameter) {
        this.parameter = parameter;
    }

    /** The share in force on a day, cited. */
    Percent on(LocalDate day, Law law, Reasons.Trail trail) {
        if (parameter == null) {
            return Percent.HUNDRED;
        }
        Dated<Percent> share = law.percent(parameter).on(day);
        return trail.use(share);
    }
}
