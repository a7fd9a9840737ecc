package id.payung.platform.cli.bank;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** A payer types a code at the bank: token, inquiry, payment, and what came of it. */
public final class Payment {

    /** The answer to a payment of what is paid already. */
    private static final String PAID_BILL = "4042514";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SnapClient client;
    private final String code;
    private final List<Step> steps = new ArrayList<>();
    private boolean paid;

    private Payment(SnapClient client, String code) {
        this.client = client;
        this.code = code;
    }

    /**
     * Pays what the inquiry asks for, or another amount if one is given.
     *
     * @param amount with two decimals, such as {@code 36800.00}
     */
    public static Payment of(SnapClient client, String code, @Nullable String amount) {
        var payment = new Payment(client, code);
        payment.run(amount);
        return payment;
    }

    /** Pays again, as if the payer came back: true if that is refused because the bill is paid. */
    public boolean isRefusedAgain() {
        var token = steps.getFirst().accessToken();
        var again = client.payment(token, code, client.newId(), steps.getLast().amount());
        steps.add(again);
        return again.responseCode().equals(PAID_BILL);
    }

    public boolean isPaid() {
        return paid;
    }

    /** The report: code, whether it was paid, and each step. */
    public String report() {
        var report = JSON.createObjectNode();
        report.put("code", code);
        report.put("paid", paid);
        report.put("responseCode", steps.getLast().responseCode());
        var list = report.putArray("steps");
        steps.forEach(step -> step.describe(list.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    private void run(@Nullable String amount) {
        var token = kept(client.token());
        if (!token.isSuccess()) {
            return;
        }
        var requestId = client.newId();
        var inquiry = kept(client.inquiry(token.accessToken(), code, requestId));
        if (!inquiry.isSuccess()) {
            return;
        }
        var pays = amount == null ? inquiry.amount() : amount;
        paid = kept(client.payment(token.accessToken(), code, requestId, pays)).isSuccess();
    }

    private Step kept(Step step) {
        steps.add(step);
        return step;
    }
}
