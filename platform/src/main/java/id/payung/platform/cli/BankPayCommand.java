package id.payung.platform.cli;

import id.payung.platform.cli.bank.Credentials;
import id.payung.platform.cli.bank.Payment;
import id.payung.platform.cli.bank.SnapClient;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;

/** {@code payung bank pay CODE}: somebody pays a code at "Bank Demo". */
@Command(
        name = "pay",
        description = "Pays a payment code over SNAP: token, inquiry, payment.",
        mixinStandardHelpOptions = true)
final class BankPayCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "CODE", description = "The payment code of 12 digits.")
    private String code = "";

    @Option(
            names = "--amount",
            paramLabel = "RUPIAH",
            description = "Pays this instead of what is asked for.")
    private @Nullable BigDecimal amount;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of the running Payung (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--twice", description = "Pays a second time, to show that it is one payment.")
    private boolean twice;

    @Override
    public Integer call() {
        var bank = Credentials.read(data.folder("demo").root().resolve(Credentials.FILE));
        var client =
                new SnapClient(
                        URI.create("http://localhost:" + port), bank, Clock.systemDefaultZone());
        var payment = Payment.of(client, code, amount == null ? null : written(amount));
        var done = payment.isPaid() && (!twice || payment.isRefusedAgain());
        System.out.println(payment.report());
        return done ? 0 : 1;
    }

    private static String written(BigDecimal rupiah) {
        try {
            return rupiah.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
        } catch (ArithmeticException e) {
            throw new Refusal(
                    "%s has parts of a sen. Maybe round it to two decimals.".formatted(rupiah));
        }
    }
}
