package id.payung.platform.cli.branch;

import java.time.YearMonth;

/**
 * What the invented year is made of: its size, its last month, and the seed that decides the rest.
 */
record Plan(Scale scale, YearMonth last, long seed) {}
