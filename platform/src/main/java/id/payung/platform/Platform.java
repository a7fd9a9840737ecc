package id.payung.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Where Spring starts to look; the commands in {@code cli} start it. */
@Modulithic(systemName = "Payung")
@SpringBootApplication
public class Platform {}
