/** What people read: every text in a bundle, in Indonesian and English, and none in a template. */
@NullMarked
package id.payung.house.texts;

import org.jspecify.annotations.NullMarked;
