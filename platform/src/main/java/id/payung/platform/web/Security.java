package id.payung.platform.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The first of two doors (the second is row-level security): who may open which part of the site.
 * Paths name the persona: /head, /agent, /member and so on.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {

    /** Everything from here, nothing inline; pictures may be drawn as data. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(paths ->
                        paths.requestMatchers(Paths.PUBLIC)
                                .permitAll()
                                .requestMatchers("/head/**", "/coverage/**")
                                .hasAnyRole("HEAD", "OFFICER")
                                .requestMatchers("/projects/**")
                                .hasAnyRole("HEAD", "OFFICER", "TELLER")
                                .requestMatchers("/agent/**")
                                .hasRole("AGENT")
                                .requestMatchers("/employer/projects/**")
                                .hasRole("EMPLOYER")
                                .requestMatchers("/member/**")
                                .hasRole("MEMBER")
                                .requestMatchers(
                                        "/audit/ledger", "/audit/funds", "/audit/funds*/**")
                                .hasAnyRole("AUDITOR", "HEAD")
                                .requestMatchers("/employer/**")
                                .hasRole("EMPLOYER")
                                .requestMatchers("/employers/**")
                                .hasAnyRole("HEAD", "OFFICER", "TELLER")
                                .requestMatchers("/audit/**")
                                .hasRole("AUDITOR")
                                .anyRequest()
                                .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/", true).permitAll())
                .logout(out -> out.logoutSuccessUrl("/login?bye"))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_POLICY))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                                .frameOptions(frame -> frame.deny()))
                .build();
    }
}
