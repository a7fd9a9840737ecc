/**
 * What savings earn (hasil pengembangan, UU 40/2004 Pasal 37): rates with their dates and sources,
 * and the crediting of every account exactly once for every day.
 */
@NamedInterface("returns")
@NullMarked
package id.payung.platform.ledger.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
