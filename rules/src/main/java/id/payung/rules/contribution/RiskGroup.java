package id.payung.rules.contribution;

/** How dangerous the main work of an employer is: PP 44/2015 Pasal 16 and Lampiran I. */
public enum RiskGroup {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /**
     * @param number 1 (very low) to 5 (very high)
     * @throws IllegalArgumentException naming the number, if there is no such group
     */
    public static RiskGroup of(int number) {
        if (number < 1 || number > 5) {
            throw new IllegalArgumentException(
                    "Risk group %d does not exist: PP 44/2015 Pasal 16 knows 1 to 5"
                            .formatted(number));
        }
        return values()[number - 1];
    }

    /** 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    String rateId() {
        return "jkk.rate.group" + number();
    }
}
