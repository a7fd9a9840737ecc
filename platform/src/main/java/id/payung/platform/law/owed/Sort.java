package id.payung.platform.law.owed;

import id.payung.rules.json.Json;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What sort of thing a field asks for: how it is typed, and how it is read. */
enum Sort {
    /** Rupiah, whole. */
    MONEY,
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** How many. */
    COUNT,
    /** A percentage, with decimals if somebody likes. */
    PERCENT,
    /** One of some words. */
    CHOICE,
    /** Yes, or not said. */
    TICK;

    /** The fact as the rules take it; empty if what was typed cannot be read so. */
    Optional<Json> read(String typed) {
        return switch (this) {
            case MONEY -> Entry.rupiah(typed).map(Json::of);
            case DAY -> Entry.day(typed).map(day -> Json.of(day.toString()));
            case MONTH -> Entry.month(typed).map(month -> Json.of(month.toString()));
            case COUNT -> Entry.count(typed).map(Json::of);
            case PERCENT -> Entry.percent(typed).map(Json::of);
            case CHOICE -> Optional.of(Json.of(typed));
            case TICK -> Optional.of(Json.of(true));
        };
    }

    /** The browser's own field for it. */
    public String input() {
        return switch (this) {
            case DAY -> "date";
            case MONTH -> "month";
            default -> "text";
        };
    }

    /** Which keys a phone shows. */
    public @Nullable String keys() {
        return switch (this) {
            case MONEY, COUNT -> "numeric";
            case PERCENT -> "decimal";
            default -> null;
        };
    }
}
