package id.payung.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the reader is, for links that stay there. Templates call it {@code @here}. */
@Component("here")
class Here {

    /** This page in another language: all that its address asked for stays. */
    public String in(String language) {
        return Stream.concat(
                        Arrays.stream(query().split("&"))
                                .filter(part -> !part.isEmpty() && !part.startsWith("lang=")),
                        Stream.of("lang=" + language))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether this is that very page. */
    public boolean at(String path) {
        return path.equals(path());
    }

    /** Whether this page lies at or below that path. */
    public boolean within(String path) {
        return at(path) || path().startsWith(path + "/");
    }

    private static String path() {
        return asked().getRequestURI();
    }

    /** As it was sent, so that nothing in it has to be understood. */
    private static String query() {
        var query = asked().getQueryString();
        return query == null ? "" : query;
    }

    private static HttpServletRequest asked() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }
}
