package id.payung.platform.access;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells who is asking, and lets the system act as somebody else for a block of work. A transaction
 * that runs learns of the change at once and of the return at the end.
 */
@Component
public class Asking {

    private static final ScopedValue<Asker> ACTING = ScopedValue.newInstance();

    private final AskerSettings settings;

    Asking(AskerSettings settings) {
        this.settings = settings;
    }

    /** The asker, or empty when nobody has logged in: then the database shows nothing. */
    public static Optional<Asker> find() {
        if (ACTING.isBound()) {
            return Optional.of(ACTING.get());
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof KnownUser user
                ? Optional.of(user.asker())
                : Optional.empty();
    }

    /** The asker; fails when nobody has logged in. */
    public static Asker current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is asking"));
    }

    /** Does the work as {@code other}, also inside a running transaction. */
    public <T> T actAs(Asker other, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return ScopedValue.where(ACTING, other).call(work::get);
        }
        settings.apply(Optional.of(other));
        try {
            return ScopedValue.where(ACTING, other).call(work::get);
        } finally {
            settings.apply(find());
        }
    }

    /** Does the work as {@code other}, also inside a running transaction. */
    public void actAs(Asker other, Runnable work) {
        actAs(
                other,
                () -> {
                    work.run();
                    return true;
                });
    }
}
