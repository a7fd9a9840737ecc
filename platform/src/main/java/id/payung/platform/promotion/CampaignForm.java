package id.payung.platform.promotion;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What somebody typed about a campaign, kept as it was typed until all of it is right. */
record CampaignForm(
        @Nullable String channel,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String segment,
        @Nullable String starts,
        @Nullable String ends,
        List<String> regencies,
        @Nullable String target,
        @Nullable String budget,
        List<String> agents) {

    /** A form without a tick sends no list at all. */
    CampaignForm {
        regencies = regencies == null ? List.of() : List.copyOf(regencies);
        agents = agents == null ? List.of() : List.copyOf(agents);
    }

    /** An empty form for the agents' channel and the self-employed, where the gap is. */
    static CampaignForm blank() {
        return new CampaignForm("AGENT", "", "", "BPU", "", "", List.of(), "", "", List.of());
    }
}
