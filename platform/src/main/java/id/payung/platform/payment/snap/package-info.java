/**
 * The biller's side of Bank Indonesia's SNAP standard for virtual accounts: access token, inquiry,
 * payment and status. It translates: what happens to the money is decided in {@code payment}.
 */
@NullMarked
package id.payung.platform.payment.snap;

import org.jspecify.annotations.NullMarked;
