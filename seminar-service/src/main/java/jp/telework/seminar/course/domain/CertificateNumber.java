package jp.telework.seminar.course.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * 検証番号: 19 random characters (98 bits) and a check character by ISO/IEC 7064, MOD 37-2, which finds every single
 * wrong character and every pair of exchanged neighbours. Its 37th check character, {@code *}, is never issued. Written in fours: {@code 7K3M-…}.
 */
public final class CertificateNumber {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int RANDOM = 19;
    private static final int MODULUS = 37;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{20}");

    private CertificateNumber() {}

    /**
     * A new number.
     *
     * @param random a secure source: the bound in, a number from 0 to below it out
     */
    public static String draw(IntUnaryOperator random) {
        while (true) {
            StringBuilder number = new StringBuilder(RANDOM + 1);
            for (int i = 0; i < RANDOM; i++) {
                number.append(ALPHABET.charAt(random.applyAsInt(ALPHABET.length())));
            }
            int check = check(number);
            if (check < ALPHABET.length()) {
                return written(number.append(ALPHABET.charAt(check)).toString());
            }
        }
    }

    /** Reads what people type: any case, with or without hyphens and spaces; empty when the check character is wrong. */
    public static Optional<String> read(String typed) {
        String plain = typed.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(plain).matches()
                || ALPHABET.indexOf(plain.charAt(RANDOM)) != check(plain.substring(0, RANDOM))) {
            return Optional.empty();
        }
        return Optional.of(written(plain));
    }

    /** 0 to 36. */
    private static int check(CharSequence characters) {
        int product = 0;
        for (int i = 0; i < characters.length(); i++) {
            product = (product + ALPHABET.indexOf(characters.charAt(i))) * 2 % MODULUS;
        }
        return (MODULUS + 1 - product) % MODULUS;
    }

    private static String written(String plain) {
        return String.join(
                "-",
                plain.substring(0, 4),
                plain.substring(4, 8),
                plain.substring(8, 12),
                plain.substring(12, 16),
                plain.substring(16));
    }
}
