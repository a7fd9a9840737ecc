package id.payung.evidence;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Random streams of which each belongs to one task, so that the answer is the same on any number of
 * threads.
 */
public final class Seeds {

    private Seeds() {}

    /** The stream of task number {@code task} under that seed. */
    public static RandomGenerator stream(long seed, long task) {
        return new SplittableRandom(mix(mix(seed) + task));
    }

    /** Moves every number to another, far from its neighbours' (the finaliser of SplitMix64). */
    private static long mix(long number) {
        var z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** {@code count} different numbers of 0 to {@code of - 1}, in the order they were drawn. */
    public static int[] choose(RandomGenerator stream, int count, int of) {
        var all = new int[of];
        for (var i = 0; i < of; i++) {
            all[i] = i;
        }
        var chosen = new int[count];
        for (var i = 0; i < count; i++) {
            var j = i + stream.nextInt(of - i);
            chosen[i] = all[j];
            all[j] = all[i];
        }
        return chosen;
    }
}
