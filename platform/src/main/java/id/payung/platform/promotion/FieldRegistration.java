package id.payung.platform.promotion;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Vault;
import id.payung.platform.contribution.Bill;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.Problem;
import id.payung.platform.registry.Registration;
import id.payung.platform.registry.Registration.AlreadyRegistered;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * An agent registers somebody and bills the first months: all of it or nothing. The same form sent
 * twice, also at the same time, is one registration with one answer.
 */
@Component
class FieldRegistration {

    private final RegisterCheck check;
    private final Submissions submissions;
    private final Campaigns campaigns;
    private final Verbs verbs;

    FieldRegistration(
            RegisterCheck check, Submissions submissions, Campaigns campaigns, Verbs verbs) {
        this.check = check;
        this.submissions = submissions;
        this.campaigns = campaigns;
        this.verbs = verbs;
    }

    /** What registering calls of other modules, in one hand. */
    @Component
    record Verbs(
            Registry registry,
            SelfEmployedBilling billing,
            TransactionTemplate transaction,
            AuditTrail audit,
            Vault vault,
            Ids ids,
            Wib wib) {}

    /** What became of a form. */
    sealed interface Outcome {

        /** Registered and billed, now or when the same form came before. */
        record Done(UUID submission) implements Outcome {}

        /** Somebody has registered this person before; nothing was stored. */
        record Already(boolean byAsker) implements Outcome {}

        /** Nothing was stored. */
        record Wrong(List<Problem> problems) implements Outcome {}
    }

    Outcome register(RegisterForm form) {
        var id = submissionOf(form);
        if (submissions.find(id).isPresent()) {
            return new Outcome.Done(id);
        }
        var problems = check.problems(form);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        var outcome = verbs.transaction().execute(status -> once(id, form, status));
        if (outcome instanceof Outcome.Already) {
            // Who tries numbers to learn whether they are registered is seen doing so.
            verbs.audit().refused("registration", id);
        }
        return outcome;
    }

    /**
     * Of the form and of the person on it: a form that is sent again is the same, a page that is
     * gone back to and filled in for somebody else is another.
     */
    private UUID submissionOf(RegisterForm form) {
        var token = Typed.id(form.form()).orElseGet(verbs.ids()::next);
        var person = HexFormat.of().formatHex(verbs.vault().fingerprint(form.identity()));
        return UUID.nameUUIDFromBytes((token + ":" + person).getBytes(StandardCharsets.UTF_8));
    }

    private Outcome once(UUID id, RegisterForm form, TransactionStatus status) {
        submissions.lock(id);
        if (submissions.find(id).isPresent()) {
            return new Outcome.Done(id);
        }
        var campaign = Typed.id(form.campaign()).orElse(null);
        return switch (verbs.registry().register(form.newcomer(), origin(campaign))) {
            case Registered registered -> {
                var bill = verbs.billing().bill(registered.membership(), form.monthsAtOnce());
                submissions.add(submission(id, campaign, registered, bill));
                yield new Outcome.Done(id);
            }
            case AlreadyRegistered(var byAsker) -> {
                status.setRollbackOnly();
                yield new Outcome.Already(byAsker);
            }
            case Registration.Wrong(var problems) -> {
                status.setRollbackOnly();
                yield new Outcome.Wrong(problems);
            }
        };
    }

    private Origin origin(@Nullable UUID campaign) {
        var channel = campaign == null ? Channel.AGENT : campaigns.find(campaign).channel();
        return new Origin(channel, campaign, Asking.current().user(), verbs.wib().today());
    }

    private static Submissions.Submission submission(
            UUID id, @Nullable UUID campaign, Registered registered, Bill bill) {
        return new Submissions.Submission(
                id, campaign, registered.membership(), bill.id(), registered.activation());
    }
}
