/**
 * The hash chain of the book, one link a committed batch, and the file by which a third party
 * verifies it without us: what is verified needs neither Spring nor a database.
 */
@NamedInterface("chain")
@NullMarked
package id.payung.platform.ledger.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
