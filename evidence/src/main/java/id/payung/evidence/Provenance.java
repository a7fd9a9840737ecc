package id.payung.evidence;

/**
 * What is needed to compute a result again to the same bytes.
 *
 * @param seed of every random stream; it is reported also where nothing was drawn
 * @param inputHash SHA-256 of the data and the options, see {@link InputHash}
 * @param version of this library
 */
public record Provenance(long seed, String inputHash, String version) {

    /** The version of this library; results of different versions may differ. */
    public static final String VERSION = "0.1.0";

    public static Provenance of(long seed, InputHash hash) {
        return new Provenance(seed, hash.hex(), VERSION);
    }
}
