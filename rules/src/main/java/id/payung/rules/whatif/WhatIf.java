package id.payung.rules.whatif;

import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.contribution.WageMonth;
import id.payung.rules.contribution.Workplace;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Bills a population for one month under the law as it is and as it would be: {@code payung law
 * what-if}.
 */
public final class WhatIf {

    private static final List<Rupiah> BANDS =
            List.of(
                    Rupiah.ZERO,
                    Rupiah.of(2_000_000),
                    Rupiah.of(3_000_000),
                    Rupiah.of(4_000_000),
                    Rupiah.of(5_000_000),
                    Rupiah.of(7_500_000),
                    Rupiah.of(10_000_000),
                    Rupiah.of(15_000_000));

    private final YearMonth month;
    private final Law now;
    private final Law then;
    private final Map<String, Map<String, Cell>> views = new TreeMap<>();
    private final Cell total = new Cell();
    private final List<String> refused = new ArrayList<>();
    private long refusals;

    /** The members of one line of the report. */
    private static final class Cell {
        private long members;
        private final Costs before = new Costs();
        private final Costs after = new Costs();
    }

    private WhatIf(YearMonth month, Law now, Law then) {
        this.month = month;
        this.now = now;
        this.then = then;
    }

    /**
     * The cost to employers, workers, the self-employed, funds and the state, before, after and the
     * difference: in all, by segment, by sector, by wage band. Members that cannot be billed are
     * counted, and the first ten named.
     *
     * @param changes parameter to value, as {@link Law#whatIf(Map)} takes them
     */
    public static Json.Obj report(
            Population population, YearMonth month, Law law, Map<String, String> changes) {
        var comparison = new WhatIf(month, law, law.whatIf(changes));
        population.forEach(comparison::add);
        return comparison.json(changes);
    }

    private void add(Member member) {
        var before = new Costs();
        var after = new Costs();
        if (!bill(member, now, before) || !bill(member, then, after)) {
            return;
        }
        for (var cell : cells(member)) {
            cell.members++;
            cell.before.add(before);
            cell.after.add(after);
        }
    }

    private List<Cell> cells(Member member) {
        return List.of(
                total,
                cell("segment", member.segment().name()),
                cell("sector", member.sector()),
                cell("wage_band", band(member.income())));
    }

    private Cell cell(String view, String name) {
        return views.computeIfAbsent(view, _ -> new TreeMap<>())
                .computeIfAbsent(name, _ -> new Cell());
    }

    /** The lowest income of the band, with leading zeros so that names sort as numbers. */
    private static String band(Rupiah income) {
        var from = BANDS.stream().filter(band -> band.compareTo(income) <= 0).toList().getLast();
        return "%012d".formatted(from.toDecimal().longValueExact());
    }

    private boolean bill(Member member, Law law, Costs costs) {
        return switch (member.segment()) {
            case PU -> {
                var answer = WageEarnerContribution.of(wageMonth(member), law);
                known(member, answer).ifPresent(costs::add);
                yield answer instanceof Answer.Known<?>;
            }
            case BPU -> {
                var answer = SelfEmployedContribution.of(selfEmployedMonth(member), law);
                known(member, answer).ifPresent(paid -> costs.add(paid, member.funding()));
                yield answer instanceof Answer.Known<?>;
            }
            case JAKON, PMI ->
                    throw new IllegalArgumentException(
                            "Members of %s have no monthly bill a person"
                                    .formatted(member.segment()));
        };
    }

    private <T> Optional<T> known(Member member, Answer<T> answer) {
        try {
            return Optional.of(answer.value());
        } catch (Answer.Undecided undecided) {
            refusals++;
            if (refused.size() < 10) {
                refused.add(member.segment() + ": " + undecided.getMessage());
            }
            return Optional.empty();
        }
    }

    private WageMonth wageMonth(Member member) {
        var workplace = new Workplace(member.riskGroup(), member.programmes(), false, false);
        return new WageMonth(month, member.income(), workplace, member.jobLossMember());
    }

    private SelfEmployedMonth selfEmployedMonth(Member member) {
        var sector = member.sector().equals("transport") ? Sector.TRANSPORT : Sector.OTHER;
        return new SelfEmployedMonth(
                month, member.income(), member.programmes(), sector, member.funding(), false);
    }

    private Json.Obj json(Map<String, String> changes) {
        var report = Json.object().put("month", month.toString()).put("members", total.members);
        report.put("changes", changesJson(changes));
        report.put("total", json(total).build());
        views.forEach((view, cells) -> {
            var lines = new ArrayList<Json>();
            cells.forEach((name, cell) -> lines.add(line(view, name, cell)));
            report.put("by_" + view, new Json.Arr(lines));
        });
        return report.put("refused", refusals).put("first_refused", Json.texts(refused)).build();
    }

    private Json changesJson(Map<String, String> changes) {
        var lines = new ArrayList<Json>();
        for (var id : changes.keySet()) {
            lines.add(
                    Json.object()
                            .put("parameter", id)
                            .put("unit", now.unit(id))
                            .put("before", value(now, id))
                            .put("after", value(then, id))
                            .build());
        }
        return new Json.Arr(lines);
    }

    private String value(Law law, String id) {
        return law.parameter(id)
                .find(month.atDay(1))
                .map(dated -> dated.value().toString())
                .orElse("not in force");
    }

    private static Json line(String view, String name, Cell cell) {
        return Json.object()
                .put(view, view.equals("wage_band") ? Json.of(Long.parseLong(name)) : Json.of(name))
                .put("members", cell.members)
                .put("before", cell.before.json())
                .put("after", cell.after.json())
                .put("difference", cell.after.minus(cell.before).json())
                .build();
    }

    private static Json.Builder json(Cell cell) {
        return Json.object()
                .put("before", cell.before.json())
                .put("after", cell.after.json())
                .put("difference", cell.after.minus(cell.before).json());
    }
}
