package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of Indonesia's provinces, regencies and cities as the module region ships them, and
 * from area_names.csv their short and English names and the larger regions made of provinces; add a
 * name there.
 */
final class Gazetteer {

    /** The edition of places that the whole system uses. */
    static final String REGION = "/id/payung/platform/region/data/";

    private static final Pattern TYPE =
            Pattern.compile("(?:Kabupaten|Kota) (?:Administrasi )?(?=\\p{L})");

    private static final Map<String, Set<String>> REGENCIES_OF = new TreeMap<>();
    private static final PhraseBook<Area> BOOK = new PhraseBook<>();

    static {
        addOfficialNames();
        addOtherNames();
    }

    private Gazetteer() {}

    /** The areas that a text names, in its order. */
    static List<PhraseBook.Hit<Area>> find(List<String> words) {
        return BOOK.find(words).stream()
                .filter(hit -> !hit.meaning().readings().isEmpty())
                .toList();
    }

    private static void addOfficialNames() {
        var bare = new LinkedHashMap<String, List<Set<String>>>();
        for (var row : PhraseBook.list(REGION + "regencies.csv")) {
            var code = row.getField("code");
            var province = row.getField("province_code");
            REGENCIES_OF.computeIfAbsent(province, _ -> new HashSet<>()).add(code);
            addRegency(code, row.getField("name").strip(), bare);
        }
        for (var row : PhraseBook.list(REGION + "provinces.csv")) {
            addProvince(row.getField("code"), row.getField("name").strip());
        }
        bare.forEach((name, readings) -> {
            // A bare "Jambi" in a statistic is the province; its capital is "Kota Jambi".
            if (BOOK.exactly(name).isEmpty()) {
                BOOK.add(name, Area.of(name, readings));
            }
        });
    }

    private static void addProvince(String code, String name) {
        var area = Area.of(name, regencies(code));
        for (var form : List.of("%s", "Provinsi %s", "Propinsi %s", "Prov %s", "%s province")) {
            BOOK.add(form.formatted(name), area);
        }
    }

    private static void addRegency(String code, String name, Map<String, List<Set<String>>> bare) {
        var area = Area.of(name, Set.of(code));
        var plain = TYPE.matcher(name).replaceFirst("");
        var city = name.startsWith("Kota");
        var forms =
                city
                        ? List.of("Kota %s", "Kotamadya %s", "Kodya %s", "%s city", "city of %s")
                        : List.of("Kabupaten %s", "Kab %s", "%s regency", "regency of %s");
        for (var form : forms) {
            BOOK.add(form.formatted(plain), area);
        }
        BOOK.add(name, area);
        bare.computeIfAbsent(plain, _ -> new ArrayList<>()).add(Set.of(code));
    }

    private static void addOtherNames() {
        for (var row : PhraseBook.list("area_names.csv")) {
            var name = row.getField("name");
            var readings = new ArrayList<Set<String>>();
            for (var codes : row.getField("codes").split("\\|")) {
                if (!codes.isBlank()) {
                    readings.add(codes(codes));
                }
            }
            var area = Area.of(name, readings);
            BOOK.add(name, area);
            BOOK.add("se " + name, area);
            BOOK.add("Provinsi " + name, area);
        }
    }

    /** The regencies and cities behind a list of codes; {@code *} is all of them. */
    static Set<String> codes(String list) {
        var codes = new HashSet<String>();
        for (var code : list.strip().split("\\s+")) {
            codes.addAll(code.contains(".") ? Set.of(code) : regencies(code));
        }
        return codes;
    }

    private static Set<String> regencies(String province) {
        var codes = new HashSet<String>();
        REGENCIES_OF.forEach((code, regencies) -> {
            if (province.equals("*") || province.equals(code)) {
                codes.addAll(regencies);
            }
        });
        return codes;
    }

    /** Writes a whole province as its code, and the whole country as {@code *}. */
    static String shorten(Set<String> codes) {
        var left = new TreeSet<>(codes);
        var whole = new HashMap<String, Set<String>>(REGENCIES_OF);
        if (whole.values().stream().allMatch(left::containsAll)) {
            return "*";
        }
        var provinces = new TreeSet<String>();
        whole.forEach((code, regencies) -> {
            if (codes.containsAll(regencies)) {
                provinces.add(code);
                left.removeAll(regencies);
            }
        });
        provinces.addAll(left);
        return String.join(" ", provinces);
    }
}
