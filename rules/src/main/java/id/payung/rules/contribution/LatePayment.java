package id.payung.rules.contribution;

import id.payung.rules.Segment;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The facts of a payment that may be late.
 *
 * @param contribution what was due, all programmes together
 */
public record LatePayment(
        YearMonth month, Rupiah contribution, LocalDate paidOn, Segment segment) {}
