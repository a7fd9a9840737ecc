package id.payung.platform.coverage;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/** The four segments, in the order of the board. Their numbers are never summed. */
enum Segment {
    /** Wage earners. */
    PU,
    /** The self-employed. */
    BPU,
    /** Construction. */
    JAKON,
    /** Migrant workers. */
    PMI;

    /** As people write it, in either language. */
    public String code() {
        return this == JAKON ? "Jakon" : name();
    }

    static Optional<Segment> of(@Nullable String name) {
        return Arrays.stream(values()).filter(segment -> segment.name().equals(name)).findFirst();
    }
}
