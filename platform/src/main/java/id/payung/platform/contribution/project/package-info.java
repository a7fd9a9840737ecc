/**
 * Construction projects (Jakon): what a project costs by the slices of its contract or by wages, in
 * which instalments it is paid, and the certificate that anybody can check.
 */
@NamedInterface("project")
@NullMarked
package id.payung.platform.contribution.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
