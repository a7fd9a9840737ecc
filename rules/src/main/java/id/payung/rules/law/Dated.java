package id.payung.rules.law;

/**
 * A value that was in force on the day asked for.
 *
 * @param provisional true when the law should have renewed the value by that day, and the renewal
 *     is not known here
 */
public record Dated<V>(V value, Citation source, boolean provisional) {}
