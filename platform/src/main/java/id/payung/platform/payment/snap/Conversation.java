package id.payung.platform.payment.snap;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;

/**
 * Answers each call of a bank once. In one transaction the call is remembered and what it asks for
 * is done, so that after a crash between the two the bank may simply try again.
 */
@Component
class Conversation {

    private final CallMemory memory;
    private final VirtualAccounts accounts;
    private final Asking asking;
    private final TransactionTemplate transaction;

    Conversation(
            CallMemory memory,
            VirtualAccounts accounts,
            Asking asking,
            TransactionTemplate transaction) {
        this.memory = memory;
        this.accounts = accounts;
        this.asking = asking;
        this.transaction = transaction;
    }

    Decision answer(Gate.Admitted call, Question question) {
        var bank = Asker.machine(call.bank().name(), Role.BANK, null);
        return asking.actAs(
                bank,
                () -> Objects.requireNonNull(transaction.execute(_ -> answerOnce(call, question))));
    }

    private Decision answerOnce(Gate.Admitted call, Question question) {
        var earlier = memory.recall(call);
        if (earlier.isEmpty()) {
            var decision = accounts.decide(call.bank(), question);
            memory.remember(call, question, decision.verdict());
            return decision;
        }
        if (!earlier.get().isOf(question)) {
            throw new Refusal(Case.CONFLICT, "");
        }
        return accounts.again(call.bank(), question, earlier.get().verdict());
    }
}
