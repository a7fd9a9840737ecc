package id.payung.platform.registry;

/**
 * What can bring a registration. The first ten are the promotion channels of a branch office; the
 * rest are no promotion and are never spread over the ten.
 */
public enum Channel {
    /** Field agents (Perisai). */
    AGENT,
    /** The office's own service. */
    OFFICE_SERVICE,
    EVENT,
    /** News and identity media. */
    MEDIA,
    /** Community involvement. */
    COMMUNITY,
    LOBBYING,
    /** Government cooperation: decrees and agreements. */
    GOVERNMENT,
    /** Bank counters (SPO). */
    BANK_COUNTER,
    /** Gifts for loyal payers. */
    LOYALTY_GIFT,
    /** Card discounts (co-marketing). */
    CARD_DISCOUNT,

    /** Sessions that explain, without promoting. */
    SOCIALISATION,
    OWN_INITIATIVE,
    LEGAL_DUTY,
    UNKNOWN;

    /** True for the ten channels, false for what is no promotion. */
    public boolean isPromotion() {
        return switch (this) {
            case SOCIALISATION, OWN_INITIATIVE, LEGAL_DUTY, UNKNOWN -> false;
            case AGENT, OFFICE_SERVICE, EVENT, MEDIA, COMMUNITY -> true;
            case LOBBYING, GOVERNMENT, BANK_COUNTER, LOYALTY_GIFT, CARD_DISCOUNT -> true;
        };
    }
}
