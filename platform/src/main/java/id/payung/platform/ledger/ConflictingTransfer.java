package id.payung.platform.ledger;

/** A transfer with this id is booked already and says something else. Nothing was added. */
public final class ConflictingTransfer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConflictingTransfer(Transfer refused) {
        super(
                """
                Transfer %s (%s %s) was booked before with other content. \
                Maybe an id was used twice, or the amounts changed between two tries.\
                """
                        .formatted(refused.id(), refused.what(), refused.reference()));
    }
}
