package id.payung.platform.contribution.project;

import id.payung.rules.money.Rupiah;

import java.util.List;

/** An amount in words (terbilang), as receipts have it, in Indonesian or English. */
final class InWords {

    private static final int SEN = 100;

    private static final List<String> INDONESIAN =
            List.of(
                    "nol",
                    "satu",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "tujuh",
                    "delapan",
                    "sembilan",
                    "sepuluh",
                    "sebelas");

    private static final List<String> ENGLISH =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private InWords() {}

    /** For example "satu juta lima ratus ribu rupiah"; the amount is not negative. */
    static String of(Rupiah amount, boolean english) {
        var whole = amount.sen() / SEN;
        var sen = amount.sen() % SEN;
        var rupiah = (english ? english(whole) : indonesian(whole)) + " rupiah";
        if (sen == 0) {
            return rupiah;
        }
        return english
                ? rupiah + " and " + english(sen) + " sen"
                : rupiah + " " + indonesian(sen) + " sen";
    }

    private static String indonesian(long n) {
        if (n < 12) {
            return INDONESIAN.get((int) n);
        }
        if (n < 20) {
            return indonesian(n - 10) + " belas";
        }
        if (n < 100) {
            return indonesian(n / 10) + " puluh" + rest(n % 10);
        }
        if (n < 200) {
            return "seratus" + rest(n - 100);
        }
        if (n < 1_000) {
            return indonesian(n / 100) + " ratus" + rest(n % 100);
        }
        if (n < 2_000) {
            return "seribu" + rest(n - 1_000);
        }
        for (var scale : Scale.values()) {
            if (n < scale.size * 1_000) {
                return indonesian(n / scale.size) + " " + scale.indonesian + rest(n % scale.size);
            }
        }
        throw new IllegalArgumentException(n + " has no words here");
    }

    private static String rest(long n) {
        return n == 0 ? "" : " " + indonesian(n);
    }

    private static String english(long n) {
        if (n < 20) {
            return ENGLISH.get((int) n);
        }
        if (n < 100) {
            return TENS.get((int) n / 10) + (n % 10 == 0 ? "" : "-" + english(n % 10));
        }
        if (n < 1_000) {
            return english(n / 100) + " hundred" + and(n % 100);
        }
        for (var scale : Scale.values()) {
            if (n < scale.size * 1_000) {
                return english(n / scale.size) + " " + scale.english + and(n % scale.size);
            }
        }
        throw new IllegalArgumentException(n + " has no words here");
    }

    private static String and(long n) {
        return n == 0 ? "" : " " + english(n);
    }

    private enum Scale {
        THOUSAND(1_000L, "ribu", "thousand"),
        MILLION(1_000_000L, "juta", "million"),
        BILLION(1_000_000_000L, "miliar", "billion"),
        TRILLION(1_000_000_000_000L, "triliun", "trillion");

        private final long size;
        private final String indonesian;
        private final String english;

        Scale(long size, String indonesian, String english) {
            this.size = size;
            this.indonesian = indonesian;
            this.english = english;
        }
    }
}
