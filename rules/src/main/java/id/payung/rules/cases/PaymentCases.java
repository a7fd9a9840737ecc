package id.payung.rules.cases;

import id.payung.rules.Segment;
import id.payung.rules.agent.AgentFee;
import id.payung.rules.agent.AgentMonth;
import id.payung.rules.contribution.LateFine;
import id.payung.rules.contribution.LatePayment;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.snap.SnapCall;
import id.payung.rules.snap.SnapSignature;
import id.payung.rules.time.DueDate;

import java.util.List;
import java.util.Map;

/** The kinds of case on paying: when, how late, through whom, and how a call is signed. */
final class PaymentCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("due_date", PaymentCases::dueDate),
                    new Kind("late_fine", PaymentCases::lateFine),
                    new Kind("perisai", PaymentCases::agent),
                    new Kind("snap_string", PaymentCases::snap));

    private static final Map<String, Segment> SEGMENTS =
            Map.of(
                    "pu", Segment.PU,
                    "bpu", Segment.BPU,
                    "jakon", Segment.JAKON,
                    "pmi", Segment.PMI);

    private PaymentCases() {}

    private static Answer<Json.Obj> dueDate(Facts facts) {
        var month =
                facts.has("contribution_month") ? facts.month("contribution_month") : facts.month();
        return Kind.result(
                DueDate.of(month, facts.law()),
                due -> Json.object().put("due_date", due.day().toString()));
    }

    private static Answer<Json.Obj> lateFine(Facts facts) {
        facts.need("contribution", "paid_on");
        var payment =
                new LatePayment(
                        facts.has("contribution_month")
                                ? facts.month("contribution_month")
                                : facts.month(),
                        facts.rupiah("contribution"),
                        facts.day("paid_on"),
                        facts.has("segment") ? facts.word("segment", SEGMENTS) : Segment.PU);
        return Kind.result(
                LateFine.of(payment, facts.law()),
                fine ->
                        Json.object()
                                .put("due_date", fine.dueDate().toString())
                                .put("months_late", fine.monthsLate())
                                .put("fine", fine.fine())
                                .put("total", fine.total()));
    }

    private static Answer<Json.Obj> agent(Facts facts) {
        facts.need("new_members", "contributions_collected");
        var month =
                new AgentMonth(
                        facts.month(),
                        facts.whole("new_members"),
                        facts.rupiah("contributions_collected"));
        return Kind.result(
                AgentFee.of(month, facts.law()),
                fee ->
                        Json.object()
                                .put("acquisition", fee.acquisition())
                                .put("contribution_incentive", fee.incentive())
                                .put("total", fee.total())
                                .put("host_share_of_contribution_incentive", fee.hostShare())
                                .put("agent_share_of_contribution_incentive", fee.agentShare()));
    }

    private static Answer<Json.Obj> snap(Facts facts) {
        facts.need("method", "path", "token", "body", "timestamp", "client_secret");
        var secret = facts.text("client_secret");
        if (secret.isEmpty()) {
            throw new Facts.Wrong("client_secret", "\"\"", "a secret");
        }
        var signature =
                SnapSignature.of(
                        new SnapCall(
                                facts.text("method"),
                                facts.text("path"),
                                facts.text("token"),
                                facts.text("body"),
                                facts.text("timestamp")),
                        secret);
        var trail = new Reasons.Trail();
        trail.add(
                Step.of(
                        "snap.string_to_sign",
                        Citation.of("SNAP BI", "ASPI security standard"),
                        signature.stringToSign()));
        return new Answer.Known<>(
                Json.object()
                        .put("body_sha256", signature.bodySha256())
                        .put("string_to_sign", signature.stringToSign())
                        .put("signature_base64", signature.base64())
                        .put("signature_hex", signature.hex())
                        .build(),
                trail.reasons());
    }
}
