package id.payung.platform.law.api;

import org.springframework.http.HttpStatus;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets in no more than some at once. The open API has half of the machine: whoever asks it for much
 * waits behind others who do, and not before the people who work here.
 */
final class Turnstile {

    private final Semaphore places;
    private final long patienceMillis;

    Turnstile(int places, long patienceMillis) {
        this.places = new Semaphore(places, true);
        this.patienceMillis = patienceMillis;
    }

    /**
     * @throws Problem 429 if no place was free in time
     */
    <T> T pass(Supplier<T> work) {
        if (!free()) {
            throw new Problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-requests",
                    "Too many ask at once. Maybe try again in some seconds, with fewer cases");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean free() {
        try {
            return places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
