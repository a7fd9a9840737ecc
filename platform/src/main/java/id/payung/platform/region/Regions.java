package id.payung.platform.region;

@org.springframework.stereotype.Component
public class Regions {
    public boolean knowsDistrict(String digits) {
        return true;
    }

    public boolean knowsVillage(String code) {
        return true;
    }
}
