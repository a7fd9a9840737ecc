package id.payung.platform.contribution.sipp;

/** A file that cannot be taken, or breaks off while it is read. */
final class BadFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    BadFile(Problem problem, Object... operands) {
        this(Fault.ofFile(problem, operands));
    }

    BadFile(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
