package id.payung.platform.region;

/** How large a place is. The dotted code tells it. */
public enum Level {
    PROVINCE(2),
    /** A regency (kabupaten) or a city (kota). */
    REGENCY(5),
    /** A kecamatan. */
    DISTRICT(8),
    /** A desa or a kelurahan. */
    VILLAGE(13);

    private final int codeLength;

    Level(int codeLength) {
        this.codeLength = codeLength;
    }

    /** The code of the place of this level in which the place {@code code} lies. */
    String within(String code) {
        return code.substring(0, codeLength);
    }

    /** The level of a code that exists. */
    static Level of(String code) {
        for (var level : values()) {
            if (level.codeLength == code.length()) {
                return level;
            }
        }
        throw new IllegalArgumentException(
                """
                %s is not a place code. Maybe the dots are missing: 16, 16.71, 16.71.13, \
                16.71.13.1004.\
                """
                        .formatted(code));
    }
}
