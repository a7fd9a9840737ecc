package id.payung.platform.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys of an installation: numbered ones for sealing, of which the highest is current, and one
 * for fingerprints. Kept as a small text file outside the database.
 */
public final class Keyring {

    private static final int KEY_BYTES = 32;
    private static final String SEALING = "sealing.";
    private static final String FINGERPRINTS = "fingerprints";

    private final SortedMap<Integer, byte[]> sealing;
    private final byte[] fingerprints;

    private Keyring(SortedMap<Integer, byte[]> sealing, byte[] fingerprints) {
        this.sealing = sealing;
        this.fingerprints = fingerprints;
    }

    /** A new ring with one key of each kind. */
    public static Keyring made() {
        return new Keyring(new TreeMap<>(java.util.Map.of(1, random())), random());
    }

    /** Reads what {@link #toProperties} wrote; a ring without keys is refused. */
    public static Keyring of(Properties kept) {
        var sealing = new TreeMap<Integer, byte[]>();
        for (var name : kept.stringPropertyNames()) {
            if (name.startsWith(SEALING)) {
                sealing.put(
                        Integer.valueOf(name.substring(SEALING.length())),
                        HexFormat.of().parseHex(kept.getProperty(name)));
            }
        }
        var fingerprints = kept.getProperty(FINGERPRINTS);
        if (sealing.isEmpty() || fingerprints == null) {
            throw new IllegalArgumentException(
                    "The keys are incomplete: they need sealing.1 and fingerprints. Maybe the file"
                            + " was cut off.");
        }
        return new Keyring(sealing, HexFormat.of().parseHex(fingerprints));
    }

    public Properties toProperties() {
        var kept = new Properties();
        sealing.forEach((n, key) -> kept.setProperty(SEALING + n, HexFormat.of().formatHex(key)));
        kept.setProperty(FINGERPRINTS, HexFormat.of().formatHex(fingerprints));
        return kept;
    }

    /** The same keys and a new current one for sealing, or for fingerprints as well. */
    public Keyring rotated(boolean fingerprintsToo) {
        var more = new TreeMap<>(sealing);
        more.put(current() + 1, random());
        return new Keyring(more, fingerprintsToo ? random() : fingerprints);
    }

    int current() {
        return sealing.lastKey();
    }

    byte[] sealing(int number) {
        var key = sealing.get(number);
        if (key == null) {
            throw new IllegalStateException(
                    "Key %d is missing; this ring has %s. Maybe an older keys folder was put back."
                            .formatted(number, sealing.keySet()));
        }
        return key;
    }

    byte[] forFingerprints() {
        return fingerprints;
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
