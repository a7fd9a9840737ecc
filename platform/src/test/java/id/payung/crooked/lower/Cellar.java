package id.payung.crooked.lower;

import id.payung.crooked.upper.Attic;

/** Reaches for the attic. */
public record Cellar(Attic attic) {}
