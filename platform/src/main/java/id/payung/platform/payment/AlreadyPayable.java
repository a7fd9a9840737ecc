package id.payung.platform.payment;

/** Another amount can be paid already for the same thing. Cancel that payable first. */
public final class AlreadyPayable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyPayable(Payable earlier, Due refused) {
        super(
                """
                %s %s can be paid with code %s already, for %s and not %s. \
                Maybe cancel that payable first.\
                """
                        .formatted(
                                refused.what().kind(),
                                refused.what().id(),
                                earlier.code(),
                                earlier.due().amount(),
                                refused.amount()));
    }
}
