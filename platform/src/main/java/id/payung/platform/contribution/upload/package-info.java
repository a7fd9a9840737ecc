/**
 * Files that employers send: received whole, checked whole before anything is stored, and stored
 * whole or not at all. What a file means is read by {@code sipp}; what the database knows is
 * compared here.
 */
@NamedInterface("upload")
@NullMarked
package id.payung.platform.contribution.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
