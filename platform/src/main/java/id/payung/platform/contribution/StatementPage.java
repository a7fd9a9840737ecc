package id.payung.platform.contribution;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.Members;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The worker's savings of a year, to keep on paper. */
@Controller
class StatementPage {

    private final Members members;
    private final MemberAccount account;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    StatementPage(Members members, MemberAccount account, AuditTrail audit, Surroundings around) {
        this.members = members;
        this.account = account;
        this.audit = audit;
        this.texts = around.texts();
        this.clock = around.clock();
    }

    /** What the page needs of the application around it. */
    @org.springframework.stereotype.Component("statementSurroundings")
    record Surroundings(MessageSource texts, Clock clock) {}

    @GetMapping("/member/statement/{year:20[0-9][0-9]}.pdf")
    @Transactional
    public ResponseEntity<byte[]> statement(@PathVariable int year, Locale language) {
        var person = Asking.current().person();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (person == null || year > today.getYear()) {
            throw new NotVisible("statement", year);
        }
        var member = members.ofPerson(person).orElseThrow(() -> new NotVisible("person", person));
        audit.read("statement", person);
        var file =
                ContentDisposition.attachment()
                        .filename("jht-%s-%d.pdf".formatted(member.kpj(), year))
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", file.toString())
                .body(
                        new StatementPaper(texts, language)
                                .print(member, account.year(person, year, today)));
    }
}
