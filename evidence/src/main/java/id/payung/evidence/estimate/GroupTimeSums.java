package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Means of group-time effects, each with the influence of every unit on it. */
final class GroupTimeSums {

    /** A mean and the influence of each unit; the variance is the mean square over n. */
    record Sum(int key, double value, double[] influence) {}

    private final Panel panel;
    private final List<GroupTimeCell> cells;
    private final int balance;

    GroupTimeSums(Panel panel, List<GroupTimeCell> cells, int balance) {
        this.panel = panel;
        this.cells = cells.stream().filter(GroupTimeCell::isKnown).toList();
        this.balance = balance;
    }

    /** All cells after the start, by the size of their cohort. */
    Sum simple() {
        return byCohortSize(0, cells.stream().filter(GroupTimeCell::isAfter).toList());
    }

    /** The mean of each cohort over its periods. */
    List<Sum> byGroup() {
        var sums = new ArrayList<Sum>();
        for (var group : keys(GroupTimeCell::isAfter, Key.GROUP)) {
            sums.add(plain(group, after(cell -> cell.group() == group)));
        }
        return sums;
    }

    /** Cohorts by their size. */
    Sum group() {
        var groups = byGroup();
        var stand =
                groups.stream()
                        .map(one ->
                                new GroupTimeCell(one.key, one.key, 0, one.value, one.influence, 0))
                        .toList();
        return byCohortSize(0, stand);
    }

    /** By steps since the start, those before it included. */
    List<Sum> byEvent() {
        var sums = new ArrayList<Sum>();
        for (var event : keys(this::isBalanced, Key.EVENT)) {
            sums.add(
                    byCohortSize(
                            event,
                            cells.stream()
                                    .filter(this::isBalanced)
                                    .filter(cell -> cell.event() == event)
                                    .toList()));
        }
        return sums;
    }

    /** The plain mean over the steps after the start. */
    Sum dynamic() {
        return mean(byEvent().stream().filter(one -> one.key >= 0).toList());
    }

    List<Sum> byTime() {
        var sums = new ArrayList<Sum>();
        for (var time : keys(GroupTimeCell::isAfter, Key.TIME)) {
            sums.add(byCohortSize(time, after(cell -> cell.time() == time)));
        }
        return sums;
    }

    /** The plain mean over the periods in which somebody was treated. */
    Sum calendar() {
        return mean(byTime());
    }

    double se(Sum sum) {
        return Clusters.root(sum.influence, panel.extras().cluster()) / panel.size();
    }

    private enum Key {
        GROUP,
        EVENT,
        TIME
    }

    private List<Integer> keys(Predicate<GroupTimeCell> wanted, Key key) {
        return cells.stream()
                .filter(wanted)
                .map(cell ->
                        switch (key) {
                            case GROUP -> cell.group();
                            case EVENT -> cell.event();
                            case TIME -> cell.time();
                        })
                .distinct()
                .sorted()
                .toList();
    }

    private List<GroupTimeCell> after(Predicate<GroupTimeCell> wanted) {
        return cells.stream().filter(GroupTimeCell::isAfter).filter(wanted).toList();
    }

    private boolean isBalanced(GroupTimeCell cell) {
        return balance < 0
                || cell.event() <= balance
                        && panel.periods().between(cell.group(), panel.length() - 1) >= balance;
    }

    private Sum plain(int key, List<GroupTimeCell> some) {
        var value = 0.0;
        var influence = new double[panel.size()];
        for (var cell : some) {
            value += cell.effect() / some.size();
            Matrices.add(influence, 1.0 / some.size(), cell.influence());
        }
        return new Sum(key, value, influence);
    }

    private Sum mean(List<Sum> some) {
        var value = some.isEmpty() ? Double.NaN : 0.0;
        var influence = new double[panel.size()];
        for (var one : some) {
            value += one.value / some.size();
            Matrices.add(influence, 1.0 / some.size(), one.influence);
        }
        return new Sum(0, value, influence);
    }

    /** Weighted by the share of each cohort, whose own error is part of the influence. */
    private Sum byCohortSize(int key, List<GroupTimeCell> some) {
        var n = panel.size();
        var shares = new double[some.size()];
        var total = 0.0;
        for (var k = 0; k < shares.length; k++) {
            shares[k] = (double) panel.ofCohort(some.get(k).group()).length / n;
            total += shares[k];
        }
        var value = some.isEmpty() ? Double.NaN : 0.0;
        var influence = new double[n];
        for (var k = 0; k < shares.length; k++) {
            value += shares[k] / total * some.get(k).effect();
            Matrices.add(influence, shares[k] / total, some.get(k).influence());
        }
        for (var k = 0; k < shares.length; k++) {
            var away = (some.get(k).effect() - value) / total;
            for (var i = 0; i < n; i++) {
                var isOwn = panel.cohort()[i] == some.get(k).group();
                influence[i] += away * ((isOwn ? 1 : 0) - shares[k]);
            }
        }
        return new Sum(key, value, influence);
    }
}
