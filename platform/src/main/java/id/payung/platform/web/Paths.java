package id.payung.platform.web;

/** What everybody may open without logging in. */
final class Paths {

    static final String[] PUBLIC = {
        "/login",
        "/activate",
        "/card/**",
        "/leaving/**",
        "/too-large",
        "/certificate/**",
        "/hak",
        "/hak/**",
        "/error",
        "/webjars/**",
        "/_static/**",
        "/web/**",
        "/*/*.css",
        "/*/*.js",
        "/favicon.svg",
        "/favicon.ico",
        "/actuator/health",
        "/api/v1/openapi.json"
    };

    private Paths() {}
}
