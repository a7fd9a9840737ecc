/**
 * Before a campaign: which districts first, for how long, and what effect could be found; an order
 * by lot with its seed, and a plan that is locked before its data exist.
 */
@NullMarked
package id.payung.evidence.design;

import org.jspecify.annotations.NullMarked;
