package id.payung.platform.registry;

/**
 * Card numbers (KPJ): eleven digits, of which the last is a check digit (Luhn), so that a slip of
 * the finger is noticed before a stranger's card is asked for.
 */
final class Kpj {

    private Kpj() {}

    static String of(long tenDigits) {
        var body = "%010d".formatted(tenDigits);
        for (var check = '0'; check <= '9'; check++) {
            if (isValid(body + check)) {
                return body + check;
            }
        }
        throw new IllegalStateException("No check digit fits " + body);
    }

    static boolean isValid(String kpj) {
        var sum = 0;
        for (var i = 0; i < kpj.length(); i++) {
            var digit = kpj.charAt(kpj.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return kpj.matches("[0-9]{11}") && sum % 10 == 0;
    }
}
