package id.payung.platform.coverage;

import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Arrays;
import java.util.List;

/** The first page of the head of office: are we reaching people, where not, and what worked. */
@Controller
class BoardPage {

    private final Desks desks;
    private final Sources sources;

    BoardPage(Desks desks, Sources sources) {
        this.desks = desks;
        this.sources = sources;
    }

    /** What stands in the address. */
    record Asked(
            @Nullable String period,
            @Nullable String segment,
            @Nullable String view,
            @Nullable String place,
            @Nullable String campaigns) {

        /** The map and its table as the address wants them. */
        Maps.Wanted map(Desk desk) {
            var coverage = "coverage".equals(view);
            return new Maps.Wanted(
                    desk,
                    segmentOrUsual(),
                    coverage ? MapView.View.COVERAGE : MapView.View.MEMBERS,
                    place == null ? "" : place);
        }

        /** The self-employed unless another segment is named: they are whom promotion is for. */
        private Segment segmentOrUsual() {
            return Segment.of(segment).orElse(Segment.BPU);
        }
    }

    @GetMapping("/head")
    @Transactional(readOnly = true)
    public String board(@ModelAttribute("asked") Asked asked, Model model) {
        var desk = desks.open(asked.period());
        var channels = Brought.byChannel(sources.results().byCampaign(desk.span()));
        model.addAttribute("desk", desk)
                .addAttribute("links", new Links(desk.period()))
                .addAttribute("views", MapView.View.values())
                .addAttribute("kinds", Period.Kind.values())
                .addAttribute("measures", Measure.OF_PEOPLE)
                .addAttribute("heads", Measure.HEADS)
                .addAttribute("flows", Measure.FLOWS)
                .addAttribute("segments", sources.counts().bySegment(desk.period()))
                .addAttribute("promotion", of(channels, true))
                .addAttribute("others", of(channels, false))
                .addAttribute("idle", idle(channels))
                .addAttribute("all", "all".equals(asked.campaigns()))
                .addAttribute(
                        "years", Years.of(sources.quoted().achievements(desk.office().code())))
                .addAttribute("map", sources.maps().draw(asked.map(desk)));
        return "coverage/board";
    }

    private static List<Brought.OfChannel> of(List<Brought.OfChannel> channels, boolean promotion) {
        return channels.stream().filter(c -> c.channel().isPromotion() == promotion).toList();
    }

    /** The channels of which there is nothing to show. */
    private static List<Channel> idle(List<Brought.OfChannel> channels) {
        var seen = channels.stream().map(Brought.OfChannel::channel).toList();
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.isPromotion() && !seen.contains(channel))
                .toList();
    }
}
