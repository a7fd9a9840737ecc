/**
 * A bank, played: a client of the SNAP interface that knows the standard and nothing of the server.
 * It signs with code of its own, so that each side proves the other.
 */
@NullMarked
package id.payung.platform.cli.bank;

import org.jspecify.annotations.NullMarked;
