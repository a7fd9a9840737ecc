package id.payung.platform.contribution.employer;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.registry.Worker;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** Opens the accounts of workers, so that they see what is reported and paid for them. */
@Component
class WorkerAccounts {

    private static final int DAYS_OF_A_CODE = 30;

    private final Users users;
    private final Ids ids;
    private final AuditTrail audit;
    private final Us us;

    WorkerAccounts(Users users, Ids ids, AuditTrail audit, Us us) {
        this.users = users;
        this.ids = ids;
        this.audit = audit;
        this.us = us;
    }

    /**
     * A code by which the worker chooses a password, for thirty days; a new one when the last was
     * lost. Empty when a password was chosen already: nobody else opens that account again.
     */
    @Transactional
    public Optional<String> open(Worker worker) {
        var until = us.moment().plusDays(DAYS_OF_A_CODE);
        audit.did("INVITE", "membership", worker.membership());
        if (users.find(worker.kpj()).isPresent()) {
            return users.renew(worker.kpj(), until);
        }
        var member =
                new Asker(
                        ids.next(),
                        worker.kpj(),
                        Role.MEMBER,
                        Asking.current().officeOrRefuse(),
                        worker.person(),
                        null);
        return Optional.of(users.invite(member, worker.name(), until));
    }
}
