package id.payung.platform.region;

import java.time.LocalDate;

/**
 * A quoted figure: everybody of all ages whom the civil registry counted. It is a stock, and no
 * labour force: members must never be divided by it.
 *
 * @param code of the province or regency
 * @param people how many
 * @param on the day they were counted
 */
public record Population(String code, long people, LocalDate on) {}
