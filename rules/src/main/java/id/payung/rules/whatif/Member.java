package id.payung.rules.whatif;

import id.payung.rules.Programme;
import id.payung.rules.Segment;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.money.Rupiah;

import java.util.Set;

/**
 * One member of a population, as far as a bill asks.
 *
 * @param segment PU or BPU; other segments have no monthly bill a person
 * @param sector free words for the report; "transport" matters for the relief of the self-employed
 * @param income wage, or declared income, a month
 * @param riskGroup of the employer; of no matter for the self-employed
 * @param programmes JKK and JKM at least
 */
public record Member(
        Segment segment,
        String sector,
        Rupiah income,
        RiskGroup riskGroup,
        Set<Programme> programmes,
        boolean jobLossMember,
        Funding funding) {}
