package id.payung.platform.payment;

/**
 * What a payable is called where its code is typed, in both languages, at most 32 characters each
 * (SNAP freeTexts).
 */
public record Wording(String indonesia, String english) {

    private static final int LONGEST = 32;

    public Wording {
        refuse(indonesia);
        refuse(english);
    }

    private static void refuse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A bank shows 1 to %d characters, not %d: '%s'."
                            .formatted(LONGEST, text.length(), text));
        }
    }
}
