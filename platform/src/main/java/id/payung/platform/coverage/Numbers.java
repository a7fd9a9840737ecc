package id.payung.platform.coverage;

import id.payung.platform.promotion.Campaigns;
import id.payung.platform.promotion.Results;
import id.payung.platform.promotion.Span;
import id.payung.platform.region.Regions;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Opens a number of the board. */
@Component
class Numbers {

    private final People people;
    private final Results results;
    private final Campaigns campaigns;
    private final Regions regions;

    Numbers(People people, Results results, Campaigns campaigns, Regions regions) {
        this.people = people;
        this.results = results;
        this.campaigns = campaigns;
        this.regions = regions;
    }

    /**
     * The number with a page of what is behind it.
     *
     * @param page from 0
     * @throws id.payung.platform.access.NotVisible when it is of a campaign that the asker does not
     *     see
     */
    @Transactional
    Opened open(People.Number number, int page) {
        var part = part(number.selection());
        if (number.measure().countsPeople()) {
            var count = people.count(number);
            return new Opened(number, part, count, null, people.page(number, page), List.of());
        }
        var span = new Span(number.period().from(), number.period().to());
        var spent = results.spent(number.selection().scope(), span);
        var cost = spent.stream().map(Results.Spent::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        var opened = new Opened(number, part, 0, cost, List.of(), spent);
        var denominator = opened.denominator();
        if (denominator == null) {
            return opened;
        }
        var heads = new People.Number(denominator, number.period(), number.selection());
        return new Opened(number, part, people.count(heads), cost, List.of(), spent);
    }

    private Opened.Part part(Selection selection) {
        var campaign = selection.campaign();
        return new Opened.Part(
                campaign == null ? null : campaigns.find(campaign).name(), place(selection));
    }

    private @Nullable String place(Selection selection) {
        var code = selection.isOutside() ? selection.outside() : selection.place();
        if (code == null || selection.isNowhere()) {
            return null;
        }
        var lineage = regions.lineage(code);
        return lineage.isEmpty() ? code : lineage.getLast().path();
    }
}
