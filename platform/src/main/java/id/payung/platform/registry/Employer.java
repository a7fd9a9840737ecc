package id.payung.platform.registry;

import java.util.UUID;

/**
 * An employer as of a day.
 *
 * @param npp registration number (Nomor Pendaftaran Perusahaan), eight digits
 * @param office code of the branch office
 * @param terms what the law asks about it on that day
 */
public record Employer(UUID id, String npp, String name, String office, EmployerTerms terms) {}
