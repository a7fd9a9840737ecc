package id.payung.platform.payment;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings a bank's call to the office that a payment code belongs to. The bank itself sees no row;
 * what is done for it is done by the system, inside that office alone.
 */
@Component
class Desk {

    private final JdbcClient jdbc;
    private final Asking asking;
    private final AuditTrail audit;

    Desk(JdbcClient jdbc, Asking asking, AuditTrail audit) {
        this.jdbc = jdbc;
        this.asking = asking;
        this.audit = audit;
    }

    /** Does the work as the system in the code's office, which it is told; else {@code unknown}. */
    <T> T at(Partner bank, PaymentCode code, Function<String, T> work, Supplier<T> unknown) {
        return officeOf(code)
                .map(office ->
                        asking.actAs(
                                Asker.machine(bank.name(), Role.SETTLEMENT, office),
                                () -> work.apply(office)))
                .orElseGet(unknown);
    }

    /** A person's name is about to be shown at a bank. */
    void shown(PaymentCode code) {
        audit.read("payable", code);
    }

    /** Money came in. */
    void paid(PaymentCode code) {
        audit.did("PAID", "payable", code);
    }

    private Optional<String> officeOf(PaymentCode code) {
        return jdbc.sql("select payment.office_of(:code) as office")
                .param("code", code.digits())
                .query((row, _) -> Optional.ofNullable(row.getString("office")))
                .single();
    }
}
