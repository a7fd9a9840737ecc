package id.payung.platform.registry;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Users;
import id.payung.platform.access.Vault;
import id.payung.platform.region.Regions;

import org.springframework.stereotype.Component;

/** What registering needs of other modules, in one hand. */
@Component
record Doors(Vault vault, Ids ids, Users users, AuditTrail audit, Regions regions) {}
