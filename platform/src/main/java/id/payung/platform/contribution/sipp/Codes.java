package id.payung.platform.contribution.sipp;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** SIPP's lists of codes, as they come with its templates. */
public final class Codes {

    private static final Map<String, String> REASONS =
            list("leaving_reasons.csv", "kode_na", "sebab_na");
    private static final Map<String, String> PLACES =
            list("work_places.csv", "kode_lokasi", "nama");
    private static final Map<String, String> TODAY =
            list("work_places.csv", "kode_lokasi", "kemendagri_code");

    /** By name, since units of one bank share a code. */
    private static final Map<String, String> BANKS = list("banks.csv", "nama_bank", "kode_bank");

    private static final Set<String> BANK_CODES = Set.copyOf(BANKS.values());
    private static final Set<String> REGENCIES = regencies();
    private static final Set<String> PROVINCES =
            REGENCIES.stream()
                    .map(code -> code.substring(0, 2))
                    .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /** Why somebody left (SEBAB_NA): code {@code A1} to {@code A10} and its words. */
    public static Map<String, String> leavingReasons() {
        return REASONS;
    }

    /** Where the work is (LOKASI_PEKERJAAN): four digits and the regency's name. */
    public static Map<String, String> workPlaces() {
        return PLACES;
    }

    /**
     * The regency's code of today with a dot ({@code 16.71}) of a place of work; SIPP keeps codes
     * from before the split of Papua.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public static String regencyOf(String workPlace) {
        var code = TODAY.get(workPlace);
        if (code == null) {
            throw new IllegalArgumentException("SIPP knows no place " + workPlace);
        }
        return code;
    }

    /** Banks by name, with their codes of three digits; units of one bank share a code. */
    public static Map<String, String> banks() {
        return BANKS;
    }

    static boolean isBank(String code) {
        return BANK_CODES.contains(code);
    }

    /** Four digits of a regency that is, or that SIPP still names by its old code. */
    static boolean isRegency(String code) {
        return REGENCIES.contains(code);
    }

    /** Two digits of a province, as those of a regency. */
    static boolean isProvince(String code) {
        return PROVINCES.contains(code);
    }

    private static Set<String> regencies() {
        var codes = new LinkedHashSet<>(PLACES.keySet());
        TODAY.values().forEach(code -> codes.add(code.replace(".", "")));
        return Set.copyOf(codes);
    }

    private static Map<String, String> list(String file, String key, String value) {
        var list = new LinkedHashMap<String, String>();
        for (NamedCsvRecord line : Layouts.records(file)) {
            list.put(line.getField(key), line.getField(value));
        }
        return Collections.unmodifiableMap(list);
    }
}
