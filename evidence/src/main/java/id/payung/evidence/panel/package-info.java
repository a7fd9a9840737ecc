/**
 * Units over periods: what was observed, who was treated since when, and a gate that names every
 * flaw of the data; and a simulator of branch-office panels whose truth is known.
 */
@NullMarked
package id.payung.evidence.panel;

import org.jspecify.annotations.NullMarked;
