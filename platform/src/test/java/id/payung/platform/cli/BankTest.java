package id.payung.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.cli.bank.Credentials;
import id.payung.platform.cli.bank.Payment;
import id.payung.platform.cli.bank.SnapClient;
import id.payung.platform.database.DataFolder;
import id.payung.platform.payment.Due;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Payables;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The demo's bank against the running application: two sides that share no line of signing. */
class BankTest extends PlatformTest {

    @Autowired private DemoBank demoBank;
    @Autowired private DataFolder folder;
    @Autowired private Payables payables;

    private Credentials keys;

    @BeforeEach
    void prepare() {
        demoBank.prepare();
        keys = Credentials.read(file());
    }

    @Test
    void its_keys_are_made_once_and_readable_by_their_user_alone() throws IOException {
        demoBank.prepare();

        assertThat(Credentials.read(file())).isEqualTo(keys);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(keys.toString()).doesNotContain(keys.clientSecret());
    }

    @Test
    void its_secret_is_sealed_in_the_database() throws Exception {
        try (var db = superuser();
                var query =
                        db.prepareStatement(
                                "select client_secret from payment.partner where client_key = ?")) {
            query.setString(1, keys.clientKey());
            var row = query.executeQuery();
            row.next();
            assertThat(row.getBytes(1))
                    .asString(StandardCharsets.ISO_8859_1)
                    .isNotEmpty()
                    .doesNotContain(keys.clientSecret());
        }
    }

    @Test
    void it_pays_what_is_asked_for() {
        var payable = payable();

        var payment = Payment.of(client(), payable.code().digits(), null);

        assertThat(payment.isPaid()).isTrue();
        var report = json(payment.report());
        assertThat(report.path("code").asString()).isEqualTo(payable.code().digits());
        assertThat(report.path("paid").asBoolean()).isTrue();
        assertThat(texts(report, "step")).containsExactly("token", "inquiry", "payment");
        assertThat(texts(report, "responseCode")).containsExactly("2007300", "2002400", "2002500");
        assertThat(texts(report, "amount")).containsExactly("", "36800.00", "36800.00");
        assertThat(texts(report, "requestId").get(2)).isEqualTo(texts(report, "requestId").get(1));
        assertThat(payment.report()).doesNotContain(keys.clientSecret(), "accessToken");
        assertThat(stateOf(payable)).isEqualTo(Payable.State.PAID);
    }

    @Test
    void paying_twice_is_one_payment() {
        var payable = payable();

        var payment = Payment.of(client(), payable.code().digits(), null);

        assertThat(payment.isRefusedAgain()).isTrue();
        assertThat(texts(json(payment.report()), "responseCode"))
                .containsExactly("2007300", "2002400", "2002500", "4042514");
        assertThat(json(payment.report()).path("paid").asBoolean()).isTrue();
    }

    @Test
    void another_amount_is_refused_and_reported() {
        var payable = payable();

        var payment = Payment.of(client(), payable.code().digits(), "36000.00");

        assertThat(payment.isPaid()).isFalse();
        assertThat(json(payment.report()).path("responseCode").asString()).isEqualTo("4042513");
        assertThat(stateOf(payable)).isEqualTo(Payable.State.OPEN);
    }

    @Test
    void a_code_that_is_not_there_ends_with_the_inquiry() {
        var payment = Payment.of(client(), "600000000000", null);

        assertThat(payment.isPaid()).isFalse();
        assertThat(texts(json(payment.report()), "responseCode"))
                .containsExactly("2007300", "4042412");
    }

    @Test
    void with_a_wrong_key_it_gets_no_token() {
        var other =
                new Credentials(
                        keys.name(),
                        "unknown",
                        keys.clientSecret(),
                        keys.privateKeyPem(),
                        keys.publicKeyPem(),
                        keys.partnerId(),
                        keys.partnerServiceId());
        var payment = Payment.of(client(other), payable().code().digits(), null);

        assertThat(texts(json(payment.report()), "responseCode")).containsExactly("4017300");
    }

    /** The tests' clock stands elsewhere than the machine's, by which the command goes. */
    @Test
    void the_command_reports_a_refusal_with_status_1() {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        int status;
        try {
            status =
                    execute(
                            payable().code().digits(),
                            "--port",
                            "" + port,
                            "--data",
                            folder.root().toString());
        } finally {
            System.setOut(before);
        }
        var report = json(out.toString(StandardCharsets.UTF_8));

        assertThat(status).isOne();
        assertThat(report.path("paid").asBoolean()).isFalse();
        assertThat(report.path("responseCode").asString()).isEqualTo("4017300");
    }

    @Test
    void the_command_says_what_is_missing(@TempDir Path empty) {
        var noKeys = new Said();
        assertThat(noKeys.status("600000000000", "--data", empty.toString())).isOne();
        assertThat(noKeys.text()).contains("Maybe start ./payung demo first");

        var nobody = new Said();
        assertThat(nobody.status("600000000000", "--port", "1", "--data", folder.root().toString()))
                .isOne();
        assertThat(nobody.text()).contains("Nobody answers at http://localhost:1");

        var wrongUse = new Said();
        assertThat(wrongUse.status()).isEqualTo(2);
        assertThat(wrongUse.status("600000000000", "--amount", "ten")).isEqualTo(2);
    }

    @Test
    void damaged_keys_are_said_to_be_so(@TempDir Path folder) throws IOException {
        var file = folder.resolve(Credentials.FILE);
        Files.writeString(file, "{\"name\": \"Bank Demo\"}");
        assertThatThrownBy(() -> Credentials.read(file)).hasMessageContaining("have no clientKey");
        Files.writeString(file, "{");
        assertThatThrownBy(() -> Credentials.read(file)).hasMessageContaining("is damaged");
    }

    /** Standard error and exit status of the command, as Main runs it. */
    private static final class Said {
        private final StringWriter err = new StringWriter();

        int status(String... words) {
            var line = Main.commands();
            line.setErr(new PrintWriter(err, true));
            var all = new ArrayList<>(List.of("bank", "pay"));
            all.addAll(List.of(words));
            return line.execute(all.toArray(String[]::new));
        }

        String text() {
            return err.toString();
        }
    }

    private static int execute(String... words) {
        return new CommandLine(new BankPayCommand()).execute(words);
    }

    private SnapClient client() {
        return client(keys);
    }

    private SnapClient client(Credentials bank) {
        return new SnapClient(URI.create("http://localhost:" + port), bank, clock);
    }

    private Path file() {
        return folder.root().resolve(Credentials.FILE);
    }

    private Payable.State stateOf(Payable payable) {
        return as(office(), () -> payables.find(payable.code())).orElseThrow().state();
    }

    private Payable payable() {
        var due =
                new Due(
                        new What("test.thing", ids.next()),
                        new Wording("Iuran BPU 2026-11", "Contribution 2026-11"),
                        Rupiah.of(36_800),
                        LocalDate.of(2026, 12, 31));
        var payer = new Payer("Siti Aminah", PALEMBANG, null, ids.next(), null);
        return as(office(), () -> payables.open(due, payer));
    }

    private static Asker office() {
        return Asker.machine("test", Role.SETTLEMENT, PALEMBANG);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static List<String> texts(JsonNode report, String field) {
        var texts = new ArrayList<String>();
        report.path("steps").forEach(step -> texts.add(step.path(field).asString("")));
        return texts;
    }
}
