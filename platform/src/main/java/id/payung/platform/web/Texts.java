package id.payung.platform.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The texts of all modules: each brings its own bundle under {@code messages/}. */
@Configuration(proxyBeanMethods = false)
class Texts {

    private static final String ENDING = ".properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*" + ENDING);
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(
                Arrays.stream(files)
                        .map(file -> Objects.requireNonNull(file.getFilename()))
                        .filter(name -> !name.contains("_"))
                        .map(name ->
                                "messages/" + name.substring(0, name.length() - ENDING.length()))
                        .sorted()
                        .toArray(String[]::new));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Without this an English server would answer an Indonesian reader in English.
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
