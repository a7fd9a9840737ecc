package id.payung.platform.region;

/**
 * Indonesian number words. The official list writes Lima-belas Ilir where signs and people write 15
 * Ilir.
 */
final class Spoken {

    private static final String[] ONES = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"
    };
    private static final int TEN = 10;

    private Spoken() {}

    /**
     * A number below a hundred in letters, without spaces or hyphens: {@code 15} is limabelas;
     * other words are given back as they are.
     */
    static String of(String word) {
        if (!word.matches("0*[1-9]\\d?")) {
            return word;
        }
        var number = Integer.parseInt(word);
        var ones = ONES[number % TEN];
        return switch (number / TEN) {
            case 0 -> ones;
            case 1 -> number == TEN ? "sepuluh" : number == TEN + 1 ? "sebelas" : ones + "belas";
            default -> ONES[number / TEN] + "puluh" + ones;
        };
    }
}
