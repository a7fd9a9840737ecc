package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Problem;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Checks a campaign's form, all of it at once, and makes a plan of it when nothing is wrong. */
final class CampaignCheck {

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 500;
    private static final int MOST_YEARS = 3;

    private final CampaignForm form;
    private final LocalDate today;
    private final Choices choices;
    private final List<Problem> problems = new ArrayList<>();

    CampaignCheck(CampaignForm form, LocalDate today, Choices choices) {
        this.form = form;
        this.today = today;
        this.choices = choices;
    }

    /** What the office may choose from: codes of its regencies, ids of its agents. */
    record Choices(Set<String> regencies, Set<UUID> agents) {}

    List<Problem> problems() {
        return problems;
    }

    /** The plan, or null when {@link #problems} says why not. */
    @Nullable CampaignPlan plan() {
        var channel = channel();
        var name = name();
        var purpose = purpose();
        var segment = segment();
        var starts = day("starts", form.starts());
        var ends = day("ends", form.ends());
        checkOrder(starts, ends);
        var regencies = regencies();
        var target = target();
        var budget = budget();
        var agents = agents(channel);
        if (!problems.isEmpty() || channel == null || segment == null || budget == null) {
            return null;
        }
        return starts == null || ends == null
                ? null
                : new CampaignPlan(
                        channel, name, purpose, segment, starts, ends, regencies, target, budget,
                        agents);
    }

    private @Nullable Channel channel() {
        for (var channel : Channel.values()) {
            if (channel.isPromotion() && channel.name().equals(Typed.text(form.channel()))) {
                return channel;
            }
        }
        wrong("channel", "channel");
        return null;
    }

    private String name() {
        var name = Typed.text(form.name());
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            wrong("name", "name", name, Integer.toString(name.length()));
        }
        return name;
    }

    private String purpose() {
        var purpose = Typed.text(form.purpose());
        if (purpose.length() > LONGEST_PURPOSE) {
            wrong("purpose", "purpose", Integer.toString(purpose.length()));
        }
        return purpose;
    }

    private Campaign.@Nullable Segment segment() {
        for (var segment : Campaign.Segment.values()) {
            if (segment.name().equals(Typed.text(form.segment()))) {
                return segment;
            }
        }
        wrong("segment", "segment");
        return null;
    }

    private @Nullable LocalDate day(String field, @Nullable String typed) {
        var day = Typed.day(typed);
        if (day.isEmpty()) {
            wrong(field, Typed.text(typed).isEmpty() ? "day_missing" : "day", Typed.text(typed));
        }
        return day.orElse(null);
    }

    private void checkOrder(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null || ends == null) {
            return;
        }
        if (ends.isBefore(starts)) {
            wrong("ends", "ends_before_start", said(ends), said(starts));
        } else if (ends.isBefore(today)) {
            wrong("ends", "over_already", said(ends));
        } else if (!ends.isBefore(starts.plusYears(MOST_YEARS))) {
            wrong("ends", "too_long", said(ends));
        }
    }

    /** As people write it, the same in both languages. */
    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
    }

    private Set<String> regencies() {
        var chosen = Set.copyOf(form.regencies());
        if (chosen.isEmpty()) {
            wrong("regencies", "regencies_missing");
        }
        chosen.stream()
                .filter(code -> !choices.regencies().contains(code))
                .sorted()
                .forEach(code -> wrong("regencies", "regency", code));
        return chosen;
    }

    private int target() {
        var target = Typed.count(form.target()).orElse(0);
        if (target < 1) {
            wrong("target", "target", Typed.text(form.target()));
        }
        return target;
    }

    private @Nullable Rupiah budget() {
        var budget = Typed.rupiah(form.budget());
        if (budget.isEmpty()) {
            wrong("budget", "budget", Typed.text(form.budget()));
        }
        return budget.orElse(null);
    }

    private Set<UUID> agents(@Nullable Channel channel) {
        var chosen = new LinkedHashSet<UUID>();
        for (var typed : form.agents()) {
            var agent = Typed.id(typed).filter(choices.agents()::contains);
            agent.ifPresentOrElse(chosen::add, () -> wrong("agents", "agent", typed));
        }
        if (channel == Channel.AGENT && form.agents().isEmpty()) {
            wrong("agents", "agents_missing");
        }
        return chosen;
    }

    private void wrong(String field, String key, String... operands) {
        problems.add(new Problem(field, "promotion.problem." + key, List.of(operands)));
    }
}
