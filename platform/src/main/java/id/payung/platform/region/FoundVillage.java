package id.payung.platform.region;

/**
 * A village that fits what somebody typed.
 *
 * @param code to keep
 * @param name its own name
 * @param path to show, since many villages share a name: Karyajaya, Kertapati, Kota Palembang
 */
public record FoundVillage(String code, String name, String path) {}
