package id.payung.platform.coverage;

import id.payung.platform.coverage.figure.QuotedFigures;
import id.payung.platform.promotion.Results;

import org.springframework.stereotype.Component;

/** Where the board's numbers come from, in one hand. */
@Component
record Sources(Counts counts, Results results, Maps maps, QuotedFigures quoted) {}
