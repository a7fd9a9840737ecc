package id.payung.platform.contribution.report;

/** A month that cannot take this step as it stands; nothing was changed. */
public final class ReportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as a key of the bundle {@code messages/contribution} below {@code .refused.}. */
    public enum Why {
        /** It is final or posted, and only a draft changes. */
        NOT_A_DRAFT,
        /** The month before is a draft still. */
        EARLIER_DRAFT,
        /** The month has not begun. */
        FUTURE,
        /** It has no worker. */
        EMPTY,
        /** Something changed since it was computed. */
        STALE,
        /** The bank was faster. */
        PAID,
        /** It is not final, and only a final one is taken back. */
        NOT_FINAL
    }

    private final Why why;

    /**
     * @param what which report or month, for the log
     */
    public ReportRefused(Why why, Object what) {
        super("Wage report %s: %s".formatted(what, why));
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
