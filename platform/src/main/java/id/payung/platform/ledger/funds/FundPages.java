package id.payung.platform.ledger.funds;

import de.siegmar.fastcsv.writer.CsvWriter;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.check.CheckResults;
import id.payung.platform.ledger.funds.FundStatements.Period;
import id.payung.platform.ledger.funds.FundStatements.StatementLine;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** From the funds to the transfers to what they were booked for. */
@Controller
class FundPages {

    private final FundStatements statements;
    private final CheckResults checks;
    private final ObjectProvider<Origins> origins;
    private final AuditTrail audit;
    private final Clock clock;

    FundPages(FundStatements statements, CheckResults checks, Surroundings surroundings) {
        this.statements = statements;
        this.checks = checks;
        this.origins = surroundings.origins();
        this.audit = surroundings.audit();
        this.clock = surroundings.clock();
    }

    /** What else the pages need, in one hand. */
    @org.springframework.stereotype.Component
    record Surroundings(ObjectProvider<Origins> origins, AuditTrail audit, Clock clock) {}

    /** What stands in the address; missing days are those of the year until today. */
    record Asked(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @Nullable Fund fund,
            Account.@Nullable Kind kind,
            @Nullable Fund other,
            @Nullable Integer page) {

        Period period(LocalDate today) {
            var last = on == null ? today : on;
            var first = from == null ? last.withDayOfYear(1) : from;
            return new Period(first.isAfter(last) ? last : first, last);
        }

        int pageNumber() {
            return page == null ? 0 : Math.max(0, page);
        }
    }

    @GetMapping("/audit/funds")
    @Transactional(readOnly = true)
    public String funds(@ModelAttribute Asked asked, Model model) {
        var period = asked.period(today());
        model.addAttribute("period", period).addAttribute("statements", statements.all(period));
        return "ledger/funds";
    }

    @GetMapping("/audit/funds.csv")
    @Transactional(readOnly = true)
    public void file(@ModelAttribute Asked asked, HttpServletResponse answer) throws IOException {
        var period = asked.period(today());
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader(
                "Content-Disposition",
                "attachment; filename=\"funds-%s-%s.csv\""
                        .formatted(period.first(), period.last()));
        try (var csv = CsvWriter.builder().build(answer.getWriter())) {
            csv.writeRecord(
                    "fund",
                    "account",
                    "other_fund",
                    "from",
                    "to",
                    "opening",
                    "debit",
                    "credit",
                    "closing");
            for (var statement : statements.all(period)) {
                for (var line : statement.lines()) {
                    csv.writeRecord(
                            line.fund(),
                            line.kind(),
                            line.other() == null ? "" : line.other(),
                            period.first().toString(),
                            period.last().toString(),
                            FundStatements.plain(line.openingSen()),
                            FundStatements.plain(line.debitSen()),
                            FundStatements.plain(line.creditSen()),
                            FundStatements.plain(line.closingSen()));
                }
            }
        }
    }

    @GetMapping("/audit/funds/{fund}/{kind}")
    @Transactional(readOnly = true)
    public String movements(@ModelAttribute Asked asked, Model model) {
        var period = asked.period(today());
        var other = asked.other() == null ? null : asked.other().name();
        var of = new StatementLine(name(asked.fund()), name(asked.kind()), other, 0, 0, 0);
        var movements = statements.movements(of, period, asked.pageNumber());
        model.addAttribute("period", period)
                .addAttribute("of", of)
                .addAttribute("page", asked.pageNumber())
                .addAttribute("more", movements.size() == FundStatements.PAGE)
                .addAttribute("movements", movements);
        return "ledger/movements";
    }

    @GetMapping("/audit/funds/transfers/{id}")
    @Transactional
    public String transfer(@PathVariable UUID id, Model model) {
        var transfer = statements.transfer(id).orElseThrow(() -> new NotVisible("transfer", id));
        audit.read("transfer", id);
        model.addAttribute("transfer", transfer)
                .addAttribute("lines", statements.lines(id))
                .addAttribute("findings", checks.of(id))
                .addAttribute(
                        "origin",
                        origins.stream()
                                .map(o -> o.of(transfer.what(), transfer.reference()))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse(null));
        return "ledger/transfer";
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
