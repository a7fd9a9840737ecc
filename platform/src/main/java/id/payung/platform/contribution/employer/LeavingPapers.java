package id.payung.platform.contribution.employer;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.Leavings;
import id.payung.platform.registry.QrCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.UUID;

/** The paper that a worker gets who leaves. */
@Component
class LeavingPapers {

    private final Leavings leavings;
    private final AuditTrail audit;

    LeavingPapers(Leavings leavings, AuditTrail audit) {
        this.leavings = leavings;
        this.audit = audit;
    }

    /** The page of the receipt, for whoever sees the worker. */
    @Transactional
    public String show(UUID membership, Model model) {
        var receipt =
                leavings.receipt(membership)
                        .orElseThrow(() -> new NotVisible("leaving", membership));
        audit.read("leaving", membership);
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/leaving/{token}")
                        .buildAndExpand(receipt.token())
                        .toUriString();
        model.addAttribute("receipt", receipt)
                .addAttribute("address", address)
                .addAttribute("qr", QrCode.svg(address));
        return "contribution/leaving-receipt";
    }

    /** Another reason, in one transaction; the first stays on record. */
    @Transactional
    public void correct(UUID membership, String reason, String note) {
        leavings.correct(membership, reason, note);
    }
}
