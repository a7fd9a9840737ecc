package id.payung.platform.payment.snap;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Banks have no session and no password: {@link Gate} checks the signature of every call. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SnapSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain snap(HttpSecurity http) {
        return http.securityMatcher(Service.VERSION + "**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
