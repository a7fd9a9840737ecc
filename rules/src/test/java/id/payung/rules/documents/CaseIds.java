package id.payung.rules.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes ids with running numbers short: JKK-01..20. */
final class CaseIds {

    private CaseIds() {}

    static String shortened(Set<String> ids) {
        var byPrefix = new TreeMap<String, List<Integer>>();
        var others = new ArrayList<String>();
        for (var id : ids) {
            var dash = id.lastIndexOf('-');
            if (dash > 0 && id.substring(dash + 1).matches("\\d+")) {
                byPrefix.computeIfAbsent(id.substring(0, dash), _ -> new ArrayList<>())
                        .add(Integer.valueOf(id.substring(dash + 1)));
            } else {
                others.add(id);
            }
        }
        byPrefix.entrySet().stream().map(CaseIds::runs).forEach(others::add);
        return String.join(", ", others);
    }

    private static String runs(Map.Entry<String, List<Integer>> entry) {
        var numbers = entry.getValue().stream().sorted().toList();
        var runs = new ArrayList<String>();
        var start = 0;
        for (var i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                var first = "%02d".formatted(numbers.get(start));
                var last = "%02d".formatted(numbers.get(i - 1));
                runs.add(start == i - 1 ? first : first + ".." + last);
                start = i;
            }
        }
        return entry.getKey() + "-" + String.join(",", runs);
    }
}
