package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sheet that holds the rows, and which template it is: by its columns; the sheet's name
 * must not say otherwise, and the file's name is told when it does.
 */
final class Recognition {

    private static final int LOOK_ROWS = 25;
    private static final int FEWEST_COLUMNS = 3;

    private final Book book;
    private final String originalName;

    Recognition(Book book, String originalName) {
        this.book = book;
        this.originalName = originalName;
    }

    private record Candidate(Book.Sheet sheet, Header header) {

        /** Columns of the layout that are there, less those that are none of it. */
        int fit() {
            return header.places().size() - header.extra().size();
        }

        boolean isNamed() {
            return Header.key(sheet.name()).equals(Header.key(header.layout().sheet()));
        }

        boolean isBetterThan(Candidate other) {
            if (fit() != other.fit()) {
                return fit() > other.fit();
            }
            if (isNamed() != other.isNamed()) {
                return isNamed();
            }
            return header.missing().size() < other.header.missing().size();
        }
    }

    Source source() throws IOException, BadFile {
        var candidates = new ArrayList<Candidate>();
        for (var sheet : book.sheets()) {
            var best = best(sheet);
            if (best != null) {
                candidates.add(best);
            }
        }
        var chosen = chosen(candidates);
        check(chosen);
        candidates.remove(chosen);
        return new Source(book, chosen.sheet(), chosen.header(), notices(chosen, candidates));
    }

    private @Nullable Candidate best(Book.Sheet sheet) throws IOException, BadFile {
        var found = new ArrayList<Candidate>();
        book.read(
                sheet,
                row -> {
                    var whole = false;
                    for (var template : Template.values()) {
                        for (var layout : template.layouts()) {
                            var header = Header.match(layout, row);
                            found.add(new Candidate(sheet, header));
                            whole |= header.missing().isEmpty();
                        }
                    }
                    return !whole && row.number() < LOOK_ROWS;
                });
        Candidate best = null;
        for (var one : found) {
            var enough = one.header().places().size() >= FEWEST_COLUMNS;
            if (enough && (best == null || one.isBetterThan(best))) {
                best = one;
            }
        }
        return best;
    }

    private Candidate chosen(List<Candidate> candidates) throws BadFile {
        Candidate chosen = null;
        for (var one : candidates) {
            if (chosen == null || one.isBetterThan(chosen)) {
                chosen = one;
            }
        }
        if (chosen == null) {
            var names = book.sheets().stream().map(Book.Sheet::name).toList();
            throw new BadFile(Problem.NO_TEMPLATE, String.join(", ", names));
        }
        return chosen;
    }

    private static void check(Candidate chosen) throws BadFile {
        var header = chosen.header();
        var template = header.layout().template();
        for (var other : Template.values()) {
            if (other != template
                    && Header.key(other.sheet()).equals(Header.key(chosen.sheet().name()))) {
                throw new BadFile(
                        Problem.SWAPPED,
                        chosen.sheet().name(),
                        other.fileName(),
                        template.fileName());
            }
        }
        if (!header.missing().isEmpty()) {
            throw new BadFile(
                    new Fault(
                            header.row(),
                            "",
                            "",
                            "",
                            Problem.MISSING_COLUMNS,
                            List.of(String.join(", ", header.missing()), template.fileName())));
        }
        if (!header.twice().isEmpty()) {
            throw new BadFile(
                    Fault.ofRow(
                            header.row(), Problem.COLUMN_TWICE, String.join(", ", header.twice())));
        }
    }

    private List<Fault> notices(Candidate chosen, List<Candidate> others) {
        var notices = new ArrayList<Fault>();
        var sheet = chosen.sheet();
        var header = chosen.header();
        var wanted = header.layout().template().fileName();
        var named = Template.ofFileName(originalName).orElse(header.layout().template());
        if (named != header.layout().template()) {
            notices.add(
                    Fault.ofFile(Problem.NAMED_OTHERWISE, originalName, named.fileName(), wanted));
        } else if (!originalName.replaceFirst("\\.[A-Za-z]+$", "").equals(wanted)) {
            notices.add(Fault.ofFile(Problem.OTHER_FILE_NAME, originalName, wanted + ".xlsx"));
        }
        if (header.layout() != header.layout().template().layout()
                && !header.layout().equals(header.layout().template().layout())) {
            notices.add(Fault.ofFile(Problem.OLD_LAYOUT, header.layout().columns().size(), wanted));
        }
        if (sheet.hidden()) {
            notices.add(Fault.ofFile(Problem.HIDDEN_SHEET, sheet.name()));
        }
        if (!sheet.hiddenColumns().isEmpty()) {
            var letters = String.join(", ", sheet.hiddenColumns());
            notices.add(Fault.ofFile(Problem.HIDDEN_COLUMNS, letters));
        }
        if (!header.extra().isEmpty()) {
            var extra = String.join(", ", header.extra());
            notices.add(Fault.ofFile(Problem.EXTRA_COLUMNS, extra));
        }
        for (var other : others) {
            notices.add(Fault.ofFile(Problem.OTHER_SHEET, other.sheet().name(), sheet.name()));
        }
        return notices;
    }
}
