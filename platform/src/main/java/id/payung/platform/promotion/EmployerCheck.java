package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;
import id.payung.platform.registry.EmployerTerms;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.Problem;
import id.payung.rules.Programme;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.RiskGroup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks an employer's form, all of it at once. */
final class EmployerCheck {

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 200;

    /** Contributions before July 2015 are not known to the rules. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 7, 1);

    private final EmployerForm form;
    private final LocalDate today;
    private final Set<UUID> campaigns;
    private final List<Problem> problems = new ArrayList<>();

    EmployerCheck(EmployerForm form, LocalDate today, Set<UUID> campaigns) {
        this.form = form;
        this.today = today;
        this.campaigns = campaigns;
    }

    /** An employer as it may join, and what found it. */
    record Checked(Employers.Joining joining, Origin origin) {}

    List<Problem> problems() {
        return problems;
    }

    /** Who joins, or null when {@link #problems} says why not. */
    @Nullable Checked checked() {
        var name = name();
        var kbli = kbli();
        var terms = terms();
        var since = since();
        if (since != null && since.isAfter(today)) {
            wrong("since", "since_future", Typed.text(form.since()));
        }
        var origin = origin();
        return terms == null || since == null || origin == null || !problems.isEmpty()
                ? null
                : new Checked(new Employers.Joining(name, kbli, terms, since), origin);
    }

    /** The terms alone, or null. */
    @Nullable EmployerTerms terms() {
        var size = size();
        var risk = risk();
        if (size == null || risk == null) {
            return null;
        }
        return new EmployerTerms(
                size,
                risk,
                voluntary(size),
                !Typed.text(form.labourIntensive()).isEmpty(),
                false,
                !Typed.text(form.healthInsurance()).isEmpty());
    }

    /** The day from which they hold, the first of a month, or null. */
    @Nullable LocalDate since() {
        var day = Typed.day(form.since()).orElse(null);
        if (day == null || day.getDayOfMonth() != 1 || day.isBefore(EARLIEST)) {
            wrong("since", "since", Typed.text(form.since()));
            return null;
        }
        if (day.isAfter(today.plusYears(1))) {
            wrong("since", "since_far", Typed.text(form.since()));
        }
        return day;
    }

    private String name() {
        var name = Typed.text(form.name());
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            wrong("name", "name", name);
        }
        return name;
    }

    private @Nullable String kbli() {
        var kbli = Typed.text(form.kbli());
        if (!kbli.isEmpty() && !kbli.matches("\\d{5}")) {
            wrong("kbli", "kbli", kbli);
        }
        return kbli.isEmpty() ? null : kbli;
    }

    private @Nullable EnterpriseSize size() {
        for (var size : EnterpriseSize.values()) {
            if (size.name().equals(Typed.text(form.size()))) {
                return size;
            }
        }
        wrong("size", "size");
        return null;
    }

    private @Nullable RiskGroup risk() {
        var risk = Typed.text(form.risk());
        if (!risk.matches("[1-5]")) {
            wrong("risk", "risk");
            return null;
        }
        return RiskGroup.of(Integer.parseInt(risk));
    }

    /** What is required anyway is not voluntary. */
    private Set<Programme> voluntary(EnterpriseSize size) {
        var chosen = EnumSet.noneOf(Programme.class);
        for (var programme : List.of(Programme.JHT, Programme.JP)) {
            if (form.voluntary().contains(programme.name())
                    && !size.required().contains(programme)) {
                chosen.add(programme);
            }
        }
        return chosen;
    }

    private @Nullable Origin origin() {
        var channel =
                Arrays.stream(Channel.values())
                        .filter(one -> one.name().equals(Typed.text(form.channel())))
                        .findFirst();
        if (channel.isEmpty()) {
            wrong("channel", "channel");
            return null;
        }
        var typed = Typed.text(form.campaign());
        var campaign = Typed.id(typed).filter(campaigns::contains);
        if (!typed.isEmpty() && campaign.isEmpty()) {
            wrong("campaign", "campaign");
        }
        return new Origin(channel.get(), campaign.orElse(null), null, today);
    }

    private void wrong(String field, String key, String... operands) {
        problems.add(new Problem(field, "office.problem." + key, List.of(operands)));
    }
}
