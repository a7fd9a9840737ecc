package id.payung.platform.cli.people;

import id.payung.rules.identity.Nik.Sex;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param nik sixteen digits of the right structure; the serial is 9001 or more, which counts people
 *     of one district, sex and day of birth and in truth stays far below
 * @param name as on a card; one word or several
 * @param birthPlace the regency's name without its kind
 * @param mother her maiden name
 * @param district code with dots, where the NIK was "issued"
 * @param mobile of the right shape; nobody was asked whether it rings
 * @param email within example.com, which belongs to nobody (RFC 2606)
 */
public record SyntheticPerson(
        String nik,
        String name,
        Sex sex,
        LocalDate birth,
        String birthPlace,
        String mother,
        String district,
        String mobile,
        String email,
        String address) {}
