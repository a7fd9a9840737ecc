package id.payung.platform.contribution;

import id.payung.rules.Programme;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;

/**
 * One programme of one month of a bill.
 *
 * @param base the income that it is computed from, a month
 */
public record BillLine(YearMonth month, Programme programme, Rupiah base, Rupiah amount) {}
