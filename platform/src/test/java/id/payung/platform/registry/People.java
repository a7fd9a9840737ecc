package id.payung.platform.registry;

import id.payung.rules.Programme;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented newcomers with a valid NIK of Kota Palembang, each another person. */
public final class People {

    /** Kelurahan Bukitlama, Ilir Barat I, Kota Palembang. */
    public static final String VILLAGE = "16.71.04.1001";

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private People() {}

    /** A woman born on 17 August 1990, a market trader with JHT. */
    public static NewcomerForm trader() {
        return trader(nik());
    }

    public static NewcomerForm trader(String nik) {
        return NewcomerForm.ofCitizen(
                nik,
                "Siti Maimunah",
                "0812-3456-7890",
                new NewcomerForm.Work(
                        VILLAGE,
                        Occupation.MARKET_TRADER,
                        "1.500.000",
                        EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT)));
    }

    /** A NIK that nobody had before in this run. */
    public static String nik() {
        return "167104570890%04d".formatted(SERIAL.getAndIncrement());
    }
}
