/**
 * "Hitung hak saya": what somebody is owed, or would pay, asked in plain words. Pages without
 * log-in and without state; every number comes from the rules.
 */
@NullMarked
package id.payung.platform.law.owed;

import org.jspecify.annotations.NullMarked;
