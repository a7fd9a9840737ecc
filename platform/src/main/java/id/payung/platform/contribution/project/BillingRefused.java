package id.payung.platform.contribution.project;

import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;

/** A project that cannot be billed as it was asked; nothing was stored. */
public final class BillingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Why, as a key of the bundle {@code messages/contribution} below {@code .project.refused.}.
     */
    public enum Why {
        /** The law has no answer to these facts; {@link #step} says why. */
        LAW,
        /** The contract's value is not known. */
        NO_VALUE,
        /** All that the contract costs is billed. */
        ALL_BILLED,
        /** It costs less than what was billed; an officer decides on paying back. */
        LESS,
        /** The month of wages was billed before. */
        MONTH_BILLED,
        /** The project does not run in that month. */
        NOT_RUNNING,
        /** The project is billed the other way: by contract, or by wages. */
        OTHER_BASIS,
        /** The instalment before is not paid. */
        UNPAID,
        /** Every instalment has a bill. */
        NO_MORE,
        /** It is paid, or its code can still be paid. */
        STILL_GOOD
    }

    private final Why why;
    private final transient @Nullable Step step;

    BillingRefused(Why why, Object what) {
        super("Project %s: %s".formatted(what, why));
        this.why = why;
        this.step = null;
    }

    BillingRefused(Step step) {
        super("The law refuses: " + step.key());
        this.why = Why.LAW;
        this.step = step;
    }

    public Why why() {
        return why;
    }

    /** What the law says, for {@link Why#LAW}. */
    public @Nullable Step step() {
        return step;
    }
}
