package id.payung.platform.promotion;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries that a passport can be of, in the reader's language; Indonesia is none of them. */
record Countries(String code, String name) {

    static List<Countries> in(Locale locale) {
        var order = Collator.getInstance(locale);
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals("ID"))
                .map(code -> new Countries(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Countries::name, order))
                .toList();
    }
}
