package id.payung.platform.crash;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The sentence for one trader after another, by several agents and bank counters at once. What was
 * asked for and not answered is asked for again, as people and banks do.
 */
final class Errands implements AutoCloseable {

    static final String CAMPAIGN = "Perisai Pasar Palembang";

    /** Agents who work at the same time. */
    private static final int HANDS = 3;

    private static final String PASSWORD = "payung-demo";

    private final Installation installation;
    private final int port;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private String campaign = "";

    Errands(Installation installation, int port) {
        this.installation = installation;
        this.port = port;
    }

    /** The head of office opens the campaign; before all, and once. */
    void openCampaign() {
        var head = new Browser(port, "head", PASSWORD);
        var form = head.get("/head/campaigns/new");
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var fields = new TreeMap<String, String>();
        fields.put("channel", "AGENT");
        fields.put("segment", "BPU");
        fields.put("name", CAMPAIGN);
        fields.put("starts", today.toString());
        fields.put("ends", today.plusMonths(1).toString());
        fields.put("regencies", "16.71");
        fields.put("target", "100");
        fields.put("budget", "25000000");
        fields.put("agents", form.find("name=\"agents\" value=\"([^\"]+)\""));
        var opened = head.post("/head/campaigns", fields);
        campaign = opened.location().replaceAll(".*/", "");
        if (opened.status() != 302) {
            throw new AssertionError("No campaign: " + opened);
        }
    }

    /** Takes traders from number 1 on, as long as the next number is wanted. */
    List<Future<?>> begin(IntPredicate wanted) {
        var next = new AtomicInteger(1);
        return IntStream.range(0, HANDS)
                .<Future<?>>mapToObj(_ -> threads.submit(() -> work(next, wanted)))
                .toList();
    }

    /** How many traders are through. */
    int served() {
        return served.get();
    }

    /** How many answers the agents and counters got so far, over all traders. */
    int answers() {
        return answers.get();
    }

    static void finish(List<Future<?>> hands) throws InterruptedException, ExecutionException {
        for (var hand : hands) {
            hand.get();
        }
    }

    private void work(AtomicInteger next, IntPredicate wanted) {
        var agent = new Browser(port, "agent", PASSWORD);
        var teller = new Teller(port, installation.data());
        for (; ; ) {
            var number = next.getAndUpdate(n -> wanted.test(n) ? n + 1 : n);
            if (!wanted.test(number)) {
                return;
            }
            serve(new Trader(number), agent, teller);
            served.incrementAndGet();
        }
    }

    private void serve(Trader trader, Browser agent, Teller teller) {
        var registered = register(trader, agent);
        answers.incrementAndGet();
        teller.pay(code(agent.get(registered)), trader.paymentRequest(1));
        answers.incrementAndGet();
        if (trader.comesBack()) {
            var page = agent.get(registered).find("href=\"(/agent/members/[0-9a-f-]{36})\"");
            var bill = agent.post(page + "/bills", Map.of("months", "1"));
            if (bill.status() != 302) {
                throw new AssertionError("No second bill: " + bill);
            }
            teller.pay(code(agent.get(page)), trader.paymentRequest(2));
        }
    }

    /** The form keeps its token, so that sending it again is the same form. */
    private String register(Trader trader, Browser agent) {
        var fields = new TreeMap<String, String>();
        fields.put("form", agent.get("/agent/register").find("name=\"form\" value=\"([^\"]+)\""));
        fields.put("campaign", campaign);
        fields.put("kind", "NIK");
        fields.put("nik", trader.nik());
        fields.put("name", trader.name());
        fields.put("phone", "0812 3456 7890");
        fields.put("village", "16.71.05.1002");
        fields.put("occupation", "MARKET_TRADER");
        fields.put("income", "1500000");
        fields.put("months", Integer.toString(trader.months()));
        if (trader.saves()) {
            fields.put("jht", "yes");
        }
        var answer = agent.post("/agent/register", fields);
        if (answer.status() != 302) {
            throw new AssertionError("%s was not registered: %s".formatted(trader, answer));
        }
        return answer.location().replaceFirst("https?://[^/]+", "");
    }

    private static String code(Browser.Answer page) {
        return page.find("data-code=\"([0-9]{12})\"");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
