/** The law under {@code /api/v1/law}: open, without state, described by OpenAPI with examples. */
@NullMarked
package id.payung.platform.law.api;

import org.jspecify.annotations.NullMarked;
