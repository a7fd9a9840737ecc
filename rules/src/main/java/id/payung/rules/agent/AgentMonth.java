package id.payung.rules.agent;

import id.payung.rules.money.Rupiah;

import java.time.YearMonth;

/**
 * What an agent did in a month.
 *
 * @param newMembers registered in the month and paid up
 * @param collected contributions that members paid through the agent in the month
 */
public record AgentMonth(YearMonth month, int newMembers, Rupiah collected) {}
