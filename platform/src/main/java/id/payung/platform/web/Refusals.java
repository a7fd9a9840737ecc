package id.payung.platform.web;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What lies in another office does not exist for the asker; that they reached for it is kept. */
@ControllerAdvice
class Refusals {

    private final AuditTrail audit;

    Refusals(AuditTrail audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String on(NotVisible refused) {
        audit.refused(refused.kind(), refused.id());
        return "error/404";
    }
}
