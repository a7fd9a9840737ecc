package id.payung.evidence.allocation;

import id.payung.evidence.BadInput;

/**
 * One experiment: the spend of a channel was changed in some districts and not in others.
 *
 * @param before the spend where nothing was changed
 * @param after the spend where it was changed
 * @param effect what the change brought, in results
 * @param se its standard error
 * @param everywhere true when it changed in all districts at once, so that none is left to compare
 */
public record Trial(
        String channel, double before, double after, double effect, double se, boolean everywhere) {
    public Trial {
        if (!(before >= 0 && after >= 0) || before == after) {
            throw new BadInput(
                    "A trial of '%s' from %s to %s changes nothing, or spends less than nothing."
                            .formatted(channel, before, after));
        }
        if (!Double.isFinite(effect) || !(se > 0) || Double.isInfinite(se)) {
            throw new BadInput(
                    "A trial of '%s' with effect %s and standard error %s. No effect is known without error."
                            .formatted(channel, effect, se));
        }
    }
}
