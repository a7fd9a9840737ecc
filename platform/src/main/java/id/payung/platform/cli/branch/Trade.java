package id.payung.platform.cli.branch;

import id.payung.rules.contribution.RiskGroup;

/**
 * What the invented employers do. The risk groups follow annex I of PP 44/2015 by analogy and are
 * the demo's own guess; an officer would look the kind of business up.
 */
enum Trade {
    SHOP("Ritel", "47111", 1, 30),
    RESTAURANT("Boga", "56101", 1, 18),
    BAKERY("Roti", "10710", 2, 8),
    HOTEL("Hotel", "55110", 1, 5),
    SCHOOL("Edukasi", "85121", 1, 10),
    HOSPITAL("Medika", "86103", 2, 4),
    WAREHOUSE("Gudang", "52101", 2, 6),
    TRUCKS("Angkutan", "49431", 3, 8),
    RUBBER("Karet", "22122", 3, 5),
    PALM("Sawit", "01262", 3, 4),
    BUILDER("Bangun", "41011", 4, 6),
    MINE("Tambang", "05100", 5, 2);

    private final String word;
    private final String kbli;
    private final int group;
    private final int weight;

    Trade(String word, String kbli, int group, int weight) {
        this.word = word;
        this.kbli = kbli;
        this.group = group;
        this.weight = weight;
    }

    String word() {
        return word;
    }

    String kbli() {
        return kbli;
    }

    RiskGroup riskGroup() {
        return RiskGroup.of(group);
    }

    /** How common it is, beside the others. */
    int weight() {
        return weight;
    }
}
