package id.payung.platform.promotion;

import id.payung.platform.contribution.Protection;
import id.payung.platform.contribution.Protections;
import id.payung.platform.registry.Member;
import id.payung.platform.registry.Members;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/**
 * The agent's first page: whom did I register today, who still has to pay, and register the next.
 */
@Controller
class AgentPages {

    private static final int NEWEST = 30;

    private final Members members;
    private final Protections protections;
    private final Campaigns campaigns;
    private final Wib wib;

    AgentPages(Members members, Protections protections, Campaigns campaigns, Wib wib) {
        this.members = members;
        this.protections = protections;
        this.campaigns = campaigns;
        this.wib = wib;
    }

    /** A member with where the protection stands today. */
    record Row(Member member, Protection protection) {}

    @GetMapping("/agent")
    String home(Model model) {
        var day = wib.today();
        var rows =
                members.newest(NEWEST).stream()
                        .map(one -> new Row(one, protections.on(day, one.membership())))
                        .toList();
        var today = rows.stream().filter(row -> row.member().since().equals(day)).toList();
        model.addAttribute("day", day)
                .addAttribute("today", today)
                .addAttribute("paidToday", paid(today))
                .addAttribute("earlier", rows.stream().filter(row -> !today.contains(row)).toList())
                .addAttribute("campaigns", campaigns.running(day));
        return "promotion/agent";
    }

    private static long paid(List<Row> rows) {
        return rows.stream().filter(row -> row.protection().isProtected()).count();
    }
}
