package id.payung.rules.pension;

import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

/**
 * What a monthly pension is computed from.
 *
 * @param months of contributions that count: those paid, or 180 where the law counts 15 years
 * @param share of the formula: 100 % for the member, 50 % for a widow
 * @param limitsYear the year whose minimum and maximum apply; null for the formula alone
 */
public record PensionBasis(
        int months, AverageWage average, Percent share, @Nullable Integer limitsYear) {}
