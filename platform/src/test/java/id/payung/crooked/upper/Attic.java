package id.payung.crooked.upper;

/** Nothing but a name. */
public record Attic(String name) {}
