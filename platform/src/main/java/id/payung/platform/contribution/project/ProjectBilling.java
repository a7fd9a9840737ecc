package id.payung.platform.contribution.project;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.contribution.project.BillingRefused.Why;
import id.payung.platform.payment.Due;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Payables;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.PaymentCode;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.platform.registry.Project;
import id.payung.platform.registry.ProjectFacts.Contract;
import id.payung.platform.registry.Projects;
import id.payung.rules.contribution.ContractValue;
import id.payung.rules.contribution.ProjectContribution;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Bills construction projects (PP 44/2015 Pasal 54-55, Permenaker 5/2021): by the slices of the
 * contract's value without PPN, or month by month by the wages where they are known; at once or in
 * instalments.
 */
@Component
public class ProjectBilling {

    static final String KIND = "contribution.project_bill";

    /** A code can be paid so long at least, also after the deadline to register. */
    private static final int DAYS_TO_PAY = 30;

    private final Projects projects;
    private final Payables payables;
    private final ProjectBillStore store;
    private final Ids ids;
    private final AuditTrail audit;

    ProjectBilling(Projects projects, Payables payables, ProjectBillStore store, Trail trail) {
        this.projects = projects;
        this.payables = payables;
        this.store = store;
        this.ids = trail.ids();
        this.audit = trail.audit();
    }

    /** What billing needs of {@code access}, in one hand. */
    @Component
    record Trail(Ids ids, AuditTrail audit) {}

    /**
     * What a contract costs by the law of the work order's date; nothing is stored.
     *
     * @throws BillingRefused when the law has no answer
     */
    public static ProjectQuote quote(LocalDate ordered, Contract contract) {
        var value =
                contract.withTax()
                        ? new ContractValue.WithTax(contract.value())
                        : new ContractValue.WithoutTax(contract.value());
        return priced(ProjectContribution.ofContract(ordered, value));
    }

    /**
     * What the wages of all workers of a project in a month cost; nothing is stored.
     *
     * @throws BillingRefused when the law has no answer
     */
    public static ProjectQuote quote(YearMonth month, Rupiah wages) {
        return priced(ProjectContribution.ofWages(month.atDay(1), wages));
    }

    private static ProjectQuote priced(Answer<ProjectContribution> answer) {
        return switch (answer) {
            case Answer.Known<ProjectContribution>(var cost, var why) ->
                    new ProjectQuote(cost, why);
            case Answer.Refused<ProjectContribution>(var why) -> throw new BillingRefused(why);
            case Answer.NeedsToKnow<ProjectContribution>(var facts) ->
                    throw new BillingRefused(Step.note("law.needs", String.join(", ", facts)));
            case Answer.ForAnOfficer<ProjectContribution>(var question, _) ->
                    throw new BillingRefused(question);
        };
    }

    /**
     * Determines what the project's contract costs, opens the bill of the first instalment, and
     * gives it a payment code. After an addendum it determines what is left, as a new assessment.
     *
     * @throws BillingRefused when the value is not known, the law has no answer, or nothing is left
     */
    @Transactional
    public Assessment bill(UUID project, Instalments instalments) {
        var known = projects.lock(project);
        var contract = known.facts().contract();
        if (contract == null) {
            throw new BillingRefused(Why.NO_VALUE, project);
        }
        var before = store.of(project);
        if (before.stream().anyMatch(one -> one.month() != null)) {
            throw new BillingRefused(Why.OTHER_BASIS, project);
        }
        var quote = quote(known.facts().order().on(), contract);
        var jkk = left(quote.cost().jkk(), before.stream().map(Assessment::jkk).toList(), project);
        var jkm = left(quote.cost().jkm(), before.stream().map(Assessment::jkm).toList(), project);
        if (jkk.plus(jkm).isZero()) {
            throw new BillingRefused(Why.ALL_BILLED, project);
        }
        var number = before.size() + 1;
        var assessment =
                new Assessment(
                        ids.next(),
                        project,
                        number,
                        null,
                        quote.cost().base(),
                        jkk,
                        jkm,
                        instalments,
                        store.now(),
                        List.of());
        return open(known, assessment, quote);
    }

    private static Rupiah left(Rupiah due, List<Rupiah> billed, UUID project) {
        var left = due.minus(billed.stream().reduce(Rupiah.ZERO, Rupiah::plus));
        if (left.isNegative()) {
            throw new BillingRefused(Why.LESS, project);
        }
        return left;
    }

    /**
     * Determines what the wages of a month cost and opens a bill with a payment code.
     *
     * @param wages of all workers of the project in that month
     * @throws BillingRefused when the project does not run in the month, the month is billed, the
     *     project is billed by contract, or the law has no answer
     */
    @Transactional
    public Assessment billWages(UUID project, YearMonth month, Rupiah wages) {
        var known = projects.lock(project);
        var before = store.of(project);
        if (before.stream().anyMatch(one -> one.month() == null)) {
            throw new BillingRefused(Why.OTHER_BASIS, project);
        }
        if (before.stream().anyMatch(one -> month.equals(one.month()))) {
            throw new BillingRefused(Why.MONTH_BILLED, project);
        }
        if (month.isBefore(YearMonth.from(known.facts().starts()))
                || month.isAfter(YearMonth.from(known.facts().ends()))) {
            throw new BillingRefused(Why.NOT_RUNNING, project);
        }
        var quote = quote(month, wages);
        var assessment =
                new Assessment(
                        ids.next(),
                        project,
                        before.size() + 1,
                        month,
                        quote.cost().base(),
                        quote.cost().jkk(),
                        quote.cost().jkm(),
                        Instalments.ONE,
                        store.now(),
                        List.of());
        return open(known, assessment, quote);
    }

    private Assessment open(Project project, Assessment assessment, ProjectQuote quote) {
        store.add(project, assessment, quote.reasons().steps());
        openBill(project, assessment, 1);
        audit.did("BILL", "project", project.id());
        return store.get(assessment.id());
    }

    /**
     * Opens the bill of the next instalment, once those before are paid.
     *
     * @throws BillingRefused when one is unpaid, or none is left
     */
    @Transactional
    public Assessment next(UUID assessment) {
        var project = projects.lock(store.get(assessment).project());
        var locked = store.get(assessment);
        if (locked.isOpen()) {
            throw new BillingRefused(Why.UNPAID, project.id());
        }
        if (!locked.hasNext()) {
            throw new BillingRefused(Why.NO_MORE, project.id());
        }
        openBill(project, locked, locked.bills().size() + 1);
        audit.did("BILL", "project", project.id());
        return store.get(assessment);
    }

    /**
     * Gives an instalment whose code has run out a new code.
     *
     * @throws BillingRefused while the code can be paid, and when it is paid
     */
    @Transactional
    public Assessment renew(UUID bill) {
        var known = store.bill(bill);
        var project = projects.lock(known.project());
        if (store.bill(bill).isPaid() || !known.isExpired(store.today())) {
            throw new BillingRefused(Why.STILL_GOOD, project.id());
        }
        var payable = payables.cancel(new PaymentCode(known.code())).orElseThrow();
        if (payable.state() == Payable.State.PAID) {
            throw new BillingRefused(Why.STILL_GOOD, project.id());
        }
        store.cancel(bill);
        var assessment = store.get(known.assessment());
        openBill(project, assessment, known.instalment());
        audit.did("RENEW_CODE", "project", project.id());
        return store.get(assessment.id());
    }

    private void openBill(Project project, Assessment assessment, int instalment) {
        var id = ids.next();
        var jkk = assessment.instalments().of(assessment.jkk()).get(instalment - 1);
        var jkm = assessment.instalments().of(assessment.jkm()).get(instalment - 1);
        var until = payableUntil(project);
        var due = new Due(new What(KIND, id), wording(project), jkk.plus(jkm), until);
        var payer =
                new Payer(project.contractor(), project.office(), null, null, project.employer());
        var code = payables.open(due, payer).code().digits();
        store.add(
                project,
                new ProjectBill(
                        id,
                        assessment.id(),
                        project.id(),
                        project.office(),
                        instalment,
                        jkk,
                        jkm,
                        code,
                        until,
                        null,
                        null));
    }

    private static Wording wording(Project project) {
        return new Wording("Iuran proyek " + project.number(), "Project " + project.number());
    }

    private LocalDate payableUntil(Project project) {
        var deadline = Projects.registerBy(project).value().lastDay();
        var month = store.today().plusDays(DAYS_TO_PAY);
        return deadline.isAfter(month) ? deadline : month;
    }

    /** What a project owes and paid, the first determination first. */
    @Transactional(readOnly = true)
    public List<Assessment> of(UUID project) {
        return store.of(project);
    }

    /** Why an assessment is what it is, as the rules said it then. */
    @Transactional(readOnly = true)
    public List<String> reasons(UUID assessment, boolean english) {
        return store.reasons(assessment, english);
    }
}
