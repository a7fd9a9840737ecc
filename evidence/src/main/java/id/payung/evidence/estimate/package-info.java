/**
 * Effects from panels: differences in differences by imputation, by group and time and for channels
 * that go on and off; synthetic controls; and the usual regression, as a diagnostic. Which
 * inference is used is a rule, not a taste.
 */
@NullMarked
package id.payung.evidence.estimate;

import org.jspecify.annotations.NullMarked;
