package id.payung.platform.registry;

import id.payung.rules.contribution.Sector;

/** What the self-employed do, as an agent asks it at the stall. */
public enum Occupation {
    FARMER,
    FISHER,
    MARKET_TRADER,
    STREET_VENDOR,
    HOUSEHOLD_WORKER,
    /** Driver of people or goods, on a platform or not. */
    DRIVER,
    COURIER,
    CRAFTSPERSON,
    TAILOR,
    BUILDER,
    RELIGIOUS_WORKER,
    HONORARY_STAFF,
    OTHER;

    /** The sector that PP 50/2025 asks for: drivers and couriers are transport. */
    public Sector sector() {
        return switch (this) {
            case DRIVER, COURIER -> Sector.TRANSPORT;
            case FARMER, FISHER, MARKET_TRADER, STREET_VENDOR, HOUSEHOLD_WORKER -> Sector.OTHER;
            case CRAFTSPERSON, TAILOR, BUILDER, RELIGIOUS_WORKER -> Sector.OTHER;
            case HONORARY_STAFF, OTHER -> Sector.OTHER;
        };
    }
}
