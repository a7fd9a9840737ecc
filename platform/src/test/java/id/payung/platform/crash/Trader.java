package id.payung.platform.crash;

/**
 * One of the people that the crash test registers: everything about her follows from her number, so
 * that an interrupted run and an uninterrupted one have the same input.
 *
 * @param number from 1
 */
record Trader(int number) {

    /** A NIK of Ilir Timur I, Palembang: women born in 1990, one serial number each. */
    String nik() {
        var day = 41 + number / 9000;
        return "167105%02d0890%04d".formatted(day, 1 + number % 9000);
    }

    /** A name that nobody else has; names have no digits. */
    String name() {
        var letters = new StringBuilder();
        for (var digit : Integer.toString(number).toCharArray()) {
            letters.append((char) (letters.isEmpty() ? digit - '0' + 'A' : digit - '0' + 'a'));
        }
        return "Siti " + letters + "un";
    }

    int months() {
        return number % 3 == 0 ? 3 : 1;
    }

    boolean saves() {
        return number % 4 != 0;
    }

    /** Some come back and pay the next month as well. */
    boolean comesBack() {
        return number % 5 == 0;
    }

    /** What the bank calls her payment, whatever happens to the call. */
    String paymentRequest(int which) {
        return "CRASH-%05d-%d".formatted(number, which);
    }
}
