package id.payung.platform.payment.snap;

/** A call that is refused before anything was done: it changed nothing and is not remembered. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Case why;
    private final String detail;

    /**
     * @param detail the field or reason to name, empty for cases that name none
     */
    Refusal(Case why, String detail) {
        super(why.message(detail), null, false, false);
        this.why = why;
        this.detail = detail;
    }

    Case why() {
        return why;
    }

    String detail() {
        return detail;
    }
}
