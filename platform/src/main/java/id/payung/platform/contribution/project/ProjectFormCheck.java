package id.payung.platform.contribution.project;

import id.payung.platform.registry.Problem;
import id.payung.platform.registry.ProjectFacts;
import id.payung.platform.registry.ProjectFacts.Category;
import id.payung.platform.registry.ProjectFacts.Contract;
import id.payung.platform.registry.ProjectFacts.WorkOrder;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Checks a project's form, all of it at once, and makes a plan of it when nothing is wrong. */
final class ProjectFormCheck {

    private static final int MOST_YEARS = 10;

    private final ProjectForm form;
    private final LocalDate today;
    private final Choices choices;
    private final List<Problem> problems = new ArrayList<>();

    ProjectFormCheck(ProjectForm form, LocalDate today, Choices choices) {
        this.form = form;
        this.today = today;
        this.choices = choices;
    }

    /**
     * What the asker may choose from.
     *
     * @param contractor the contractor behind what was typed, null when there is none
     * @param regencies codes of the office's regencies
     */
    record Choices(Function<String, @Nullable UUID> contractor, Set<String> regencies) {}

    /**
     * A project as it is to be registered, checked.
     *
     * @param wages of the first month, where the project is billed by wages
     */
    record Plan(
            UUID contractor, ProjectFacts facts, Instalments instalments, @Nullable Rupiah wages) {

        YearMonth firstMonth() {
            return YearMonth.from(facts.starts());
        }

        /** What it costs; for wages, its first month. */
        ProjectQuote quote() {
            var contract = facts.contract();
            if (wages != null) {
                return ProjectBilling.quote(firstMonth(), wages);
            }
            return ProjectBilling.quote(
                    facts.order().on(), java.util.Objects.requireNonNull(contract));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** The plan, or null when {@link #problems} says why not. */
    @Nullable Plan plan() {
        var contractor = contractor();
        var name = text("name", form.name(), 3, 300);
        var address = text("address", form.address(), 3, 300);
        var regency = regency();
        var owner = text("owner", form.owner(), 2, 200);
        var category = category();
        var order = text("orderNumber", form.orderNumber(), 1, 100);
        var ordered = ordered();
        var starts = day("starts", form.starts());
        var ends = day("ends", form.ends());
        checkOrder(starts, ends);
        var contract = contract();
        var wages = form.byWages() ? amount("wages", form.wages()) : null;
        var stages = stages();
        if (!problems.isEmpty() || contractor == null || category == null || stages == null) {
            return null;
        }
        if (ordered == null || starts == null || ends == null) {
            return null;
        }
        var facts =
                new ProjectFacts(
                        name,
                        address,
                        regency,
                        owner,
                        category,
                        new WorkOrder(order, ordered),
                        contract,
                        starts,
                        ends);
        return new Plan(contractor, facts, stages, wages);
    }

    private @Nullable UUID contractor() {
        var contractor = choices.contractor().apply(Typed.text(form.contractor()));
        return contractor == null
                ? wrong("contractor", "contractor", Typed.text(form.contractor()))
                : contractor;
    }

    private String text(String field, @Nullable String typed, int least, int most) {
        var text = Typed.text(typed);
        if (text.isEmpty()) {
            wrong(field, "missing");
        } else if (text.length() < least || text.length() > most) {
            wrong(field, "length", Integer.toString(text.length()), "" + least, "" + most);
        }
        return text;
    }

    private @Nullable String regency() {
        var code = Typed.text(form.regency());
        return choices.regencies().contains(code) ? code : wrong("regency", "regency");
    }

    private @Nullable Category category() {
        for (var category : Category.values()) {
            if (category.name().equals(Typed.text(form.category()))) {
                return category;
            }
        }
        return wrong("category", "category");
    }

    private @Nullable LocalDate ordered() {
        var day = day("orderedOn", form.orderedOn());
        return day != null && day.isAfter(today)
                ? wrong("orderedOn", "future", Typed.said(day))
                : day;
    }

    private @Nullable LocalDate day(String field, @Nullable String typed) {
        var day = Typed.day(typed);
        if (day.isPresent()) {
            return day.get();
        }
        var text = Typed.text(typed);
        return text.isEmpty() ? wrong(field, "missing") : wrong(field, "day", text);
    }

    private void checkOrder(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null || ends == null) {
            return;
        }
        if (ends.isBefore(starts)) {
            wrong("ends", "ends_before_start", Typed.said(ends), Typed.said(starts));
        } else if (ends.isAfter(starts.plusYears(MOST_YEARS))) {
            wrong("ends", "too_long", Typed.said(starts), Typed.said(ends));
        }
    }

    /** Not asked where wages are known. */
    private @Nullable Contract contract() {
        if (form.byWages()) {
            return null;
        }
        var value = amount("value", form.value());
        return value == null ? null : new Contract(value, form.withTax());
    }

    private @Nullable Rupiah amount(String field, @Nullable String typed) {
        var amount = Typed.rupiah(typed);
        if (amount.isPresent()) {
            return amount.get();
        }
        var text = Typed.text(typed);
        return text.isEmpty() ? wrong(field, "missing") : wrong(field, "amount", text);
    }

    private @Nullable Instalments stages() {
        if (form.byWages()) {
            return Instalments.ONE;
        }
        var stages = Typed.stages(form.stages());
        return stages.isPresent()
                ? stages.get()
                : wrong("stages", "stages", Typed.text(form.stages()));
    }

    private <T> @Nullable T wrong(String field, String key, String... operands) {
        problems.add(Faults.problem(field, key, operands));
        return null;
    }
}
