package id.payung.platform.payment.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.payment.Due;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Once, never twice, never lost: repeated, at once, and after a fault. */
class SnapOnceTest extends SnapTest {

    private static final int AT_ONCE = 20;

    private TestBank bank;
    private String token;

    @BeforeEach
    void register() {
        bank = bank();
        token = bank.token();
    }

    @Test
    void the_same_call_again_is_told_the_first_result() {
        var payable = payable("10000");
        var body = bank.payment(payable.code().digits(), requestId(), "10000.00");
        var headers = bank.headers("payment", token, body, bank.now(), Map.of());

        var first = bank.send("POST", TestBank.PATH + "payment", headers, body);
        var replayed = bank.send("POST", TestBank.PATH + "payment", headers, body);

        assertThat(first.code()).isEqualTo("2002500");
        assertThat(replayed.code()).isEqualTo("4042518");
        assertThat(replayed.message()).isEqualTo("Inconsistent Request");
        assertThat(replayed.data()).isEqualTo(first.data());
        assertThat(receipts(payable)).isOne();
    }

    @Test
    void the_same_call_again_is_told_the_first_refusal() {
        var payable = payable("10000");
        var body = bank.payment(payable.code().digits(), requestId(), "1.00");
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());

        var first = bank.call("payment", token, body, once);
        var again = bank.call("payment", token, body, once);

        assertThat(first.code()).isEqualTo("4042513");
        assertThat(again.code()).isEqualTo("4042518");
        assertThat(again.data()).isEqualTo(first.data());
        assertThat(again.data().path("paymentFlagStatus").asString()).isEqualTo("01");
    }

    @Test
    void one_external_id_for_two_requests_is_a_conflict() {
        var one = payable("10000");
        var two = payable("10000");
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());
        var request = requestId();

        assertThat(pay(one, request, once).code()).isEqualTo("2002500");
        assertThat(pay(one, requestId(), once).code()).isEqualTo("4092500");
        assertThat(pay(two, request, once).code()).isEqualTo("4092500");
        assertThat(
                        bank.call("status", token, bank.inquiry(one.code().digits(), request), once)
                                .code())
                .isEqualTo("4092600");
        assertThat(receipts(two)).isZero();
    }

    @Test
    void an_inquiry_is_answered_once_a_number_too() {
        var payable = payable("10000");
        var body = bank.inquiry(payable.code().digits(), requestId());
        var other = bank.inquiry(payable.code().digits(), requestId());
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());

        var first = bank.call("inquiry", token, body, once);
        var again = bank.call("inquiry", token, body, once);

        assertThat(again.code()).isEqualTo("4042418");
        assertThat(again.data()).isEqualTo(first.data());
        assertThat(bank.call("inquiry", token, other, once).code()).isEqualTo("4092400");
    }

    @Test
    void two_banks_may_give_the_same_number() {
        var other = bank();
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());
        var code = payable("10000").code().digits();

        assertThat(bank.call("inquiry", token, bank.inquiry(code, "1"), once).code())
                .isEqualTo("2002400");
        assertThat(other.call("inquiry", other.token(), other.inquiry(code, "1"), once).code())
                .isEqualTo("2002400");
    }

    @Test
    void a_number_may_be_given_again_on_the_next_day_and_a_replay_after_midnight_may_not() {
        var code = payable("10000").code().digits();
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());
        var toMidnight =
                Duration.between(
                                now(),
                                now().atZone(Timestamps.WIB)
                                        .toLocalDate()
                                        .plusDays(1)
                                        .atStartOfDay(Timestamps.WIB)
                                        .toInstant())
                        .minusMinutes(1);
        try {
            clock.advance(toMidnight);
            token = bank.token();
            var body = bank.inquiry(code, requestId());
            var headers = bank.headers("inquiry", token, body, bank.now(), once);
            bank.send("POST", TestBank.PATH + "inquiry", headers, body);
            clock.advance(Duration.ofMinutes(2));

            assertThat(bank.send("POST", TestBank.PATH + "inquiry", headers, body).code())
                    .isEqualTo("4042418");
            assertThat(bank.call("inquiry", token, bank.inquiry(code, requestId()), once).code())
                    .isEqualTo("2002400");
        } finally {
            clock.advance(toMidnight.plusMinutes(2).negated());
        }
    }

    @Test
    void a_retry_with_a_new_number_is_told_the_first_result() {
        var payable = payable("10000");
        var request = requestId();
        var body = bank.payment(payable.code().digits(), request, "10000.00");

        assertThat(bank.call("payment", token, body).code()).isEqualTo("2002500");
        var advice = body.replace("\"flagAdvise\":\"N\"", "\"flagAdvise\":\"Y\"");
        var retry = bank.call("payment", token, advice);

        assertThat(retry.code()).isEqualTo("2002500");
        assertThat(retry.data().path("paymentFlagStatus").asString()).isEqualTo("00");
        assertThat(receipts(payable)).isOne();
        assertThat(broughtToJkk(payable)).isEqualTo(1_000_000);
    }

    @Test
    void a_request_id_pays_for_one_thing() {
        var one = payable("10000");
        var two = payable("10000");
        var elsewhere = payable("10000", today().plusDays(1), BANYUASIN);
        var request = requestId();

        assertThat(pay(one, request, Map.of()).code()).isEqualTo("2002500");
        assertThat(pay(two, request, Map.of()).code()).isEqualTo("4042518");
        assertThat(pay(elsewhere, request, Map.of()).code()).isEqualTo("4042518");
        assertThat(receipts(two)).isZero();
    }

    @Test
    void a_settlement_that_fails_leaves_nothing_and_a_retry_is_safe() {
        var payable = payable("10000");
        var request = requestId();
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());
        settlement.failOnce(payable.due().what());

        var failed = pay(payable, request, once);

        assertThat(failed.http()).isEqualTo(500);
        assertThat(failed.code()).isEqualTo("5002500");
        assertThat(failed.raw().body()).doesNotContain("test wanted");
        assertThat(receipts(payable)).isZero();
        assertThat(broughtToJkk(payable)).isZero();

        assertThat(pay(payable, request, once).code()).isEqualTo("2002500");
        assertThat(receipts(payable)).isOne();
        assertThat(broughtToJkk(payable)).isEqualTo(1_000_000);
    }

    @Test
    void a_thing_that_nobody_settles_is_not_paid() {
        var due =
                new Due(
                        new What("other.thing", ids.next()),
                        new Wording("Lain", "Other"),
                        Rupiah.of(10_000),
                        today());
        var payer = new Payer("Siti Aminah", PALEMBANG, null, null, null);
        var payable = seen(() -> payables.open(due, payer));

        assertThat(pay(payable, requestId(), Map.of()).code()).isEqualTo("5002500");
        assertThat(receipts(payable)).isZero();
    }

    @Test
    void twenty_who_pay_at_once_pay_once() throws Exception {
        var payable = payable("10000");

        var codes = atOnce(i -> pay(payable, requestId(), Map.of()).code());

        assertThat(codes).filteredOn("2002500"::equals).hasSize(1);
        assertThat(codes).filteredOn("4042514"::equals).hasSize(AT_ONCE - 1);
        assertThat(receipts(payable)).isOne();
        assertThat(broughtToJkk(payable)).isEqualTo(1_000_000);
    }

    @Test
    void twenty_of_the_same_call_at_once_are_one_and_nineteen_repetitions() throws Exception {
        var payable = payable("10000");
        var request = requestId();
        var once = Map.of("X-EXTERNAL-ID", TestBank.newExternalId());

        var codes = atOnce(_ -> pay(payable, request, once).code());

        assertThat(codes).filteredOn("2002500"::equals).hasSize(1);
        assertThat(codes).filteredOn("4042518"::equals).hasSize(AT_ONCE - 1);
        assertThat(receipts(payable)).isOne();
        assertThat(broughtToJkk(payable)).isEqualTo(1_000_000);
    }

    @Test
    void cancelling_and_paying_at_once_is_one_of_the_two() throws Exception {
        for (var round = 0; round < 5; round++) {
            var payable = payable("10000");
            var outcomes =
                    atOnce(i ->
                            i % 2 == 0
                                    ? pay(payable, requestId(), Map.of()).code()
                                    : seen(() -> payables.cancel(payable.code()))
                                            .orElseThrow()
                                            .state()
                                            .name());
            var paid = receipts(payable) == 1;

            assertThat(outcomes.contains("2002500")).isEqualTo(paid);
            assertThat(outcomes.contains("CANCELLED")).isNotEqualTo(paid);
        }
    }

    private interface Try {
        String run(int number);
    }

    private static List<String> atOnce(Try work) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(i ->
                                    threads.submit(() -> {
                                        start.await();
                                        return work.run(i);
                                    }))
                            .toList();
            start.countDown();
            var codes = new ArrayList<String>();
            for (Future<String> one : running) {
                codes.add(one.get());
            }
            return codes;
        }
    }

    private TestBank.Answer pay(Payable payable, String request, Map<String, String> changed) {
        var body = bank.payment(payable.code().digits(), request, "10000.00");
        return bank.call("payment", token, body, changed);
    }
}
