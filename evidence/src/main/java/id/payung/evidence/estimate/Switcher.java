package id.payung.evidence.estimate;

import id.payung.evidence.BadInput;
import id.payung.evidence.Cell;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.panel.Panel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The effect of a channel that goes on and off, or up and down (de Chaisemartin and
 * D'Haultfœuille): units whose dose changes against units that had the same dose and keep it, in
 * the very period of the change. Where the dose falls, the sign is turned. Beside it the course
 * over the steps since a unit's first change, and before it.
 *
 * <p>Example: where treatment never goes back, the headline is the effect in the first treated
 * period, the same number as {@link GroupTime}'s at event 0.
 */
public final class Switcher {

    private static final int LATER = 6;
    private static final int EARLIER = 3;

    private Switcher() {}

    /** The estimate in the unit of the outcome, and per unit of dose in the cells. */
    public static Result estimate(Panel panel, Options options) {
        var dose = panel.extras().dose();
        if (dose == null) {
            throw new BadInput(
                    "This method needs a column that says how much was done in each cell.");
        }
        var starts = SwitcherPaths.firstChanges(panel, dose);
        var marked = panel.withCohort(starts);
        var warnings = new ArrayList<>(panel.extras().warnings());
        var cells = new ArrayList<Cell>();
        var outcome = outcome(marked, options, cells, warnings);
        var hash =
                panel.hash("switcher")
                        .number(options.level())
                        .number(options.draws())
                        .text(options.rule().name());
        return new Result(
                "switcher",
                "mean effect on %s of a change of the dose, in the period of the change, compared with units that keep the same dose"
                        .formatted(panel.extras().outcomeName()),
                outcome,
                cells,
                warnings,
                Provenance.of(options.seed(), hash));
    }

    private static Outcome outcome(
            Panel panel, Options options, List<Cell> cells, List<String> warnings) {
        var now = SwitcherPaths.everyChange(panel);
        if (Double.isNaN(now.value())) {
            return new Outcome.CannotTell(
                    "No unit changes its dose while another with the same dose keeps it.",
                    "A channel that is switched on or off in some districts and not in all.");
        }
        var switching = panel.treated().length;
        var keeping = panel.untreated().length;
        var choice = InferenceRule.choose(options.rule(), switching, keeping);
        var placebo =
                choice.kind() == InferenceRule.Kind.PLACEBO
                        ? Placebo.run(panel, options, Switcher::statistics)
                        : null;
        if (now.alone() > 0) {
            warnings.add(
                    "%d changes have no unit beside them that had the same dose and kept it; they are left out."
                            .formatted(now.alone()));
        }
        cells.add(
                Cell.of("changes", now.changes())
                        .with("dose", now.dose())
                        .with("perDose", now.value() / now.dose())
                        .with("units", switching)
                        .with("kept", keeping));
        cells.addAll(events(panel, options, choice, placebo));
        return Answer.of(
                number(panel, now, placebo, 0),
                choice,
                "influence functions, summed by cluster",
                options);
    }

    /** One a month around the first change; the month before it is what they are compared with. */
    private static List<Cell> events(
            Panel panel, Options options, InferenceRule.Choice choice, @Nullable Placebo placebo) {
        var cells = new ArrayList<Cell>();
        var place = 1;
        for (var event = -EARLIER - 1; event <= LATER; event++) {
            if (event == -1) {
                continue;
            }
            var found = SwitcherPaths.sinceFirst(panel, event);
            if (!Double.isNaN(found.value())) {
                var number = number(panel, found, placebo, place);
                cells.add(
                        Answer.cell(Cell.of("event", event), number, choice, options.level())
                                .with("units", found.changes())
                                .with("perDose", found.value() / found.dose()));
            }
            place++;
        }
        return cells;
    }

    private static Answer.Number number(
            Panel panel, SwitcherPaths.Found found, @Nullable Placebo placebo, int place) {
        var se = Clusters.root(found.influence(), panel.extras().cluster());
        return new Answer.Number(found.value(), se, placebo, place);
    }

    private static double[] statistics(Panel panel) {
        var all = new ArrayList<Double>();
        all.add(SwitcherPaths.everyChange(panel).value());
        IntStream.rangeClosed(-EARLIER - 1, LATER)
                .filter(event -> event != -1)
                .forEach(event -> all.add(SwitcherPaths.sinceFirst(panel, event).value()));
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
