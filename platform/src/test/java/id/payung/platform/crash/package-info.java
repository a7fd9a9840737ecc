/**
 * Payung as a process among others: started as a person starts it, driven from outside, stopped and
 * killed. Nothing in here looks into the running application.
 */
@NullMarked
package id.payung.platform.crash;

import org.jspecify.annotations.NullMarked;
