package id.payung.rules.cases;

import id.payung.rules.Programme;
import id.payung.rules.Segment;
import id.payung.rules.contribution.IncomeBracket;
import id.payung.rules.death.Child;
import id.payung.rules.death.Pupil;
import id.payung.rules.death.SchoolLevel;
import id.payung.rules.json.Json;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ways in which a case may give what many benefits ask for. */
final class BenefitInputs {

    static final Map<String, Segment> SEGMENTS =
            Map.of(
                    "pu", Segment.PU,
                    "bpu", Segment.BPU,
                    "jakon", Segment.JAKON,
                    "pmi", Segment.PMI);

    private static final Map<String, Programme> PROGRAMMES =
            Map.of("jkk", Programme.JKK, "jkm", Programme.JKM);

    private static final Map<String, SchoolLevel> LEVELS =
            Map.ofEntries(
                    Map.entry("tk", SchoolLevel.TK),
                    Map.entry("kindergarten", SchoolLevel.TK),
                    Map.entry("sd", SchoolLevel.SD),
                    Map.entry("smp", SchoolLevel.SMP),
                    Map.entry("sma", SchoolLevel.SMA),
                    Map.entry("smk", SchoolLevel.SMA),
                    Map.entry("pt", SchoolLevel.PT),
                    Map.entry("university", SchoolLevel.PT),
                    Map.entry("training", SchoolLevel.PT),
                    Map.entry("pelatihan", SchoolLevel.PT),
                    Map.entry("kuliah", SchoolLevel.PT),
                    Map.entry("pt (university) or training", SchoolLevel.PT));

    private BenefitInputs() {}

    /**
     * The monthly wage last reported; a wage by the day makes 25 days a month, an income of the
     * self-employed the base of its bracket.
     */
    static Rupiah wage(Facts facts) {
        if (facts.has("daily_wage")) {
            var days = facts.law().number("wage.days_a_month").on(facts.day());
            return facts.rupiah("daily_wage").times(days.value());
        }
        if (!facts.has("wage") && facts.has("income")) {
            var table = IncomeBracket.in(facts.month(), facts.law()).value();
            return IncomeBracket.of(facts.rupiah("income"), table).base();
        }
        return facts.rupiah("wage");
    }

    /** The first of these names that the case gives, else the case's own day. */
    static LocalDate day(Facts facts, String... names) {
        for (var name : names) {
            if (facts.has(name)) {
                return facts.day(name);
            }
        }
        return facts.day();
    }

    static @Nullable LocalDate dayOrNull(Facts facts, String name) {
        return facts.has(name) ? facts.day(name) : null;
    }

    static @Nullable Integer wholeOrNull(Facts facts, String name) {
        return facts.has(name) ? Integer.valueOf(facts.count(name)) : null;
    }

    static @Nullable Segment segment(Facts facts) {
        return facts.has("segment") ? facts.word("segment", SEGMENTS) : null;
    }

    static Programme programme(Facts facts) {
        return facts.has("programme") ? facts.word("programme", PROGRAMMES) : Programme.JKK;
    }

    static @Nullable SchoolLevel level(Facts facts) {
        return facts.has("level") ? facts.word("level", LEVELS) : null;
    }

    /**
     * Children for a scholarship: each a level, or an object of level, birth or age, married and
     * working.
     *
     * @param day on which an age is meant
     */
    static List<Pupil> pupils(Facts facts, LocalDate day) {
        var pupils = new ArrayList<Pupil>();
        if (!facts.has("children")) {
            return pupils;
        }
        for (var item : facts.list("children")) {
            var child =
                    item instanceof Json.Obj object
                            ? facts.of(object)
                            : facts.of(Json.object().put("level", item).build());
            pupils.add(new Pupil(level(child), child(child, day)));
        }
        return pupils;
    }

    /** A child by birth or age; null where neither is given and nothing else is said. */
    static @Nullable Child child(Facts facts, LocalDate day) {
        var birth = birth(facts, day);
        if (birth != null && birth.isAfter(day)) {
            throw new Facts.Wrong(
                    "birth",
                    birth.toString(),
                    "on or before %s. Maybe the days are swapped".formatted(day));
        }
        var married = facts.flag("married", false);
        var working = facts.flag("working", false) || facts.flag("works", false);
        if (birth == null) {
            // Whoever marries or works has no right at any age.
            return married || working ? new Child(day, married, working) : null;
        }
        return new Child(birth, married, working);
    }

    private static @Nullable LocalDate birth(Facts facts, LocalDate day) {
        if (facts.has("birth")) {
            return facts.day("birth");
        }
        if (!facts.has("age")) {
            return null;
        }
        var age = facts.count("age");
        if (age == 23) {
            // At 23 the birthday decides.
            facts.need("birth");
        }
        return day.minusYears(age);
    }
}
