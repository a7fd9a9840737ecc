package id.payung.platform.coverage;

import id.payung.platform.coverage.figure.CoverageRatio;
import id.payung.platform.coverage.figure.CoverageRatio.Part;
import id.payung.platform.coverage.figure.Finding;
import id.payung.platform.coverage.figure.QuotedFigure;
import id.payung.platform.coverage.figure.QuotedFigures;
import id.payung.platform.coverage.figure.What;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quoted figures, opened: what was printed, what it means, and what cannot be right about it. */
@Controller
class FigurePages {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final int DIGITS = 10;

    private final QuotedFigures quoted;

    FigurePages(QuotedFigures quoted) {
        this.quoted = quoted;
    }

    /** A figure with the day on which it was given so. */
    record Revision(QuotedFigure quoted, LocalDate on) {

        static Revision of(QuotedFigure quoted) {
            return new Revision(quoted, LocalDate.ofInstant(quoted.importedAt(), WIB));
        }
    }

    @GetMapping("/head/figures")
    @Transactional(readOnly = true)
    public String documents(Model model) {
        model.addAttribute("documents", quoted.documents().stream().map(this::counted).toList());
        return "coverage/documents";
    }

    /** A document with how many figures it gives, and how many findings there are among them. */
    record Counted(String name, int figures, int findings) {}

    private Counted counted(String document) {
        return new Counted(document, quoted.in(document).size(), quoted.findings(document).size());
    }

    /** A document's figures, each with how many findings touch it. */
    @GetMapping("/head/figures/{document}")
    @Transactional(readOnly = true)
    public String document(@PathVariable String document, Model model) {
        var figures = quoted.in(document);
        if (figures.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("document", document)
                .addAttribute("figures", figures)
                .addAttribute("faults", faults(quoted.findings(document)));
        return "coverage/document";
    }

    @GetMapping(path = "/head/figures/{document}", params = "figure")
    @Transactional(readOnly = true)
    public String figure(@PathVariable String document, @RequestParam String figure, Model model) {
        var revisions = quoted.revisions(document, figure);
        if (revisions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var coverage = coverage(revisions.getLast());
        model.addAttribute("document", document)
                .addAttribute("figure", revisions.getLast())
                .addAttribute("achievement", achievement(revisions.getLast()))
                .addAttribute("ratio", coverage instanceof CoverageRatio.Ratio r ? r : null)
                .addAttribute("refused", coverage instanceof CoverageRatio.Refused r ? r : null)
                .addAttribute("revisions", revisions.reversed().stream().map(Revision::of).toList())
                .addAttribute("findings", touching(figure, quoted.findings(document)));
        return "coverage/figure";
    }

    /** Result by target as a fraction, null where one of them is not quoted. */
    private static @Nullable BigDecimal achievement(QuotedFigure quoted) {
        var target = quoted.figure().target();
        var result = quoted.figure().participants();
        return target == null || result == null || target.signum() == 0
                ? null
                : result.divide(target, DIGITS, RoundingMode.HALF_UP);
    }

    /** Members by the denominator given with them, or why not; null for other figures. */
    private static @Nullable CoverageRatio coverage(QuotedFigure quoted) {
        var figure = quoted.figure();
        return figure.participants() == null
                        || figure.denominator() == null
                        || quoted.meaning().counts() != What.PARTICIPANTS
                ? null
                : CoverageRatio.of(Part.countOf(quoted), Part.denominatorOf(quoted));
    }

    private static List<Finding> touching(String figure, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.figures().contains(figure)).toList();
    }

    private static Map<String, Integer> faults(List<Finding> findings) {
        var faults = new HashMap<String, Integer>();
        findings.forEach(f -> f.figures().forEach(id -> faults.merge(id, 1, Integer::sum)));
        return faults;
    }
}
