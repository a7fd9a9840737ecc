package id.payung.platform.region;

import org.jspecify.annotations.Nullable;

/**
 * A branch office.
 *
 * @param code as users carry it: palembang
 * @param parent the branch that a pioneer branch reports to; null for branches
 */
public record Office(String code, String name, Kind kind, @Nullable String parent) {

    public enum Kind {
        /** Kantor cabang. */
        BRANCH,
        /** Kantor cabang perintis: a small office under a branch. */
        PIONEER
    }
}
