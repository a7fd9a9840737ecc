package id.payung.platform.law.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;

import java.util.List;

/** The law is open to everybody, from any site: nobody is known here and nothing is kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LawSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain law(HttpSecurity http) {
        return http.securityMatcher(LawApi.PATH, LawApi.PATH + "/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .cors(cors -> cors.configurationSource(_ -> anybody()))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static CorsConfiguration anybody() {
        var open = new CorsConfiguration();
        open.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        open.setAllowedMethods(List.of("GET", "POST"));
        open.setAllowedHeaders(List.of("content-type", "accept-language"));
        return open;
    }
}
