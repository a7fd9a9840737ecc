package id.payung.platform.coverage.figure;

import java.util.List;

/** Looks for one kind of mistake in a file of figures. */
@FunctionalInterface
interface Check {

    /** What is wrong, in the order of the file; sound figures are in none of it. */
    List<Finding> look(Readings readings);
}
