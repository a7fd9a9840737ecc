package id.payung.platform.promotion;

import id.payung.platform.access.Ids;
import id.payung.platform.region.Regions;

import org.springframework.stereotype.Component;

/** What several pages need of other modules, in one hand. */
@Component
record Surroundings(Regions regions, Ids ids, Wib wib) {}
