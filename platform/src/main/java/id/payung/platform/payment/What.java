package id.payung.platform.payment;

import java.util.UUID;

/**
 * What a payable is for, in the words of whoever opened it.
 *
 * @param kind module and thing, for example {@code contribution.bill}
 * @param id its id there
 */
public record What(String kind, UUID id) {

    public What {
        if (!kind.matches("[a-z]+\\.[a-z_]+")) {
            throw new IllegalArgumentException(
                    "'%s' names no thing of a module. Maybe contribution.bill was meant."
                            .formatted(kind));
        }
    }
}
