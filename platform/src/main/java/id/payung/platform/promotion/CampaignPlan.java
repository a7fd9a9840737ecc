package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign as it was planned, checked.
 *
 * @param ends the last day
 * @param regencies codes of the regencies that it is for
 * @param target how many people it is to bring
 * @param agents user ids of those who register under it
 */
public record CampaignPlan(
        Channel channel,
        String name,
        String purpose,
        Campaign.Segment segment,
        LocalDate starts,
        LocalDate ends,
        Set<String> regencies,
        int target,
        Rupiah budget,
        Set<UUID> agents) {

    public CampaignPlan {
        regencies = Set.copyOf(regencies);
        agents = Set.copyOf(agents);
    }
}
