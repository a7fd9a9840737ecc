package id.payung.platform.cli;

import id.payung.platform.cli.bank.Credentials;
import id.payung.platform.cli.bank.Payment;
import id.payung.platform.cli.bank.SnapClient;
import id.payung.platform.database.DataFolder;
import id.payung.platform.payment.Partner;

import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Clock;

/** A bank for tests: pays codes over HTTP as {@code payung bank pay} does. */
@Component
public class Till {

    private final DemoBank bank;
    private final DataFolder folder;
    private final Clock clock;

    Till(DemoBank bank, DataFolder folder, Clock clock) {
        this.bank = bank;
        this.folder = folder;
        this.clock = clock;
    }

    /** The bank as we know it. */
    public Partner partner() {
        return bank.prepare();
    }

    /** Asks what the code costs and pays it. */
    public Payment pay(int port, String code) {
        bank.prepare();
        var credentials = Credentials.read(folder.root().resolve(Credentials.FILE));
        var client = new SnapClient(URI.create("http://localhost:" + port), credentials, clock);
        return Payment.of(client, code, null);
    }
}
