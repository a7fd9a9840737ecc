package id.payung.platform.contribution.report;

import id.payung.rules.money.Rupiah;

import java.util.UUID;

/**
 * What an employer reports of one worker for a month.
 *
 * @param wage basic wage and fixed allowances
 * @param backPay wages of earlier months that are paid now (rapel)
 */
public record WageRow(UUID membership, UUID person, Rupiah wage, Rupiah backPay) {}
