package id.payung.platform.cli;

import id.payung.platform.cli.branch.PastClock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.ZoneId;

/** What the shell lends to the modules: the clock of western Indonesia. */
@Configuration(proxyBeanMethods = false)
class Shell {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new PastClock(Clock.system(ZoneId.of("Asia/Jakarta")));
    }
}
