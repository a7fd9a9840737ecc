package id.payung.rules.cases;

import id.payung.rules.accident.CareCost;
import id.payung.rules.accident.ClaimExpiry;
import id.payung.rules.accident.MigrantAid;
import id.payung.rules.accident.OccupationalDisease;
import id.payung.rules.accident.ReportDuty;
import id.payung.rules.accident.Transport;
import id.payung.rules.accident.WorkAccident;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of case on the costs of a work accident (JKK), and on reporting and claiming it. */
final class CareCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("transport", CareCases::transport),
                    new Kind("jkk_denture", facts -> care(facts, CareCost.Kind.DENTURE)),
                    new Kind("jkk_hearing_aid", facts -> care(facts, CareCost.Kind.HEARING_AID)),
                    new Kind("jkk_glasses", facts -> care(facts, CareCost.Kind.GLASSES)),
                    new Kind("jkk_homecare", CareCases::homeCare),
                    new Kind("jkk_prosthesis", CareCases::prosthesis),
                    new Kind("jkk_report", CareCases::report),
                    new Kind("jkk_expiry", CareCases::expiry),
                    new Kind("jkk_pak", CareCases::disease),
                    new Kind("jkk_sudden_death", CareCases::suddenDeath),
                    new Kind("jkk_violence", CareCases::violence),
                    new Kind(
                            "pmi_treatment_abroad",
                            facts -> care(facts, CareCost.Kind.TREATMENT_ABROAD)),
                    new Kind("pmi_rape_aid", CareCases::migrantAid));

    private static final Map<String, Transport.Mode> MODES =
            Map.ofEntries(
                    Map.entry("land/river/lake", Transport.Mode.LAND),
                    Map.entry("land", Transport.Mode.LAND),
                    Map.entry("river", Transport.Mode.LAND),
                    Map.entry("lake", Transport.Mode.LAND),
                    Map.entry("darat", Transport.Mode.LAND),
                    Map.entry("sungai", Transport.Mode.LAND),
                    Map.entry("danau", Transport.Mode.LAND),
                    Map.entry("sea", Transport.Mode.SEA),
                    Map.entry("laut", Transport.Mode.SEA),
                    Map.entry("air", Transport.Mode.AIR),
                    Map.entry("udara", Transport.Mode.AIR));

    private CareCases() {}

    private static Answer<Json.Obj> transport(Facts facts) {
        var costs = new EnumMap<Transport.Mode, Rupiah>(Transport.Mode.class);
        var given = facts.object("costs");
        for (var name : given.members().keySet()) {
            var mode = MODES.get(name.strip().toLowerCase(Locale.ROOT));
            if (mode == null) {
                throw new Facts.Wrong("costs", name, "one of land/river/lake, sea, air");
            }
            costs.merge(mode, facts.of(given).rupiah(name), Rupiah::plus);
        }
        return Kind.result(
                Transport.of(AccidentCases.day(facts), costs, facts.law()), CareCases::members);
    }

    private static Json.Builder members(Transport transport) {
        var members = Json.object();
        transport
                .paid()
                .forEach((mode, paid) -> members.put(mode.name().toLowerCase(Locale.ROOT), paid));
        return members.put("total", transport.total());
    }

    private static Answer<Json.Obj> care(Facts facts, CareCost.Kind kind) {
        var expense = new CareCost.Expense(kind, facts.rupiah("cost"));
        return Kind.result(
                CareCost.of(expense, AccidentCases.day(facts), facts.law()), CareCases::members);
    }

    private static Json.Builder members(CareCost care) {
        return Json.object().put("limit", care.limit()).put("paid", care.paid());
    }

    private static Answer<Json.Obj> homeCare(Facts facts) {
        if (!facts.has("from_date") && !facts.has("to_date")) {
            return care(facts, CareCost.Kind.HOME_CARE);
        }
        facts.need("cost", "from_date", "to_date");
        var care =
                new CareCost.HomeCare(
                        facts.rupiah("cost"), facts.day("from_date"), facts.day("to_date"));
        return Kind.result(
                CareCost.of(care, AccidentCases.day(facts), facts.law()), CareCases::members);
    }

    private static Answer<Json.Obj> prosthesis(Facts facts) {
        facts.need("cost", "reference_price");
        var aid = new CareCost.Prosthesis(facts.rupiah("cost"), facts.rupiah("reference_price"));
        return Kind.result(
                CareCost.of(aid, AccidentCases.day(facts), facts.law()), CareCases::members);
    }

    private static Answer<Json.Obj> report(Facts facts) {
        facts.need("reported_date");
        var report =
                new ReportDuty.Report(
                        new ReportDuty.Moment(AccidentCases.day(facts), time(facts, "event_time")),
                        new ReportDuty.Moment(
                                facts.day("reported_date"), time(facts, "reported_time")));
        return Kind.result(
                ReportDuty.of(report, facts.law()),
                duty ->
                        Json.object()
                                .put("late", duty.late())
                                .put("payer", duty.employerPays() ? "employer" : "fund"));
    }

    private static @Nullable LocalTime time(Facts facts, String name) {
        if (!facts.has(name)) {
            return null;
        }
        try {
            return LocalTime.parse(facts.text(name));
        } catch (DateTimeException notATime) {
            throw new Facts.Wrong(name, facts.text(name), "a time such as 14:30");
        }
    }

    private static Answer<Json.Obj> expiry(Facts facts) {
        return Kind.result(
                ClaimExpiry.of(
                        AccidentCases.day(facts),
                        BenefitInputs.dayOrNull(facts, "claim_date"),
                        facts.law()),
                CareCases::members);
    }

    private static Json.Builder members(ClaimExpiry expiry) {
        var members = Json.object().put("last_day", expiry.lastDay().toString());
        var allowed = expiry.allowed();
        return allowed == null ? members : members.put("allowed", allowed.booleanValue());
    }

    private static Answer<Json.Obj> disease(Facts facts) {
        facts.need("work_ended");
        return Kind.result(
                OccupationalDisease.of(
                        facts.day("work_ended"), AccidentCases.day(facts), facts.law()),
                disease ->
                        Json.object()
                                .put("last_day", disease.lastDay().toString())
                                .put("allowed", disease.allowed()));
    }

    private static Answer<Json.Obj> suddenDeath(Facts facts) {
        facts.need("at_workplace", "hours");
        var death =
                new WorkAccident.SuddenDeath(
                        AccidentCases.day(facts),
                        facts.flag("at_workplace", false),
                        facts.whole("hours"));
        return Kind.result(WorkAccident.of(death, facts.law()), CareCases::members);
    }

    private static Answer<Json.Obj> violence(Facts facts) {
        facts.need("at_workplace");
        var violence =
                new WorkAccident.Violence(
                        AccidentCases.day(facts),
                        facts.flag("at_workplace", false),
                        facts.flag("proof", false));
        return Kind.result(WorkAccident.of(violence, facts.law()), CareCases::members);
    }

    private static Json.Builder members(WorkAccident accident) {
        return Json.object().put("work_accident", accident.counts());
    }

    private static Answer<Json.Obj> migrantAid(Facts facts) {
        return Kind.result(
                MigrantAid.of(AccidentCases.day(facts), facts.law()),
                aid -> Json.object().put("amount", aid.amount()));
    }
}
