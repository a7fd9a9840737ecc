package id.payung.platform.coverage;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the board and of the numbers on it; what is not asked for is left out. A template
 * names a measure by its name.
 */
record Links(Period period) {

    /** The page behind a number of one segment. */
    public String ofSegment(String measure, Segment segment) {
        return ofPart(measure, new Selection(segment, null, null, false, null));
    }

    /** The page behind a number of a channel, or of a campaign or what none brought. */
    public String ofBrought(String measure, Brought row, boolean whole) {
        var without = !whole && row.campaign() == null;
        return ofPart(
                measure,
                new Selection(null, row.channel(), whole ? null : row.campaign(), without, null));
    }

    /** The page behind a number of a place: a code, "!16" or "none". */
    public String ofPlace(String measure, Segment segment, String place) {
        return ofPart(measure, new Selection(segment, null, null, false, place));
    }

    /** The page behind any number. */
    public String ofPart(String measure, Selection part) {
        return page(measure, part, 1);
    }

    /** One of its pages, from 1. */
    public String page(String measure, Selection part, int page) {
        var campaign = part.campaign();
        var address =
                UriComponentsBuilder.fromPath("/head/numbers/" + Measure.valueOf(measure).path());
        add(address, "period", period.key());
        add(address, "segment", part.segment());
        add(address, "channel", part.channel());
        add(address, "campaign", part.without() ? "none" : campaign);
        add(address, "place", part.place());
        add(address, "page", page == 1 ? null : page);
        return address.encode().toUriString();
    }

    /** The board with the map of that segment and place, or of the whole province. */
    public String map(Segment segment, String view, @Nullable String place) {
        var address = UriComponentsBuilder.fromPath("/head");
        add(address, "period", period.key());
        add(address, "segment", segment);
        add(address, "view", view.equals("COVERAGE") ? "coverage" : null);
        add(address, "place", place);
        return address.fragment("map").encode().toUriString();
    }

    /** The board with every campaign. */
    public String allCampaigns() {
        var address = UriComponentsBuilder.fromPath("/head");
        add(address, "period", period.key());
        add(address, "campaigns", "all");
        return address.fragment("brought").encode().toUriString();
    }

    /** A table of the board as a file; of the map as it is shown. */
    public String series(String name, String format, MapView map) {
        var address = UriComponentsBuilder.fromPath("/head/series/" + name + "." + format);
        add(address, "period", period.key());
        if (name.equals("places")) {
            add(address, "segment", map.segment());
            add(address, "place", map.isDown() ? map.within() : null);
        }
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
