package id.payung.platform.region;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Outlines for maps. A browser keeps them for an hour, then asks whether they changed. */
@RestController
class MapController {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().mustRevalidate();
    private static final int TAG_BYTES = 12;

    private record Outlines(byte[] body, String tag) {}

    private final Shapes shapes;
    private final Map<String, Outlines> kept = new ConcurrentHashMap<>();

    MapController(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The provinces. */
    @GetMapping("/region/map/national.geojson")
    ResponseEntity<byte[]> national() {
        return below("");
    }

    /** The regencies and cities of a province. */
    @GetMapping("/region/map/province/{code:\\d{2}}.geojson")
    ResponseEntity<byte[]> province(@PathVariable String code) {
        return below(code);
    }

    /** The districts of a regency; known for South Sumatra alone. */
    @GetMapping("/region/map/regency/{code:\\d{2}\\.\\d{2}}.geojson")
    ResponseEntity<byte[]> regency(@PathVariable String code) {
        return below(code);
    }

    private ResponseEntity<byte[]> below(String code) {
        if (!kept.containsKey(code) && shapes.below(code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var outlines = kept.computeIfAbsent(code, this::outlines);
        // A weak tag, since Tomcat compresses no body that has a strong one.
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .cacheControl(AN_HOUR)
                .eTag("W/\"" + outlines.tag() + "\"")
                .body(outlines.body());
    }

    private Outlines outlines(String code) {
        var body = GeoJson.of(shapes.below(code));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new Outlines(body, HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
