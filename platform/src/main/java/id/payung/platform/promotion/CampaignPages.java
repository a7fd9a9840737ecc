package id.payung.platform.promotion;

import id.payung.platform.access.Asking;
import id.payung.platform.region.Place;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The head of office plans campaigns, records what they cost, and sees what they brought. */
@Controller
class CampaignPages {

    private static final int NEWEST = 25;
    private static final String ID = "{id:[0-9a-f-]{36}}";

    private final Campaigns campaigns;
    private final CampaignCosts costs;
    private final Results results;
    private final Surroundings around;

    CampaignPages(Campaigns campaigns, CampaignCosts costs, Results results, Surroundings around) {
        this.campaigns = campaigns;
        this.costs = costs;
        this.results = results;
        this.around = around;
    }

    /** A campaign beside what it brought so far. */
    record Row(Campaign campaign, Campaign.State state, Result result) {

        /** Registrations by target, a fraction. */
        public BigDecimal achievement() {
            return BigDecimal.valueOf(result.registrations())
                    .divide(BigDecimal.valueOf(campaign.target()), 4, RoundingMode.HALF_UP);
        }

        public boolean isOverBudget() {
            return result.cost().compareTo(campaign.budget()) > 0;
        }
    }

    @GetMapping("/head/campaigns")
    String list(Model model) {
        var brought =
                results.byCampaign(Span.upTo(around.wib().today())).stream()
                        .filter(result -> result.campaign() != null)
                        .collect(Collectors.toMap(Result::campaign, Function.identity()));
        model.addAttribute(
                "rows",
                campaigns.list().stream()
                        .map(campaign -> row(campaign, brought.get(campaign.id())))
                        .toList());
        return "promotion/campaigns";
    }

    @GetMapping("/head/campaigns/new")
    String blank(Model model) {
        return form(CampaignForm.blank(), Faults.NONE, model);
    }

    @PostMapping("/head/campaigns")
    ModelAndView open(@ModelAttribute CampaignForm form, Model model) {
        var check = new CampaignCheck(form, around.wib().today(), choices());
        var plan = check.plan();
        if (plan == null) {
            return refused(form(form, new Faults(check.problems()), model), model);
        }
        try {
            return new ModelAndView("redirect:/head/campaigns/" + campaigns.open(plan));
        } catch (Campaigns.NameTaken _) {
            var taken = new Problem("name", "promotion.problem.name_taken", List.of(plan.name()));
            return refused(form(form, new Faults(List.of(taken)), model), model);
        }
    }

    @GetMapping("/head/campaigns/" + ID)
    String one(@PathVariable UUID id, Model model) {
        var form =
                new CampaignCosts.Form(
                        around.ids().next().toString(), around.wib().today().toString(), "", "");
        return page(campaigns.find(id), form, Faults.NONE, model);
    }

    @PostMapping("/head/campaigns/" + ID + "/costs")
    ModelAndView spend(
            @PathVariable UUID id, @ModelAttribute CampaignCosts.Form cost, Model model) {
        var campaign = campaigns.find(id);
        var problems = costs.record(campaign, cost);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/head/campaigns/" + id + "#costs")
                : refused(page(campaign, cost, new Faults(problems), model), model);
    }

    @PostMapping("/head/campaigns/" + ID + "/costs/{cost:[0-9a-f-]{36}}/take-back")
    String takeBack(@PathVariable UUID id, @PathVariable UUID cost, RedirectAttributes next) {
        costs.takeBack(campaigns.find(id).id(), cost);
        next.addFlashAttribute("said", "promotion.cost.taken_back");
        return "redirect:/head/campaigns/" + id + "#costs";
    }

    /** Where somebody lands who reloads a form that was refused, or changes its language. */
    @GetMapping("/head/campaigns/" + ID + "/costs")
    String backToCosts(@PathVariable UUID id) {
        return "redirect:/head/campaigns/" + id + "#costs";
    }

    @PostMapping("/head/campaigns/" + ID + "/close")
    String close(@PathVariable UUID id) {
        campaigns.close(id);
        return "redirect:/head/campaigns/" + id;
    }

    private String form(CampaignForm form, Faults faults, Model model) {
        model.addAttribute("form", form)
                .addAttribute("faults", faults)
                .addAttribute(
                        "channels",
                        Arrays.stream(Channel.values()).filter(Channel::isPromotion).toList())
                .addAttribute("segments", Campaign.Segment.values())
                .addAttribute("territory", territory())
                .addAttribute("agents", atWork());
        return "promotion/campaign-new";
    }

    private String page(Campaign campaign, CampaignCosts.Form cost, Faults faults, Model model) {
        var all = Span.upTo(around.wib().today());
        var scope = new Scope.OfCampaign(campaign.id());
        var result =
                results.byCampaign(all).stream()
                        .filter(one -> campaign.id().equals(one.campaign()))
                        .findFirst()
                        .orElse(null);
        model.addAttribute("row", row(campaign, result))
                .addAttribute("cost", cost)
                .addAttribute("faults", faults)
                .addAttribute("costs", costs.of(campaign.id()))
                .addAttribute("territory", campaigns.territory(campaign.id()))
                .addAttribute("agents", campaigns.agents(campaign.id()))
                .addAttribute("names", names())
                .addAttribute("today", around.wib().today())
                .addAttribute("found", results.registered(scope, all, NEWEST));
        return "promotion/campaign";
    }

    private Row row(Campaign campaign, @Nullable Result result) {
        var shown = result == null ? Result.nothing(campaign) : result;
        return new Row(campaign, campaign.on(around.wib().today()), shown);
    }

    private List<Place> territory() {
        var office = Asking.current().officeOrRefuse();
        return around.regions().territory(office, around.wib().today());
    }

    private CampaignCheck.Choices choices() {
        return new CampaignCheck.Choices(
                territory().stream().map(Place::code).collect(Collectors.toSet()),
                atWork().stream().map(Campaigns.Agent::id).collect(Collectors.toSet()));
    }

    private List<Campaigns.Agent> atWork() {
        return campaigns.agents().stream().filter(Campaigns.Agent::enabled).toList();
    }

    /** Of agents who left as well: what they brought stays theirs. */
    private Map<UUID, String> names() {
        return campaigns.agents().stream()
                .collect(Collectors.toMap(Campaigns.Agent::id, Campaigns.Agent::displayName));
    }

    private static ModelAndView refused(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
