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

    /** How many characters its codes have, dots included. */
    int codeLength() {
        return codeLength;
    }

    /** The next smaller one; a village has none. */
    Level below() {
        return values()[ordinal() + 1];
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
