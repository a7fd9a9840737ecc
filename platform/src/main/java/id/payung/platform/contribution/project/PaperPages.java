package id.payung.platform.contribution.project;

import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.QrCode;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.Locale;
import java.util.UUID;

/**
 * The papers of a project, to be printed on A4: certificate and receipt; and what anybody sees who
 * scans the certificate: whether it is real and valid today, and nothing of a person.
 */
@Controller
class PaperPages {

    private final Certificates certificates;
    private final ProjectReceipts receipts;
    private final ProjectBilling billing;
    private final Site site;

    PaperPages(
            Certificates certificates,
            ProjectReceipts receipts,
            ProjectBilling billing,
            Site site) {
        this.certificates = certificates;
        this.receipts = receipts;
        this.billing = billing;
        this.site = site;
    }

    @GetMapping("/certificate/{token}")
    String scanned(@PathVariable String token, Model model) {
        var certificate =
                certificates
                        .check(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("certificate", certificate)
                .addAttribute("today", site.today())
                .addAttribute("state", certificate.on(site.today()));
        return "contribution/project-scan";
    }

    @GetMapping({
        "/projects/" + ProjectPages.ID + "/certificate",
        "/employer/projects/" + ProjectPages.ID + "/certificate"
    })
    String certificate(@PathVariable UUID id, Model model) {
        var project = site.projects().find(id);
        var issued =
                certificates.of(id).orElseThrow(() -> new NotVisible("project_certificate", id));
        var certificate = certificates.check(issued.token()).orElseThrow();
        model.addAttribute("project", project)
                .addAttribute("issued", issued)
                .addAttribute("certificate", certificate)
                .addAttribute("base", Site.base())
                .addAttribute("paid", paid(id))
                .addAttribute("address", address(issued.token()))
                .addAttribute("qr", QrCode.svg(address(issued.token())));
        return "contribution/project-certificate";
    }

    private Rupiah paid(UUID project) {
        return billing.of(project).stream().map(Assessment::paid).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    @GetMapping({
        "/projects/" + ProjectPages.ID + "/receipts/{bill:[0-9a-f-]{36}}",
        "/employer/projects/" + ProjectPages.ID + "/receipts/{bill:[0-9a-f-]{36}}"
    })
    String receipt(@PathVariable UUID id, @PathVariable UUID bill, Model model, Locale locale) {
        var receipt = receipts.of(id, bill);
        @Nullable String token = certificates.of(id).map(Certificates.Issued::token).orElse(null);
        model.addAttribute("project", site.projects().find(id))
                .addAttribute("receipt", receipt)
                .addAttribute("base", Site.base())
                .addAttribute(
                        "words", InWords.of(receipt.amount(), "en".equals(locale.getLanguage())))
                .addAttribute("qr", token == null ? "" : QrCode.svg(address(token)));
        return "contribution/project-receipt";
    }

    private static String address(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/certificate/{token}")
                .buildAndExpand(token)
                .toUriString();
    }
}
