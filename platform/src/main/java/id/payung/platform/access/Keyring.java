package id.payung.platform.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys of an installation, numbered: for sealing, of which the highest is current, and for
 * fingerprints, of which the database says which one its fingerprints were made with. Kept as a
 * small text file outside the database; old keys stay in it, so that a rotation that is cut off
 * loses nothing.
 */
public final class Keyring {

    private static final int KEY_BYTES = 32;
    private static final String SEALING = "sealing.";
    private static final String FINGERPRINTS = "fingerprints.";

    private final SortedMap<Integer, byte[]> sealing;
    private final SortedMap<Integer, byte[]> fingerprints;

    private Keyring(SortedMap<Integer, byte[]> sealing, SortedMap<Integer, byte[]> fingerprints) {
        this.sealing = sealing;
        this.fingerprints = fingerprints;
    }

    /** A new ring with one key of each kind. */
    public static Keyring made() {
        return new Keyring(new TreeMap<>(Map.of(1, random())), new TreeMap<>(Map.of(1, random())));
    }

    /** Reads what {@link #toProperties} wrote; a ring without keys is refused. */
    public static Keyring of(Properties kept) {
        var ring = new Keyring(read(kept, SEALING), read(kept, FINGERPRINTS));
        if (ring.sealing.isEmpty() || ring.fingerprints.isEmpty()) {
            throw new IllegalArgumentException(
                    "The keys are incomplete: they need sealing.1 and fingerprints.1. Maybe the"
                            + " file was cut off.");
        }
        return ring;
    }

    public Properties toProperties() {
        var kept = new Properties();
        sealing.forEach((n, key) -> kept.setProperty(SEALING + n, HexFormat.of().formatHex(key)));
        fingerprints.forEach(
                (n, key) -> kept.setProperty(FINGERPRINTS + n, HexFormat.of().formatHex(key)));
        return kept;
    }

    /** The same keys and a new one of each kind. */
    public Keyring rotated() {
        var more = new TreeMap<>(sealing);
        more.put(sealing.lastKey() + 1, random());
        var prints = new TreeMap<>(fingerprints);
        prints.put(fingerprints.lastKey() + 1, random());
        return new Keyring(more, prints);
    }

    /** The number of the newest key for fingerprints. */
    public int newestFingerprints() {
        return fingerprints.lastKey();
    }

    int current() {
        return sealing.lastKey();
    }

    byte[] sealing(int number) {
        return found(sealing, number);
    }

    byte[] fingerprints(int number) {
        return found(fingerprints, number);
    }

    private static byte[] found(SortedMap<Integer, byte[]> keys, int number) {
        var key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException(
                    "Key %d is missing; this ring has %s. Maybe an older keys folder was put back."
                            .formatted(number, keys.keySet()));
        }
        return key;
    }

    private static SortedMap<Integer, byte[]> read(Properties kept, String prefix) {
        var keys = new TreeMap<Integer, byte[]>();
        for (var name : kept.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                keys.put(
                        Integer.valueOf(name.substring(prefix.length())),
                        HexFormat.of().parseHex(kept.getProperty(name)));
            }
        }
        return keys;
    }

    private static byte[] random() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public String toString() {
        return "Keyring[hidden]";
    }
}
